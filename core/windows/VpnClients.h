// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/NetworkAdapters.h"

#include <QStringList>

namespace activation::windows {

/// What is known of this PC when VPN clients are looked for.
struct VpnTraces
{
    QStringList services; ///< of those that vpnServiceNames() lists, the ones that are there
    QStringList programs; ///< names of the installed programs, as Windows lists them for removal
    QList<NetworkAdapter> adapters;
    bool phoneBookHasVpn = false; ///< a connection made with Windows' own VPN
};

/// The clients that are installed, and whether their tunnel is up. A client that keeps its adapter while
/// disconnected is told by the adapter being down.
[[nodiscard]] QList<VpnClient> vpnClientsFrom(const VpnTraces& traces);

[[nodiscard]] VpnTraces collectVpnTraces(const QList<NetworkAdapter>& adapters);

[[nodiscard]] QStringList vpnServiceNames();

/// An adapter of a known VPN client, by its description.
[[nodiscard]] bool isVpnAdapter(const QString& description);

/// Whether a phone book of Windows (rasphone.pbk) has a VPN connection.
[[nodiscard]] bool hasVpnEntry(const QString& phoneBook);

} // namespace activation::windows
