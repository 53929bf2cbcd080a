// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/system/Network.h"

namespace activation::windows {

/// One network adapter as the IP Helper tells it.
struct NetworkAdapter
{
    QString description;         ///< what the driver calls it; Windows may append " #2"
    QString alias;               ///< what people call it: "Ethernet", or the name of a VPN connection
    std::uint32_t type = 0;      ///< IF_TYPE (ipifcons.h)
    std::uint32_t indexIPv4 = 0; ///< 0: none; may change when an adapter is enabled anew
    std::uint32_t indexIPv6 = 0;
    bool up = false;
    bool gateway = false;    ///< it leads to other networks
    QStringList dnsSuffixes; ///< of this connection, as DHCP gave them
    QList<QHostAddress> addresses;

    bool operator==(const NetworkAdapter&) const = default;
};

/// All of them, those that are down and loopback included.
[[nodiscard]] Result<QList<NetworkAdapter>> networkAdapters();

/// What people connect through: up, and neither loopback nor one of Windows' own tunnels (Teredo, ISATAP).
[[nodiscard]] bool isInUse(const NetworkAdapter& adapter);

/// By the interface type, and by the description where the type does not tell: most VPN clients call theirs
/// Ethernet.
[[nodiscard]] AdapterKind adapterKind(const NetworkAdapter& adapter);

[[nodiscard]] Adapter adapterFrom(const NetworkAdapter& adapter);

/// The adapter that would carry packets to this address; NotFound when there is no route.
[[nodiscard]] Result<Adapter> adapterTowards(const QHostAddress& address);

} // namespace activation::windows
