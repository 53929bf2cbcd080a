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

void VisitEngine::run(Job job, const Plan& plan)
{
    stopWatching();
    m_state.phase = Phase::Running;
    m_state.run = {};
    m_state.run.job = job;
    m_state.run.steps = plan.steps;
    m_state.run.waitsForPermission = true;
    if (job == Job::PutBack)
        addEffect(effect::PutBack{});
    else
        addEffect(effect::CarryOut{plan, m_state.session.id});
    showRun();
}

void VisitEngine::showRun()
{
    const RunState& run = m_state.run;
    const bool removing = run.current >= 0 && kindOf(run.steps.at(run.current)) == StepKind::RemoveOffice;
    if (run.job == Job::Remove || (run.job == Job::Activate && removing))
        m_state.screen = Screen::Removing;
    else if (run.job == Job::Activate)
        m_state.screen = Screen::Activating;
}

void VisitEngine::on(const event::JobBegun&)
{
    if (m_state.phase == Phase::Running)
        m_state.run.waitsForPermission = false;
}

void VisitEngine::on(const event::StepBegun& begun)
{
    RunState& run = m_state.run;
    if (m_state.phase != Phase::Running || begun.index < 0 || begun.index > run.steps.size())
        return;
    run.waitsForPermission = false;
    run.current = begun.index;
    if (begun.index == run.steps.size())
        run.steps.append(begun.request);
    showRun();
}

void VisitEngine::on(const event::Progressed& progressed)
{
    if (m_state.phase == Phase::Running)
        m_state.run.total = progressed.total;
}

void VisitEngine::on(const event::StepEnded& ended)
{
    if (m_state.phase == Phase::Running)
        m_state.run.results.append(ended.result);
}

void VisitEngine::on(const event::JobEnded& ended)
{
    if (m_state.phase != Phase::Running)
        return;
    const RunResult& result = ended.result;
    const Job job = std::exchange(m_state.run.job, Job::None);
    m_state.phase = Phase::Idle;
    m_state.repairing.reset();
    const bool unanswered = isNotAnswered(result, m_state.run.waitsForPermission);
    if (isDeclined(result) || unanswered) {
        m_state.notice = ScreenNotice{unanswered ? Kind::NotAnswered : Kind::Declined};
        if (job == Job::Remove)
            m_state.session.choices.removeConflicts = false;
        showScreen();
        return;
    }
    if (isLost(result))
        m_state.notice = ScreenNotice{Kind::WorkerLost};
    switch (job) {
    case Job::Activate:
        endActivation(result);
        break;
    case Job::Remove:
        endRemoval(result);
        break;
    case Job::Repair:
        endRepair(result);
        break;
    case Job::PutBack:
        endPutBack(result);
        break;
    case Job::None:
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
    mayBeMore ? lookForMore() : showScreen();
}

void VisitEngine::endRemoval(const RunResult& result)
{
    if (result.end == RunEnd::Cancelled)
        m_state.session.choices.removeConflicts = false;
    if (result.end == RunEnd::Completed || result.end == RunEnd::Cancelled) {
        look();
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
    look();
}

void VisitEngine::endPutBack(const RunResult& result)
{
    if (result.end != RunEnd::Completed)
        m_state.notice = ScreenNotice{Kind::PutBackPartly, {}, failureOf(result).value_or(Failure{})};
    else
        m_state.notice = ScreenNotice{result.steps.isEmpty() ? Kind::NothingToPutBack : Kind::PutBack};
}

} // namespace activation
