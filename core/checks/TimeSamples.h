// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/System.h"

namespace activation {

/// What the time sources say, in their order. One that names a year before this program was written, or one
/// that is more than twenty years later, is a device whose own clock was never set: BadReply.
[[nodiscard]] QList<Result<TimeSample>>
askPossibleTimes(const System& system, const QList<TimeSource>& sources, const Limit& limit);

} // namespace activation
