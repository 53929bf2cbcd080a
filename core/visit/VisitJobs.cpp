// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/VisitEngine.h"

namespace activation {

// Jobs of the worker: how they go, and what their end means.

namespace {

using Kind = ScreenNotice::Kind;

bool isDeclined(const RunResult& result)
{
    return result.end == RunEnd::NotStarted && result.failure && result.failure->cause == Cause::Cancelled;
}

/// Windows took its question away.
bool isNotAnswered(const RunResult& result, bool waitedForPermission)
{
    return waitedForPermission && result.end == RunEnd::NotStarted && result.failure &&
           result.failure->cause == Cause::TimedOut;
}

bool isLost(const RunResult& result)
{
    return result.failure && result.failure->cause == Cause::Lost;
}

std::optional<Failure> failureOf(const RunResult& result)
{
    for (const StepResult& step : result.steps) {
        if (step.failure)
            return step.failure;
    }
    return result.failure;
}

} // namespace

void VisitEngine::run(RunKind kind, const Plan& plan)
{
    stopWatching();
    m_state.phase = Phase::Running;
    m_state.run = {};
    m_state.run.kind = kind;
    m_state.run.steps = plan.steps;
    m_state.run.waitsForPermission = true;
    if (kind == RunKind::PutBack)
        addEffect(effect::PutBack{});
    else
        addEffect(effect::CarryOut{plan, m_state.session.id});
    showRun();
}

void VisitEngine::showRun()
{
    const RunState& run = m_state.run;
    const bool removing = run.current >= 0 && kindOf(run.steps.at(run.current)) == StepKind::RemoveOffice;
    if (run.kind == RunKind::Remove || (run.kind == RunKind::Activate && removing))
        m_state.screen = Screen::Removing;
    else if (run.kind == RunKind::Activate)
        m_state.screen = Screen::Activating;
}

void VisitEngine::on(const event::JobStarted&)
{
    if (m_state.phase == Phase::Running)
        m_state.run.waitsForPermission = false;
}

void VisitEngine::on(const event::StepStarted& started)
{
    RunState& run = m_state.run;
    if (m_state.phase != Phase::Running || started.index < 0 || started.index > run.steps.size())
        return;
    run.waitsForPermission = false;
    run.current = started.index;
    if (started.index == run.steps.size())
        run.steps.append(started.request);
    showRun();
}

void VisitEngine::on(const event::JobProgressed& progressed)
{
    if (m_state.phase == Phase::Running)
        m_state.run.total = progressed.total;
}

void VisitEngine::on(const event::StepFinished& finished)
{
    if (m_state.phase == Phase::Running)
        m_state.run.results.append(finished.result);
}

void VisitEngine::on(const event::JobFinished& finished)
{
    if (m_state.phase != Phase::Running)
        return;
    const RunResult& result = finished.result;
    const RunKind kind = std::exchange(m_state.run.kind, RunKind::None);
    m_state.phase = Phase::Idle;
    m_state.repairing.reset();
    const bool unanswered = isNotAnswered(result, m_state.run.waitsForPermission);
    if (isDeclined(result) || unanswered) {
        m_state.notice = ScreenNotice{unanswered ? Kind::NotAnswered : Kind::Declined};
        if (kind == RunKind::Remove)
            m_state.session.choices.removeConflicts = false;
        showScreen();
        return;
    }
    if (isLost(result))
        m_state.notice = ScreenNotice{Kind::WorkerLost};
    switch (kind) {
    case RunKind::Activate:
        endActivation(result);
        break;
    case RunKind::Remove:
        endRemoval(result);
        break;
    case RunKind::Repair:
        endRepair(result);
        break;
    case RunKind::PutBack:
        endPutBack(result);
        break;
    case RunKind::None:
        break;
    }
}

void VisitEngine::endActivation(const RunResult& result)
{
    Session& session = m_state.session;
    session.result = result;
    if (!result.licenses.isEmpty())
        session.licenses = result.licenses;
    const bool mayBeMore =
        result.end == RunEnd::Completed && isSuccess(result) && !isSettled(session.findings);
    mayBeMore ? inspectForMore() : showScreen();
}

void VisitEngine::endRemoval(const RunResult& result)
{
    if (result.end == RunEnd::Cancelled)
        m_state.session.choices.removeConflicts = false;
    if (result.end == RunEnd::Completed || result.end == RunEnd::Cancelled) {
        inspect();
        return;
    }
    m_state.session.result = result;
    showScreen();
}

void VisitEngine::endRepair(const RunResult& result)
{
    const auto failure = failureOf(result);
    if (result.end != RunEnd::Completed && failure && !isLost(result))
        m_state.notice = ScreenNotice{Kind::RepairFailed, {}, *failure};
    inspect();
}

void VisitEngine::endPutBack(const RunResult& result)
{
    if (result.end != RunEnd::Completed)
        m_state.notice = ScreenNotice{Kind::PutBackPartly, {}, failureOf(result).value_or(Failure{})};
    else
        m_state.notice = ScreenNotice{result.steps.isEmpty() ? Kind::NothingToPutBack : Kind::PutBack};
}

} // namespace activation
