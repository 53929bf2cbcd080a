// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/system/Clock.h"

#include <windows.h>

namespace activation::windows {

/// The zone of Windows' own database with this key name; NotFound where there is none.
[[nodiscard]] Result<DYNAMIC_TIME_ZONE_INFORMATION> findDynamicZone(const QString& keyName);

/// The zone that is set. NotFound where it goes by no key name, as programs made for Windows XP leave it.
[[nodiscard]] Result<DYNAMIC_TIME_ZONE_INFORMATION> currentDynamicZone();

/// Sets it, with the privilege enabled for this call only, and lets the programs that run know.
[[nodiscard]] Result<void> setDynamicZone(const DYNAMIC_TIME_ZONE_INFORMATION& zone);

/// Its key name and its offset at this moment.
[[nodiscard]] TimeZone timeZoneOf(const DYNAMIC_TIME_ZONE_INFORMATION& zone);

} // namespace activation::windows
