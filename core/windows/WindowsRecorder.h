// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/recording/Recording.h"

namespace activation::windows {

/// Asks this Windows once what its adapters ask, with a witness beside the management classes, and what they
/// make their answers of: services, adapters, Windows' list of programs, levels of the KMS host in the
/// registry, events. Needs no elevation; names have not been taken out yet.
[[nodiscard]] recording::Recording recordWindows(const Limit& limit);

} // namespace activation::windows
