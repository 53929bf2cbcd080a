// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"
#include "core/journal/Journal.h"
#include "core/steps/Plan.h"
#include "core/steps/Step.h"

#include <functional>

namespace activation {

enum class StepOutcome {
    Done, ///< run and read back
    Failed,
    PassedOver, ///< failed, and the run went on: only advice had asked for it
    Cancelled,
    NotRun, ///< a step that it needs was not done, or the run was stopped before it
};

[[nodiscard]] constexpr QStringView nameOf(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Done:
        return u"done";
    case StepOutcome::Failed:
        return u"failed";
    case StepOutcome::PassedOver:
        return u"passed-over";
    case StepOutcome::Cancelled:
        return u"cancelled";
    case StepOutcome::NotRun:
        return u"not-run";
    }
    return {};
}

struct StepResult
{
    StepRequest request;
    StepOutcome outcome = StepOutcome::NotRun;
    std::optional<Failure> failure; ///< with Failed, PassedOver and Cancelled

    bool operator==(const StepResult&) const = default;
};

enum class RunEnd {
    Completed, ///< every step done, or passed over
    Failed,    ///< at least one that failed; those that did not need it may be done
    Cancelled,
    RestartNeeded, ///< Windows wants a restart before the remaining steps
    NotStarted,    ///< the plan has obstacles, or the journal could not be written before the first change
};

[[nodiscard]] constexpr QStringView nameOf(RunEnd end)
{
    switch (end) {
    case RunEnd::Completed:
        return u"completed";
    case RunEnd::Failed:
        return u"failed";
    case RunEnd::Cancelled:
        return u"cancelled";
    case RunEnd::RestartNeeded:
        return u"restart-needed";
    case RunEnd::NotStarted:
        return u"not-started";
    }
    return {};
}

struct RunResult
{
    RunEnd end = RunEnd::NotStarted;
    QList<StepResult> steps;        ///< one for each step of the plan, same order
    QList<License> licenses;        ///< read back at the end, whatever happened
    std::optional<Failure> failure; ///< what stopped the run, else the first of those that it went on after

    bool operator==(const RunResult&) const = default;
};

/// Success means: every product the plan activates reads back as Licensed with time left.
[[nodiscard]] bool isSuccess(const RunResult& result);

/// Something was changed, or may have been.
[[nodiscard]] bool hasChanged(const RunResult& result);

/// Told about a run as it goes, on the thread that runs it. A step that is left out because of another is
/// finished, as NotRun, without a start.
struct RunObserver
{
    std::function<void(int index, const StepRequest& request)> started;
    std::function<void(int index, double stepProgress, double totalProgress)> progressed; ///< both 0 to 1
    std::function<void(int index, const StepResult& result)> finished;
};

/// Runs a plan step by step: precondition, journal, run, read back. After a failure it goes on with what does
/// not need that step, after a cancel, a lost worker or a journal that cannot be written with nothing; then
/// it still refreshes the license state and reads it.
class StepRunner final
{
public:
    /// `runId` is the run the journal's entries belong to; random when empty.
    StepRunner(System& system, const SiteProfile& profile, Journal& journal, QString runId = {});

    [[nodiscard]] RunResult run(const Plan& plan, const RunObserver& observer, std::stop_token stop);

private:
    [[nodiscard]] RunResult runSteps(const Plan& plan, const RunObserver& observer, std::stop_token stop);
    struct Attempt
    {
        StepResult result;
        std::optional<Failure> journal; ///< the journal could not be written: nothing more may be changed
    };
    [[nodiscard]] Attempt attempt(const StepRequest& request, const Progress& progress, std::stop_token stop);
    [[nodiscard]] bool restartComesFirst(const StepRequest& done) const;

    System& m_system;
    const SiteProfile& m_profile;
    Journal& m_journal;
    QString m_runId;
};

} // namespace activation
