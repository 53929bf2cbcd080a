// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 3: is the PC's time zone the organization's? KMS compares UTC, so another zone is advice; another zone
/// with the same offset is right (KB 974998). Passed ZoneMatches, ZoneSameOffset · Advice ZoneDiffers,
/// repaired by SetTimeZone · Unknown CannotTell. Facts: Zone, ZoneOffsetMinutes, WantedZone,
/// WantedZoneOffsetMinutes.
[[nodiscard]] Finding checkTimeZone(const CheckInput& input);

/// The profile's zone with its present offset: the machine's own time zone database knows about daylight
/// saving, the profile's number stands in where the database has no such zone.
[[nodiscard]] TimeZone wantedZone(const CheckInput& input);

/// The four facts above.
void setZones(Facts& facts, const TimeZone& present, const TimeZone& wanted);

} // namespace activation
