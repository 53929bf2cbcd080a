// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/worker/WorkerMessage.h"

namespace activation {

/// What the window knows of a job from what the worker tells. Notices what cannot be true, and keeps what was
/// told for the case that no more is.
class JobAccount final
{
public:
    explicit JobAccount(const Plan& plan);

    /// Of putting back: which steps there are is told by the worker.
    JobAccount() = default;

    /// False when it does not fit the plan or what was told before.
    [[nodiscard]] bool take(const StepStarted& started);
    [[nodiscard]] bool take(const StepProgress& progress) const;
    [[nodiscard]] bool take(const StepFinished& finished);
    [[nodiscard]] bool take(const JobEnded& ended) const;

    /// The job as far as it was told; a step that had begun may or may not have happened.
    [[nodiscard]] RunResult brokenOff(const Failure& failure) const;

private:
    QList<StepResult> m_steps;
    bool m_planned = false;
    qsizetype m_finished = 0;
    bool m_running = false; ///< the step behind the finished ones
};

} // namespace activation
