// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/WizardModel.h"

#include "ui/model/VisitFiles.h"

#include <QUuid>

#include <algorithm>

namespace activation::ui {

WizardModel::WizardModel(MachineInspector& inspector, Worker& worker, Language language, QObject* parent)
    : QObject(parent)
    , m_inspector(inspector)
    , m_worker(worker)
    , m_phrases(std::make_unique<text::Phrasebook>(language))
{
    connect(&inspector, &MachineInspector::opened, this, [this](const WorkplaceFacts& at) {
        m_worker.setTarget({at.profile ? fingerprint(*at.profile) : QByteArray(), at.practiceRights});
        handle(event::Opened{QUuid::createUuid().toString(QUuid::WithoutBraces), at});
    });
    connect(&inspector, &MachineInspector::notOpened, this,
            [this](const OpeningProblem& why) { handle(event::NotOpened{why}); });
    connect(&inspector, &MachineInspector::finding, this,
            [this](const Finding& finding) { handle(event::Found{finding}); });
    connect(&inspector, &MachineInspector::inspected, this,
            [this](const Inspection& inspection) { handle(event::Inspected{inspection}); });
    connect(&worker, &Worker::jobStarted, this, [this] { handle(event::JobStarted{}); });
    connect(&worker, &Worker::stepStarted, this, [this](int index, const StepRequest& request) {
        handle(event::StepStarted{index, request});
    });
    connect(&worker, &Worker::stepProgressed, this,
            [this](int, double, double total) { handle(event::JobProgressed{total}); });
    connect(&worker, &Worker::stepFinished, this,
            [this](int, const StepResult& result) { handle(event::StepFinished{result}); });
    connect(&worker, &Worker::jobFinished, this,
            [this](const RunResult& result) { handle(event::JobFinished{result}); });
}

SupportFacts WizardModel::supportFacts() const
{
    SupportFacts facts = supportFactsOf(state().session, profile());
    facts.screen = state().screen;
    return facts;
}

void WizardModel::handle(const VisitEvent& event)
{
    const QList<VisitEffect> effects = m_engine.handle(event);
    for (const VisitEffect& effect : effects)
        std::visit([this](const auto& wanted) { perform(wanted); }, effect);
    Q_EMIT changed();
}

void WizardModel::present(VisitState state)
{
    m_engine.present(std::move(state));
    Q_EMIT changed();
}

void WizardModel::setLanguage(Language language)
{
    if (language == m_phrases->language())
        return;
    m_phrases = std::make_unique<text::Phrasebook>(language);
    Q_EMIT languageChanged();
}

void WizardModel::perform(const effect::Open&)
{
    m_inspector.open();
}

void WizardModel::perform(const effect::Inspect&)
{
    m_inspector.inspect();
}

void WizardModel::perform(const effect::InspectAgain& wanted)
{
    m_inspector.inspectAgain(wanted.checks, wanted.known, wanted.interval);
}

void WizardModel::perform(const effect::StopInspecting&)
{
    m_inspector.stop();
}

void WizardModel::perform(const effect::CommitSession& wanted)
{
    m_inspector.save(wanted.session,
                     [this](const Result<void>& saved) { handle(event::SessionCommitted{saved}); });
}

void WizardModel::perform(const effect::SaveSession& wanted)
{
    m_inspector.save(wanted.session, {});
}

void WizardModel::perform(const effect::ForgetSession&)
{
    m_inspector.forget();
}

void WizardModel::perform(const effect::RememberPerson& told)
{
    m_inspector.setPerson(told.person);
}

void WizardModel::perform(const effect::Continue&)
{
    handle(event::Activate{});
}

void WizardModel::perform(const effect::CarryOut& job)
{
    m_worker.carryOut(job.plan, job.runId);
}

void WizardModel::perform(const effect::PutBack&)
{
    m_worker.putBack();
}

void WizardModel::perform(const effect::CancelJob&)
{
    m_worker.cancel();
}

void WizardModel::perform(const effect::RestartMachine&)
{
    m_inspector.restart();
}

void WizardModel::saveReport()
{
    m_inspector.write([session = state().session, facts = supportFacts(), language = m_phrases->language()](
                          const WorkplaceFacts& at) { return writeReportFile(session, at, facts, language); },
                      [this](const Result<QString>& path) {
                          notify({path ? ScreenNotice::Kind::ReportSaved : ScreenNotice::Kind::CouldNotSave,
                                  path.valueOr({})});
                      });
}

void WizardModel::saveCalendar()
{
    m_inspector.write([licenses = state().session.licenses, language = m_phrases->language()](
                          const WorkplaceFacts& at) { return writeCalendarFile(licenses, at, language); },
                      [this](const Result<QString>& path) {
                          notify({path ? ScreenNotice::Kind::CalendarSaved : ScreenNotice::Kind::CouldNotSave,
                                  path.valueOr({})});
                          if (path)
                              Q_EMIT calendarSaved(*path);
                      });
}

bool hasOwnRepair(const Finding& finding)
{
    if (finding.verdict == Verdict::Passed || finding.verdict == Verdict::Skipped ||
        finding.repairs.isEmpty())
        return false;
    return std::ranges::all_of(finding.repairs, [](const StepRequest& repair) {
        const StepKind kind = kindOf(repair);
        return kind == StepKind::SetLicensingService || kind == StepKind::SetTimeZone ||
               kind == StepKind::SynchronizeClock || kind == StepKind::CloseProgram;
    });
}

} // namespace activation::ui

#include "moc_WizardModel.cpp"
