// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerRights.h"

#include <algorithm>

namespace activation::app {

WorkerRights rightsFor(const Plan& plan)
{
    const bool changesNothing = std::ranges::all_of(plan.steps, [](const StepRequest& step) {
        return kindOf(step) == StepKind::ActivateProduct || kindOf(step) == StepKind::CloseProgram;
    });
    return changesNothing ? WorkerRights::OfThePerson : WorkerRights::Administrator;
}

} // namespace activation::app
