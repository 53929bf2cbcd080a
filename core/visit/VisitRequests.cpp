// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/VisitEngine.h"

#include "core/profile/Roles.h"

namespace activation {

// What a person asks for.

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

void VisitEngine::on(const event::TellRole& told)
{
    if (!isAt(Screen::WhoAreYou) || !rolesOf(profile()).contains(told.role))
        return;
    m_state.notice.reset();
    m_state.session.person = {told.role, {}};
    const RoleRule* const rule = roleRuleFor(profile(), told.role);
    if (!rule || rule->entitlement != Entitlement::DaysAfterLeaving)
        beginAs(m_state.session.person);
}

void VisitEngine::on(const event::TellLeft& told)
{
    if (isAt(Screen::WhoAreYou) && m_state.session.person.role.isTold())
        beginAs({m_state.session.person.role, told.left});
}

void VisitEngine::beginAs(const Person& person)
{
    m_state.session.person = person;
    addEffect(effect::RememberPerson{person});
    inspect();
}

void VisitEngine::on(const event::CheckAgain&)
{
    if (!isIdle() || !m_state.profile || m_state.screen == Screen::WhoAreYou)
        return;
    m_state.notice.reset();
    m_adviceRead = false;
    inspect();
}

void VisitEngine::on(const event::GoOn&)
{
    if (!isAt(Screen::ReadyWithAdvice))
        return;
    m_adviceRead = true;
    showScreen();
}

void VisitEngine::on(const event::GoBack&)
{
    if (isAt(Screen::WhoAreYou))
        m_state.session.person = {Role(), {}};
    if (!isAt(Screen::ReadyToActivate))
        return;
    m_adviceRead = false;
    m_state.notice.reset();
    const bool advice = screenOf(m_state.session, profile()) == Screen::ReadyWithAdvice;
    advice ? showScreen() : inspect();
}

void VisitEngine::on(const event::Repair& repair)
{
    const Finding* finding = findingOf(m_state.session.findings, repair.check);
    const bool offered =
        isAt(Screen::NeedsYou) || isAt(Screen::ReadyWithAdvice) || isAt(Screen::ClosePrograms);
    if (!offered || !finding || finding->repairs.isEmpty())
        return;
    m_state.notice.reset();
    m_state.repairing = repair.check;
    run(RunKind::Repair, {finding->repairs, {}});
}

void VisitEngine::on(const event::RemoveConflicts&)
{
    if (!isAt(Screen::RemoveOffice))
        return;
    m_state.session.choices.removeConflicts = true;
    m_state.notice.reset();
    m_wantsRemoval = true;
    showScreen();
}

void VisitEngine::removeConflictsNow()
{
    m_wantsRemoval = false;
    const Plan removals = removalsOf(m_state.session.plan);
    removals.steps.isEmpty() ? showScreen() : run(RunKind::Remove, removals);
}

void VisitEngine::on(const event::KeepConflicts&)
{
    if (!isAt(Screen::RemoveOffice))
        return;
    if (const Finding* conflict = findingOf(m_state.session.findings, CheckId::ConflictingOffice)) {
        for (const StepRequest& repair : conflict->repairs) {
            if (const auto* removal = std::get_if<RemoveOffice>(&repair))
                m_state.session.choices.keep.append(removal->product.releaseId);
        }
    }
    m_state.notice.reset();
    showScreen();
}

void VisitEngine::on(const event::Activate&)
{
    const Session& session = m_state.session;
    if (!isIdle() || session.result || session.plan.steps.isEmpty() || !session.plan.canRun())
        return;
    stopWatching();
    m_state.notice.reset();
    m_wantsRemoval = false; // it is part of the plan
    // Saved before the first change, so that a visit cut off in the middle is known as one.
    m_state.phase = Phase::Committing;
    m_state.screen = Screen::Activating;
    m_state.run = RunState{RunKind::Activate, session.plan.steps};
    addEffect(effect::CommitSession{session});
}

void VisitEngine::on(const event::SessionCommitted& committed)
{
    if (m_state.phase != Phase::Committing)
        return;
    m_state.phase = Phase::Idle;
    if (!committed.saved) {
        m_state.session.result = RunResult{RunEnd::NotStarted, {}, {}, committed.saved.error()};
        showScreen();
    } else if (m_state.run.cancelling) {
        showScreen();
    } else {
        ++m_runs;
        run(RunKind::Activate, m_state.session.plan);
    }
}

void VisitEngine::on(const event::Cancel&)
{
    if (m_state.phase == Phase::InspectingForMore) {
        addEffect(effect::StopInspecting{});
        m_state.session = *std::exchange(m_done, std::nullopt);
        showScreen();
        return;
    }
    if (!isRunning(m_state.phase) || m_state.run.cancelling)
        return;
    m_state.run.cancelling = true;
    if (m_state.phase == Phase::Running)
        addEffect(effect::CancelJob{});
}

void VisitEngine::on(const event::PutBack&)
{
    const bool offered = isAt(Screen::PartlyActivated) || isAt(Screen::NotActivated);
    if (!offered || !m_state.session.result || !hasChanged(*m_state.session.result))
        return;
    m_state.notice.reset();
    run(RunKind::PutBack, {});
}

void VisitEngine::on(const event::Restart&)
{
    if (!isAt(Screen::RestartNeeded) || m_state.practiceTitle.isEmpty())
        return;
    addEffect(effect::SaveSession{m_state.session});
    // As after a real one: what was decided is kept and asked for once more.
    m_wantsRemoval = false;
    m_adviceRead = false;
    m_state.profile.reset();
    m_state.screen = Screen::Checking;
    m_state.phase = Phase::Opening;
    m_state.session = {};
    addEffect(effect::StopInspecting{});
    addEffect(effect::RestartMachine{});
}

void VisitEngine::on(const event::Finish&)
{
    if (!isAt(Screen::AllActivated))
        return;
    addEffect(effect::StopInspecting{});
    addEffect(effect::ForgetSession{});
}

} // namespace activation
