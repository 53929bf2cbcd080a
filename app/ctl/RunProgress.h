// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"
#include "core/steps/StepRunner.h"

namespace activation::ctl {

/// Says what is being done, step by step. Used for one run and alive as long as it.
class RunProgress final
{
public:
    RunProgress(const CommandContext& context, qsizetype steps) : m_context(context), m_steps(steps) {}

    /// Refers to this object.
    [[nodiscard]] RunObserver observer();

private:
    void started(int index, const StepRequest& request);
    void progressed(double progress);
    void finished(int index, const StepResult& result);

    const CommandContext& m_context;
    qsizetype m_steps;
    int m_begun = -1;
    int m_parts = 4; ///< in which the present step is told
    int m_told = 0;  ///< of them, so far
};

[[nodiscard]] Sign signOf(StepOutcome outcome);

} // namespace activation::ctl
