// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/VisitState.h"
#include "ui/widgets/StepRail.h"

namespace activation::ui {

/// How far the five steps are for this state: a step that was never shown is skipped, its number stays.
[[nodiscard]] RailStates railStates(const VisitState& state);

} // namespace activation::ui
