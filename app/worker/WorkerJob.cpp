// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerJob.h"

#include "core/steps/Undo.h"
#include "core/system/ShownLicenses.h"
#include "core/visit/VisitJournal.h"
#include "core/worker/PlanCheck.h"

namespace activation::app {

namespace {

RunResult notStarted(const QList<StepRequest>& steps, const Failure& failure)
{
    RunResult result;
    for (const StepRequest& request : steps)
        result.steps.append(StepResult{request, StepOutcome::NotRun, std::nullopt});
    result.failure = failure;
    return result;
}

/// What the undo came to, in the words of a run.
RunResult resultOf(const UndoResult& undone, bool stopped)
{
    RunResult result;
    result.end = undone.complete ? RunEnd::Completed : RunEnd::Failed;
    result.steps = undone.steps;
    result.failure = undone.damage;
    for (const StepResult& step : undone.steps) {
        if (step.failure)
            result.failure = step.failure;
    }
    const bool cancelled = stopped && (!result.failure || result.failure->cause == Cause::Cancelled);
    if (!undone.complete && cancelled) {
        result.end = RunEnd::Cancelled;
        result.failure = Failure{Cause::Cancelled, 0, {}};
    }
    return result;
}

} // namespace

WorkerJob::WorkerJob(Workplace& workplace, SendMessage send) : m_workplace(workplace), m_send(std::move(send))
{}

void WorkerJob::start(const RunPlan& plan)
{
    m_thread = std::jthread([this, plan](std::stop_token stop) { m_send(JobFinished{run(plan, stop)}); });
}

void WorkerJob::start(const PutBack&)
{
    m_thread = std::jthread([this](std::stop_token stop) { m_send(JobFinished{putBack(stop)}); });
}

void WorkerJob::cancel()
{
    m_thread.request_stop();
}

RunResult WorkerJob::run(const RunPlan& plan, std::stop_token stop)
{
    const SiteProfile* const profile = m_workplace.profile();
    if (!profile)
        return notStarted(plan.steps, {Cause::InvalidInput, 0, QStringLiteral("there is no profile")});
    System& system = *m_workplace.system;
    if (const auto checked = checkPlan(plan.steps, system, *profile, Limit{kLookTimeout, stop}); !checked)
        return notStarted(plan.steps, checked.error());
    const auto journal = openJournal(m_workplace);
    if (!journal)
        return notStarted(plan.steps, journal.error());
    StepRunner runner(system, *profile, **journal, plan.run);
    return runner.run(Plan{plan.steps, {}, plan.advised}, observer(), stop);
}

RunResult WorkerJob::putBack(std::stop_token stop)
{
    const auto journal = openJournal(m_workplace);
    if (!journal)
        return notStarted({}, journal.error());
    // Settings can be put back even when the profile that they came from is gone.
    const SiteProfile profile = m_workplace.found ? *m_workplace.profile() : SiteProfile{};
    System& system = *m_workplace.system;
    RunResult result = resultOf(undoAll(system, profile, **journal, observer(), stop), stop.stop_requested());
    result.licenses = shownLicenses(system, Limit{kLookTimeout, {}}).valueOr({});
    return result;
}

RunObserver WorkerJob::observer() const
{
    return {[this](int index, const StepRequest& request) {
                m_send(StepStarted{index, request});
            },
            [this](int index, double step, double total) {
                m_send(StepProgressed{index, step, total});
            },
            [this](int index, const StepResult& result) {
                m_send(StepFinished{index, result});
            }};
}

} // namespace activation::app
