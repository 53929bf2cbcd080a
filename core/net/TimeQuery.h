// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"

namespace activation {

/// Network::askTime for any surroundings: ntp:// by SNTP, http:// and https:// by their Date header, each in
/// a thread of its own; any other scheme is InvalidInput.
[[nodiscard]] QList<Result<TimeSample>> askTimeSources(const QList<TimeSource>& sources,
                                                       const Surroundings& surroundings, const Limit& limit);

} // namespace activation
