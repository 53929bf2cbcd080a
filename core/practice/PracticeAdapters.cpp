// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeAdapters.h"

#include <algorithm>
#include <array>

namespace activation::practice {

namespace {

/// A VPN product: its id in profiles, its name, and how its driver describes the adapter.
struct VpnRow
{
    const char16_t* product;
    const char16_t* client;
    const char16_t* adapter;
};

constexpr std::array kVpnRows{
    VpnRow{u"forticlient", u"FortiClient", u"Fortinet SSL VPN Virtual Ethernet Adapter"},
    VpnRow{u"globalprotect", u"GlobalProtect", u"PANGP Virtual Ethernet Adapter"},
    VpnRow{u"anyconnect", u"Cisco Secure Client",
           u"Cisco AnyConnect Virtual Miniport Adapter for Windows x64"},
    VpnRow{u"ivanti", u"Ivanti Secure Access Client", u"Juniper Networks Virtual Adapter"},
    VpnRow{u"openvpn", u"OpenVPN", u"TAP-Windows Adapter V9"},
    VpnRow{u"wireguard", u"WireGuard", u"WireGuard Tunnel"},
    VpnRow{u"softether", u"SoftEther VPN Client", u"VPN Client Adapter - VPN"},
    VpnRow{u"sangfor", u"EasyConnect", u"Sangfor SSL VPN CS Support System VNIC"},
};

const VpnRow* vpnRowOf(const QString& product)
{
    const auto row = std::find_if(kVpnRows.cbegin(), kVpnRows.cend(), [&product](const VpnRow& other) {
        return QStringView(other.product) == product;
    });
    return row == kVpnRows.cend() ? nullptr : &*row;
}

QString vpnAdapterName(const VpnClient& client)
{
    const VpnRow* const row = vpnRowOf(client.product);
    return row ? QString::fromUtf16(row->adapter) : client.name;
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

QString vpnClientName(const QString& product)
{
    const VpnRow* const row = vpnRowOf(product);
    return row ? QString::fromUtf16(row->client) : product;
}

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

} // namespace activation::practice
