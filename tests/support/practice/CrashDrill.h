// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"
#include "core/steps/Plan.h"

namespace activation::practice {

/// Runs the plan on the PC in processes of their own and kills them (SIGKILL), one at each boundary: whenever
/// the observer is told something, and right before and after every change. After each crash it expects that
/// the journal knows every change that happened and that undo puts everything back that can be put back.
/// Returns at how many boundaries a process was killed; 0 where the platform cannot.
int drillCrashes(const PracticeState& pc, const SiteProfile& profile, const Plan& plan);

} // namespace activation::practice
