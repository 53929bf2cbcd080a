// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adapters/VpnClients.h"

namespace activation::windows {

/// What this PC shows of VPN clients.
[[nodiscard]] VpnTraces collectVpnTraces(const QList<NetworkAdapter>& adapters);

} // namespace activation::windows
