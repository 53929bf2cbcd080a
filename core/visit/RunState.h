// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/steps/StepRunner.h"

namespace activation {

/// What the worker is asked to do.
enum class RunKind {
    None,
    Repair,   ///< what one row needs
    Remove,   ///< Office products that are in the way
    Activate, ///< the whole plan
    PutBack,  ///< what the journal holds
};

/// How far the worker has come with it.
struct RunState
{
    RunKind kind = RunKind::None;
    QList<StepRequest> steps;        ///< of the plan; while settings are put back, as far as they were told
    QList<StepResult> results{};     ///< of those that have ended, in their order
    int current = -1;                ///< the step that runs
    double total = 0;                ///< 0 to 1
    bool waitsForPermission = false; ///< Windows may be asking for it
    bool cancelling = false;

    bool operator==(const RunState&) const = default;
};

} // namespace activation
