// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/windows/base/Handle.h"

namespace activation::windows {

enum class Waited { Signaled, TimedOut, Stopped, Failed };

/// Sleeps until the process, thread or event is signaled, the time is over or somebody asks to stop,
/// whichever comes first; a stop request wakes it at once.
[[nodiscard]] Waited waitFor(HANDLE object, const Limit& limit);

/// Sleeps for the whole timeout unless somebody asks to stop.
[[nodiscard]] Waited pauseFor(const Limit& limit);

} // namespace activation::windows
