// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>

namespace activation::ui {

/// How far one of the steps at the left is; a skipped one keeps its number.
enum class RailState { Current, Done, Skipped, Ahead };

inline constexpr int kRailSteps = 5;
using RailStates = std::array<RailState, kRailSteps>;

} // namespace activation::ui
