// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/VisitEngine.h"

#include <string>
#include <vector>

namespace activation {

/// A visit that has come to a certain point, by events alone.
struct Moment
{
    std::string name;
    VisitEngine visit;
};

/// The points a visit can come to: each screen, each phase, each job, with and without a notice.
[[nodiscard]] std::vector<Moment> allMoments();

struct NamedEvent
{
    std::string name;
    VisitEvent event;
};

/// Whatever can happen, with every answer that makes a difference.
[[nodiscard]] std::vector<NamedEvent> allEvents();

} // namespace activation
