// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/RailStates.h"

namespace activation::ui {

RailStates railStates(const VisitState& state)
{
    const int current = stepOf(state.screen);
    RailStates states{};
    for (int step = 1; step <= kRailSteps; ++step) {
        RailState& rail = states.at(static_cast<std::size_t>(step - 1));
        if (step == current)
            rail = RailState::Current;
        else if (step > current)
            rail = RailState::Ahead;
        else
            rail = state.visited.contains(step) ? RailState::Done : RailState::Skipped;
    }
    return states;
}

} // namespace activation::ui
