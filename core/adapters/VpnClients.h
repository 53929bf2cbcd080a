// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adapters/NetworkAdapter.h"
#include "core/system/Network.h"

namespace activation {

/// What is known of a PC when VPN clients are looked for.
struct VpnTraces
{
    QStringList services; ///< of those that vpnServiceNames() lists, the ones that are there
    QStringList programs; ///< names of the installed programs, as Windows lists them for removal
    QList<NetworkAdapter> adapters;
    bool phoneBookHasVpn = false; ///< a connection made with Windows' own VPN
};

/// The clients that are installed, and whether their tunnel is up. A client that keeps its adapter while
/// disconnected is told by the adapter being down. Programs that answer in place of the network are among
/// them, and so is whatever else may carry packets elsewhere.
[[nodiscard]] QList<VpnClient> vpnClientsFrom(const VpnTraces& traces);

[[nodiscard]] QStringList vpnServiceNames();

/// Whether a phone book of Windows (rasphone.pbk) has a VPN connection.
[[nodiscard]] bool hasVpnEntry(const QString& phoneBook);

} // namespace activation
