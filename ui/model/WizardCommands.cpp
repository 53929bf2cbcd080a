// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/WizardModel.h"

#include "ui/model/VisitFiles.h"

#include <algorithm>

namespace activation::ui {

// What the buttons of the screens do.

namespace {

/// Of the whole plan only what takes Office products away.
Plan removalsOf(const Plan& plan)
{
    Plan removals;
    for (const StepRequest& step : plan.steps) {
        if (kindOf(step) == StepKind::RemoveOffice)
            removals.steps.append(step);
    }
    return removals;
}

} // namespace

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

void WizardModel::lookAgain()
{
    if (isRunning() || !m_state.profile)
        return;
    m_state.notice.reset();
    m_adviceRead = false;
    look();
}

void WizardModel::goOn()
{
    m_adviceRead = true;
    settle();
}

void WizardModel::goBack()
{
    if (isRunning())
        return;
    m_adviceRead = false;
    m_state.notice.reset();
    const bool advice = screenOf(m_state.session, profile()) == Screen::ReadyWithAdvice;
    advice ? settle() : look();
}

void WizardModel::notify(const ScreenNotice& notice)
{
    m_state.notice = notice;
    changeState();
}

void WizardModel::dismissNotice()
{
    m_state.notice.reset();
    changeState();
}

void WizardModel::finish()
{
    m_lookout.stop();
    m_lookout.forget();
}

void WizardModel::saveReport()
{
    m_lookout.write([session = m_state.session, facts = supportFacts(), language = m_phrases->language()](
                        const WorkplaceFacts& at) { return writeReportFile(session, at, facts, language); },
                    [this](const Result<QString>& path) {
                        notify({path ? ScreenNotice::Kind::ReportSaved : ScreenNotice::Kind::CouldNotSave,
                                path.valueOr({})});
                    });
}

void WizardModel::saveCalendar()
{
    m_lookout.write([licenses = m_state.session.licenses, language = m_phrases->language()](
                        const WorkplaceFacts& at) { return writeCalendarFile(licenses, at, language); },
                    [this](const Result<QString>& path) {
                        notify({path ? ScreenNotice::Kind::CalendarSaved : ScreenNotice::Kind::CouldNotSave,
                                path.valueOr({})});
                        if (path)
                            Q_EMIT calendarSaved(*path);
                    });
}

void WizardModel::restart()
{
    keepSession();
    m_wantsRemoval = false; // as after a real one: what was decided is kept and asked for once more
    m_state.screen = Screen::Checking;
    m_state.looking = true;
    m_state.session = {};
    m_lookout.restart();
    changeState();
}

void WizardModel::repair(CheckId check)
{
    const Finding* finding = findingOf(m_state.session.findings, check);
    if (!finding || finding->repairs.isEmpty() || isRunning())
        return;
    m_lookout.stop();
    m_state.notice.reset();
    m_state.repairing = check;
    m_run.carryOut(Job::Repair, {finding->repairs, {}}, m_state.session.id);
}

void WizardModel::removeConflicts()
{
    m_state.session.choices.removeConflicts = true;
    m_state.notice.reset();
    m_wantsRemoval = true;
    settle();
}

void WizardModel::keepConflicts()
{
    if (const Finding* conflict = findingOf(m_state.session.findings, CheckId::ConflictingOffice)) {
        for (const StepRequest& repair : conflict->repairs) {
            if (const auto* removal = std::get_if<RemoveOffice>(&repair))
                m_state.session.choices.keep.append(removal->product.releaseId);
        }
    }
    m_state.notice.reset();
    settle();
}

void WizardModel::removeNow()
{
    m_wantsRemoval = false;
    const Plan removals = removalsOf(m_state.session.plan);
    if (removals.steps.isEmpty()) {
        settle();
        return;
    }
    m_lookout.stop();
    m_run.carryOut(Job::Remove, removals, m_state.session.id);
}

void WizardModel::activate()
{
    if (isRunning() || m_state.session.plan.steps.isEmpty() || !m_state.session.plan.canRun())
        return;
    m_lookout.stop();
    m_state.notice.reset();
    ++m_rounds;
    // Kept before the first change, so that a visit cut off in the middle is known as one.
    m_starting = true;
    m_state.screen = Screen::Activating;
    m_state.run = RunState{Job::Activate, m_state.session.plan.steps};
    changeState();
    m_lookout.save(m_state.session, [this](const Result<void>& saved) {
        m_starting = false;
        if (saved) {
            m_run.carryOut(Job::Activate, m_state.session.plan, m_state.session.id);
            return;
        }
        m_state.session.result = RunResult{RunEnd::NotStarted, {}, {}, saved.failure()};
        settle();
    });
}

void WizardModel::cancel()
{
    m_run.cancel();
}

void WizardModel::putBack()
{
    m_state.notice.reset();
    m_run.putBack();
}

} // namespace activation::ui
