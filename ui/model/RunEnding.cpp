// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/RunEnding.h"

namespace activation::ui {

namespace {

using Kind = ScreenNotice::Kind;

bool isDeclined(const RunResult& result)
{
    return result.end == RunEnd::NotStarted && result.failure && result.failure->cause == Cause::Cancelled;
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

AfterJob endActivation(const RunResult& result, Session& session)
{
    session.result = result;
    if (!result.licenses.isEmpty())
        session.licenses = result.licenses;
    const bool more = result.end == RunEnd::Completed && isSuccess(result) && !isSettled(session.findings);
    return more ? AfterJob::LookOn : AfterJob::Settle;
}

AfterJob endRemoval(const RunResult& result, Session& session)
{
    if (result.end == RunEnd::Failed || result.end == RunEnd::RestartNeeded) {
        session.result = result;
        return AfterJob::Settle;
    }
    if (result.end == RunEnd::Cancelled)
        session.choices.removeConflicts = false;
    return AfterJob::Look;
}

AfterJob endRepair(const RunResult& result, WizardState& state)
{
    const auto failure = failureOf(result);
    if (result.end != RunEnd::Completed && failure && !isLost(result))
        state.notice = ScreenNotice{Kind::RepairFailed, {}, *failure};
    return AfterJob::Look;
}

AfterJob endPutBack(const RunResult& result, WizardState& state)
{
    if (result.end != RunEnd::Completed)
        state.notice = ScreenNotice{Kind::PutBackPartly, {}, failureOf(result).value_or(Failure{})};
    else
        state.notice = ScreenNotice{result.steps.isEmpty() ? Kind::NothingToPutBack : Kind::PutBack};
    return AfterJob::Show;
}

} // namespace

AfterJob takeEnd(Job job, const RunResult& result, WizardState& state)
{
    state.repairing.reset();
    if (isDeclined(result)) {
        state.notice = ScreenNotice{Kind::Declined};
        if (job == Job::Remove)
            state.session.choices.removeConflicts = false;
        return AfterJob::Settle;
    }
    if (isLost(result))
        state.notice = ScreenNotice{Kind::WorkerLost};
    switch (job) {
    case Job::Activate:
        return endActivation(result, state.session);
    case Job::Remove:
        return endRemoval(result, state.session);
    case Job::Repair:
        return endRepair(result, state);
    case Job::PutBack:
        return endPutBack(result, state);
    case Job::None:
        break;
    }
    return AfterJob::Show;
}

} // namespace activation::ui
