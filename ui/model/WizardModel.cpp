// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/WizardModel.h"

#include "ui/model/RunEnding.h"

#include <QUuid>

#include <algorithm>

namespace activation::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kNetworkEvery = 3s;
constexpr int kNetworkRounds = 2min / kNetworkEvery;
constexpr auto kProgramsEvery = 1s;
// The licensing service may have to be switched on before the products can be seen, and they before a
// conflict.
constexpr int kRounds = 3;

} // namespace

WizardModel::WizardModel(Lookout& lookout, Worker& worker, Language language, QObject* parent)
    : QObject(parent)
    , m_lookout(lookout)
    , m_run(worker)
    , m_phrases(std::make_unique<text::Phrasebook>(language))
{
    connect(&lookout, &Lookout::opened, this, &WizardModel::arrive);
    connect(&lookout, &Lookout::notOpened, this, &WizardModel::refuse);
    connect(&lookout, &Lookout::finding, this, &WizardModel::take);
    connect(&lookout, &Lookout::looked, this, &WizardModel::see);
    connect(&lookout, &Lookout::lookedAgain, this, &WizardModel::see);
    connect(&m_run, &RunController::changed, this, &WizardModel::showRun);
    connect(&m_run, &RunController::ended, this, &WizardModel::end);
}

const SiteProfile& WizardModel::profile() const
{
    static const SiteProfile none;
    return m_state.profile ? *m_state.profile : none;
}

SupportFacts WizardModel::supportFacts() const
{
    SupportFacts facts = supportFactsOf(m_state.session, profile());
    facts.screen = m_state.screen;
    return facts;
}

void WizardModel::start()
{
    m_state.looking = true;
    Q_EMIT changed();
    m_lookout.open();
}

void WizardModel::changeState()
{
    m_state.visited.insert(stepOf(m_state.screen));
    Q_EMIT changed();
}

void WizardModel::present(WizardState state)
{
    m_state = std::move(state);
    Q_EMIT changed();
}

void WizardModel::setLanguage(Language language)
{
    if (language == m_phrases->language())
        return;
    m_phrases = std::make_unique<text::Phrasebook>(language);
    Q_EMIT languageChanged();
}

void WizardModel::arrive(const WorkplaceFacts& facts)
{
    m_state.profile = facts.profile;
    m_state.practice = facts.practice;
    m_state.now = facts.now;
    m_state.session.person = facts.person;
    if (!facts.profile) {
        m_state.screen = Screen::NoProfile;
        m_state.looking = false;
        changeState();
        return;
    }
    m_state.session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_state.session.started = facts.now;
    m_state.session.profileSha256 = fingerprint(*facts.profile);
    if (facts.left) {
        m_state.session.choices = facts.left->choices;
        if (screenOf(*facts.left, *facts.profile) == Screen::RestartNeeded)
            m_state.notice = ScreenNotice{ScreenNotice::Kind::Resumed};
    }
    if (facts.cutOff)
        m_state.notice = ScreenNotice{ScreenNotice::Kind::CutOff};
    look();
}

void WizardModel::refuse(const NoWorkplace& problem)
{
    m_state.screen = Screen::NoProfile;
    m_state.looking = false;
    if (const auto* refused = std::get_if<DocumentProblem>(&problem))
        m_state.refusedProfile = *refused;
    else
        m_state.failure = std::get<Failure>(problem);
    changeState();
}

void WizardModel::look()
{
    m_state.screen = Screen::Checking;
    m_state.looking = true;
    m_state.repairing.reset();
    m_state.session.findings.clear();
    m_state.session.result.reset();
    m_networkRounds = 0;
    m_rounds = 0;
    m_lookout.look();
    changeState();
}

void WizardModel::take(const Finding& finding)
{
    Findings& findings = m_state.session.findings;
    const auto place = std::ranges::lower_bound(findings, finding.check, {}, &Finding::check);
    if (place != findings.end() && place->check == finding.check)
        *place = finding;
    else
        findings.insert(place, finding);
    changeState();
}

void WizardModel::see(const Sight& sight)
{
    m_state.looking = false;
    m_state.session.findings = sight.findings;
    m_state.session.licenses = sight.licenses;
    m_state.session.service = sight.service;
    m_state.now = sight.now;
    if (m_done) {
        // A run went well; what it brought to light is part of the same visit.
        const Plan next = makePlan(sight.findings, profile(), m_state.session.choices);
        Session done = *std::exchange(m_done, std::nullopt);
        if (!next.steps.isEmpty() && next.canRun() && next != done.plan && m_rounds < kRounds) {
            activate();
            return;
        }
        done.findings = sight.findings;
        m_state.session = done;
    }
    settle();
}

void WizardModel::settle()
{
    Session& session = m_state.session;
    if (!session.result)
        session.plan = makePlan(session.findings, profile(), session.choices);
    m_state.screen = screenOf(session, profile());
    if (m_state.screen == Screen::ReadyWithAdvice && m_adviceRead)
        m_state.screen = Screen::ReadyToActivate;
    const bool waits = m_state.screen == Screen::ClosePrograms || m_state.screen == Screen::RestartNeeded;
    if (m_wantsRemoval && !session.result && !waits) {
        removeNow();
        return;
    }
    keepSession();
    watch();
    changeState();
}

void WizardModel::watch()
{
    const Findings& findings = m_state.session.findings;
    if (m_state.session.result)
        return;
    if (m_state.screen == Screen::ClosePrograms) {
        m_lookout.lookAtPrograms(findings, kProgramsEvery);
        return;
    }
    const bool waits = m_state.screen == Screen::NeedsYou || m_state.screen == Screen::ConnectVpn ||
                       m_state.screen == Screen::SignInAtGate || m_state.screen == Screen::ComeToCampus;
    if (!waits || isNetworkGood(findings))
        return;
    if (m_networkRounds++ < kNetworkRounds)
        m_lookout.lookAtNetwork(findings, kNetworkEvery);
    else if (m_networkRounds == kNetworkRounds + 1)
        m_state.notice = ScreenNotice{ScreenNotice::Kind::PatienceOver};
}

void WizardModel::keepSession()
{
    // A session that cannot be kept is looked up again next time; the journal has its own word to say.
    m_lookout.save(m_state.session, [](const Result<void>&) {});
}

void WizardModel::showRun()
{
    m_state.run = m_run.state();
    const RunState& run = m_state.run;
    const bool removing = run.current >= 0 && kindOf(run.steps.at(run.current)) == StepKind::RemoveOffice;
    if (run.job == Job::Remove || (run.job == Job::Activate && removing))
        m_state.screen = Screen::Removing;
    else if (run.job == Job::Activate)
        m_state.screen = Screen::Activating;
    changeState();
}

void WizardModel::end(Job job, const RunResult& result)
{
    m_state.run = m_run.state();
    switch (takeEnd(job, result, m_state)) {
    case AfterJob::Show:
        changeState();
        return;
    case AfterJob::Settle:
        settle();
        return;
    case AfterJob::Look:
        look();
        return;
    case AfterJob::LookOn:
        m_done = m_state.session;
        m_state.session.result.reset();
        m_lookout.look();
        return;
    }
}

} // namespace activation::ui

#include "moc_WizardModel.cpp"
