// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/adapters/NetworkAdapter.h"
#include "core/system/Network.h"

namespace activation::windows {

/// All of them: those that are down, disabled or not present, and loopback, included.
[[nodiscard]] Result<QList<NetworkAdapter>> networkAdapters();

/// The adapter that would carry packets to this address; NotFound when there is no route.
[[nodiscard]] Result<Adapter> adapterTowards(const QHostAddress& address);

} // namespace activation::windows
