// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeAdapters.h"

#include <algorithm>

namespace activation {

namespace {

/// Descriptions as the vendors' drivers carry them.
QString vpnAdapterName(const VpnClient& client)
{
    if (client.product == QStringLiteral("forticlient"))
        return QStringLiteral("Fortinet SSL VPN Virtual Ethernet Adapter");
    if (client.product == QStringLiteral("globalprotect"))
        return QStringLiteral("PANGP Virtual Ethernet Adapter");
    if (client.product == QStringLiteral("anyconnect"))
        return QStringLiteral("Cisco AnyConnect Virtual Miniport Adapter for Windows x64");
    if (client.product == QStringLiteral("ivanti"))
        return QStringLiteral("Juniper Networks Virtual Adapter");
    if (client.product == QStringLiteral("openvpn"))
        return QStringLiteral("TAP-Windows Adapter V9");
    if (client.product == QStringLiteral("wireguard"))
        return QStringLiteral("WireGuard Tunnel");
    return client.name;
}

QHostAddress campusAddress(const PracticeState& pc)
{
    return pc.campusAddress.isNull() ? QHostAddress(QStringLiteral("192.0.2.45")) : pc.campusAddress;
}

std::optional<Adapter> physicalAdapter(const PracticeState& pc)
{
    const QString wireless = QStringLiteral("Intel(R) Wi-Fi 6E AX211 160MHz");
    switch (pc.place) {
    case PracticePlace::CampusWired:
        return Adapter{QStringLiteral("Intel(R) Ethernet Connection (17) I219-LM"),
                       AdapterKind::Wired,
                       {campusAddress(pc)}};
    case PracticePlace::CampusWireless:
        return Adapter{wireless, AdapterKind::Wireless, {campusAddress(pc)}};
    case PracticePlace::Outside:
        return Adapter{wireless, AdapterKind::Wireless, {QHostAddress(QStringLiteral("192.168.1.23"))}};
    case PracticePlace::NoNetwork:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Adapter> adaptersOf(const PracticeState& pc)
{
    const auto physical = physicalAdapter(pc);
    if (!physical)
        return {};
    QList<Adapter> adapters{*physical};
    for (const VpnClient& client : pc.vpnClients) {
        if (client.connected)
            adapters.append(Adapter{vpnAdapterName(client), AdapterKind::Vpn, {campusAddress(pc)}});
    }
    return adapters;
}

std::optional<Adapter> adapterTowards(const PracticeState& pc, const QHostAddress& address)
{
    const QList<Adapter> adapters = adaptersOf(pc);
    if (adapters.isEmpty())
        return std::nullopt;
    const bool inside = std::any_of(pc.hosts.cbegin(), pc.hosts.cend(), [&address](const PracticeHost& host) {
        return host.onlyInside && host.addresses.contains(address);
    });
    return inside ? adapters.last() : adapters.first();
}

} // namespace activation
