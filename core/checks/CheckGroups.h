// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"

#include <chrono>

namespace activation {

/// Checks that are looked at together, and what their findings say about going on or asking again.

/// Checks 5 to 8, which change when the network does.
[[nodiscard]] const QList<CheckId>& networkChecks();

/// All of them have answered, and none blocks.
[[nodiscard]] bool isNetworkGood(const Findings& findings);

/// Tells checks 5, 7 and 8, which cannot wait for it, what check 6 has seen: that this PC is on the network,
/// where "connect to the network" is no advice.
void tellWhereInside(Findings& findings);

/// Windows was asked and has not answered yet: checks 9 to 12, and whoever needs a host that is preset in its
/// licensing service. It is asked again.
[[nodiscard]] bool isStillAsked(const Finding& finding);
[[nodiscard]] bool isStillAsking(const Findings& findings);

/// What there is to activate, or what stands in its way on the PC itself, is still asked: checks 9 to 12.
/// There is nothing to go on to.
[[nodiscard]] bool isPcStillAsked(const Findings& findings);

/// What is still asked, with those of these findings that go with it.
[[nodiscard]] QList<CheckId> checksToAskAgain(const Findings& findings);

/// How often it is asked again, and how many times.
inline constexpr std::chrono::seconds kAskAgainEvery{1};
inline constexpr int kAskAgainTimes = 60;

} // namespace activation
