// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/VisitEngine.h"

#include "core/checks/CheckGroups.h"
#include "core/profile/Roles.h"

namespace activation {

// Opening, inspecting, and the screen that follows from what was seen.

namespace {

using namespace std::chrono_literals;

constexpr auto kNetworkEvery = 3s;
constexpr int kNetworkLooks = 2min / kNetworkEvery;
constexpr auto kProgramsEvery = 1s;
// The licensing service may have to be switched on before the products can be seen, and they before a
// conflict.
constexpr int kRuns = 3;

bool waitsForNetwork(Screen screen)
{
    return screen == Screen::NeedsYou || screen == Screen::ConnectVpn || screen == Screen::SignInAtGate ||
           screen == Screen::ComeToCampus;
}

/// Where it is not the person's own decision that the visit waits for.
bool waitsForWindows(Screen screen)
{
    return screen == Screen::Checking || screen == Screen::ReadyWithAdvice || waitsForNetwork(screen);
}

} // namespace

const SiteProfile& VisitEngine::profile() const
{
    static const SiteProfile none;
    return m_state.profile ? *m_state.profile : none;
}

QList<VisitEffect> VisitEngine::handle(const VisitEvent& event)
{
    std::visit([this](const auto& happened) { on(happened); }, event);
    if (hasBegun(m_state))
        m_state.visited.insert(stepOf(m_state.screen));
    return std::exchange(m_effects, {});
}

void VisitEngine::present(VisitState state)
{
    m_state = std::move(state);
}

bool VisitEngine::isIdle() const
{
    return m_state.phase == Phase::Idle || m_state.phase == Phase::Watching;
}

void VisitEngine::on(const event::Started&)
{
    if (hasBegun(m_state))
        return;
    m_state.phase = Phase::Opening;
    addEffect(effect::Open{});
}

void VisitEngine::on(const event::Opened& opened)
{
    if (m_state.phase != Phase::Opening)
        return;
    const WorkplaceFacts& at = opened.facts;
    m_state.profile = at.profile;
    m_state.practiceTitle = at.practiceTitle;
    m_state.now = at.now;
    m_state.session.person = at.person;
    if (!at.profile) {
        m_state.screen = Screen::NoProfile;
        m_state.phase = Phase::Idle;
        return;
    }
    m_state.session.id = opened.id;
    m_state.session.started = at.now;
    m_state.session.profileSha256 = fingerprint(*at.profile);
    m_state.session.choices = at.earlierSession ? at.earlierSession->choices : opened.choices;
    if (at.earlierSession && screenOf(*at.earlierSession, *at.profile) == Screen::RestartNeeded)
        m_state.notice = ScreenNotice{ScreenNotice::Kind::Resumed};
    if (at.cutOff)
        m_state.notice = ScreenNotice{ScreenNotice::Kind::CutOff};
    if (at.leftRemoving)
        m_state.notice = ScreenNotice{ScreenNotice::Kind::LeftRemoving};
    if (!opened.canAsk || at.person.role.isTold() || !distinguishesRoles(*at.profile)) {
        inspect();
        return;
    }
    m_state.screen = Screen::WhoAreYou;
    m_state.phase = Phase::Idle;
}

void VisitEngine::on(const event::NotOpened& refused)
{
    if (m_state.phase != Phase::Opening)
        return;
    m_state.screen = Screen::NoProfile;
    m_state.phase = Phase::Idle;
    m_state.notOpened = refused.why;
}

void VisitEngine::inspect()
{
    m_state.screen = Screen::Checking;
    m_state.phase = Phase::Inspecting;
    m_state.session.findings.clear();
    m_state.session.result.reset();
    m_networkInspections = 0;
    m_windowsInspections = 0;
    m_runs = 0;
    addEffect(effect::Inspect{});
}

void VisitEngine::on(const event::Found& found)
{
    if (m_state.phase == Phase::Inspecting || m_state.phase == Phase::InspectingForMore)
        put(m_state.session.findings, found.finding);
}

void VisitEngine::on(const event::Inspected& inspected)
{
    const bool awaited = m_state.phase == Phase::Inspecting || m_state.phase == Phase::Watching ||
                         m_state.phase == Phase::InspectingForMore;
    if (!awaited)
        return;
    applyInspection(m_state.session, inspected.inspection);
    m_state.now = inspected.inspection.now;
    const Findings& findings = m_state.session.findings;
    if (m_state.phase != Phase::InspectingForMore)
        showScreen();
    else if (isPcStillAsked(findings) && m_windowsInspections++ < kAskAgainTimes)
        addEffect(effect::InspectAgain{checksToAskAgain(findings), findings, kAskAgainEvery});
    else
        endInspectingForMore();
}

void VisitEngine::inspectForMore()
{
    m_done = m_state.session;
    m_state.session.result.reset();
    m_state.phase = Phase::InspectingForMore;
    m_windowsInspections = 0;
    addEffect(effect::Inspect{});
}

/// A run went well; what it brought to light is part of the same visit.
void VisitEngine::endInspectingForMore()
{
    Session& session = m_state.session;
    Session done = *std::exchange(m_done, std::nullopt);
    done.findings = session.findings;
    const Plan next = makePlan(session.findings, profile(), session.choices);
    const bool more = !next.isEmpty() && next != done.plan && m_runs < kRuns &&
                      screenOf(done, profile()) != Screen::AllActivated;
    if (more && next.canRun()) {
        session.plan = next;
        m_state.phase = Phase::Idle;
        addEffect(effect::Continue{});
        return;
    }
    // Nothing is known to be done while Windows does not tell what there is.
    if (!more && !isPcStillAsked(session.findings))
        session = done;
    showScreen();
}

/// The screen that follows from what is known, and what the visit waits for there.
void VisitEngine::showScreen()
{
    m_state.phase = Phase::Idle;
    Session& session = m_state.session;
    if (!session.result)
        session.plan = makePlan(session.findings, profile(), session.choices);
    m_state.screen = screenOf(session, profile());
    if (m_state.screen == Screen::ReadyWithAdvice && m_adviceRead)
        m_state.screen = Screen::ReadyToActivate;
    const bool waits = m_state.screen == Screen::ClosePrograms || m_state.screen == Screen::RestartNeeded;
    if (m_wantsRemoval && !session.result && !waits) {
        removeConflictsNow();
        return;
    }
    addEffect(effect::SaveSession{session});
    beginWatching();
}

void VisitEngine::beginWatching()
{
    const Findings& findings = m_state.session.findings;
    if (m_state.session.result)
        return;
    if (m_state.screen == Screen::ClosePrograms) {
        watch({CheckId::OfficeInUse}, kProgramsEvery);
        return;
    }
    QList<CheckId> checks;
    std::chrono::milliseconds interval = kNetworkEvery;
    if (waitsForNetwork(m_state.screen) && !isNetworkGood(findings)) {
        if (m_networkInspections++ < kNetworkLooks)
            checks += networkChecks();
        else if (m_networkInspections == kNetworkLooks + 1)
            m_state.notice = ScreenNotice{ScreenNotice::Kind::PatienceOver};
    }
    if (waitsForWindows(m_state.screen) && isStillAsking(findings)) {
        if (m_windowsInspections++ < kAskAgainTimes) {
            interval = checks.isEmpty() ? kAskAgainEvery : kNetworkEvery;
            checks += checksToAskAgain(findings);
        } else if (checks.isEmpty()) {
            m_state.notice = ScreenNotice{ScreenNotice::Kind::WindowsSilent};
        }
    }
    if (!checks.isEmpty())
        watch(checks, interval);
}

void VisitEngine::watch(const QList<CheckId>& checks, std::chrono::milliseconds interval)
{
    m_state.phase = Phase::Watching;
    addEffect(effect::InspectAgain{checks, m_state.session.findings, interval});
}

void VisitEngine::stopWatching()
{
    if (m_state.phase == Phase::Watching)
        m_state.phase = Phase::Idle;
    addEffect(effect::StopInspecting{});
}

void VisitEngine::on(const event::Notify& notify)
{
    m_state.notice = notify.notice;
}

} // namespace activation
