// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/worker/WorkerMessage.h"

namespace activation {

/// What the window knows about a job from the worker's messages. Rejects messages that cannot be true, and
/// keeps what was reported in case the worker is lost.
class JobRecord final
{
public:
    explicit JobRecord(const Plan& plan);

    /// For putting back: the worker says which steps there are.
    JobRecord() = default;

    /// False when it contradicts the plan or an earlier message.
    [[nodiscard]] bool accept(const StepStarted& started);
    [[nodiscard]] bool accept(const StepProgressed& progress) const;
    [[nodiscard]] bool accept(const StepFinished& finished);
    [[nodiscard]] bool accept(const JobFinished& ended) const;

    /// The job as far as it was reported; a step that had begun may or may not have happened.
    [[nodiscard]] RunResult abortedBy(const Failure& failure) const;

private:
    [[nodiscard]] bool isLeftOut() const;

    QList<StepResult> m_steps;
    bool m_planned = false;
    qsizetype m_finished = 0;
    bool m_running = false; ///< the step behind the finished ones
};

} // namespace activation
