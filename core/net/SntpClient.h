// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"

namespace activation {

/// Asks one ntp://host[:port] what time it is (SNTP, RFC 5905 section 14); looks only. The first address of
/// each family is asked side by side, and once more when half the limit has passed; the first good reply
/// counts.
///
/// Fails with NotFound (no address), TimedOut, Refused (nothing listens there, or kiss-o'-death, after which
/// it is not asked again), Unreachable, BadReply, InvalidInput, Cancelled.
[[nodiscard]] Result<TimeSample> askSntp(const TimeSource& source, const Surroundings& surroundings,
                                         const Limit& limit);

} // namespace activation
