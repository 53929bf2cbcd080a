// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 4: how far is the PC's UTC from the profile's time sources? The median of their answers counts. The limits
/// are the profile's; KMS itself allows four hours (KB 974998). Reads the zone itself, to tell a wall clock
/// that is right in the wrong zone from a clock that is plainly wrong.
/// Passed ClockRight · Advice ClockOff · Blocking ClockFarOff, ClockFarOffByZone · Unknown
/// TimeSourcesDisagree, NoTimeSourceAnswered · Skipped NotNeeded where the profile names no source.
/// Repairs: SynchronizeClock, with ClockFarOffByZone SetTimeZone before it.
/// A member of a domain has its domain's time, which it shares with a KMS host of the domain, and which
/// nobody but the domain sets: Passed DomainClockDiffers · Advice DomainClockFarOff, without a repair. Facts:
/// Sources, SilentSources, SkewSeconds, UncertaintyMilliseconds, SpreadSeconds; with ClockFarOffByZone also
/// those of the time zone.
[[nodiscard]] Finding checkClock(const CheckInput& input);

} // namespace activation
