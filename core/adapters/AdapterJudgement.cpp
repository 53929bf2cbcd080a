// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/AdapterJudgement.h"

#include "core/adapters/VpnProducts.h"

#include <algorithm>
#include <array>

namespace activation {

namespace {

template <std::size_t size> bool hasAnyOf(const QString& text, const std::array<const char16_t*, size>& parts)
{
    return std::ranges::any_of(parts, [&text](const char16_t* part) {
        return text.contains(QStringView(part), Qt::CaseInsensitive);
    });
}

/// What the driver says; where that was not told, what Windows has called the adapter after it.
QString told(const NetworkAdapter& adapter)
{
    return adapter.description.isEmpty() ? adapter.alias : adapter.description;
}

bool isWindowsOwnTunnel(const NetworkAdapter& adapter)
{
    constexpr std::array kTunnels{u"Teredo", u"ISATAP", u"6to4", u"IP-HTTPS"};
    return adapter.type == kTypeTunnel && hasAnyOf(adapter.description, kTunnels);
}

bool isForGuests(const NetworkAdapter& adapter)
{
    constexpr std::array kInside{u"VMware Virtual Ethernet", u"VMware Network Adapter",
                                 u"VirtualBox Host-Only", u"KM-TEST Loopback", u"Npcap Loopback"};
    return hasAnyOf(told(adapter), kInside);
}

/// A switch of Hyper-V, or a bridge: over a cable, over Wi-Fi, or for virtual machines alone.
bool isLaidOver(const NetworkAdapter& adapter)
{
    constexpr std::array kSwitches{u"Hyper-V Virtual Ethernet", u"vEthernet (",
                                   u"Network Adapter Multiplexor Driver"};
    return hasAnyOf(told(adapter), kSwitches);
}

/// This PC's own access point for others: 192.168.137.1 is what Windows gives to it.
bool isOwnAccessPoint(const NetworkAdapter& adapter)
{
    constexpr std::array kAccessPoints{u"Wi-Fi Direct Virtual", u"Hosted Network Virtual"};
    static const QHostAddress kShared(QStringLiteral("192.168.137.1"));
    return hasAnyOf(adapter.description, kAccessPoints) ||
           (adapter.addresses.contains(kShared) && !hasGateway(adapter));
}

AdapterKind kindBelow(const NetworkAdapter& adapter, const QList<NetworkAdapter>& all)
{
    const auto below = std::ranges::find_if(all, [&adapter](const NetworkAdapter& other) {
        return !adapter.mac.isEmpty() && other.mac == adapter.mac && !isLaidOver(other);
    });
    if (below != all.end())
        return below->type == kTypeWireless ? AdapterKind::Wireless : AdapterKind::Wired;
    return hasGateway(adapter) ? AdapterKind::Wired : AdapterKind::Virtual;
}

/// What calls itself Ethernet without being a cable to the network.
AdapterKind kindOfEthernet(const NetworkAdapter& adapter, const QList<NetworkAdapter>& all)
{
    constexpr std::array kPhones{u"Remote NDIS", u"Apple Mobile Device", u"Mobile Broadband"};
    // With a gateway it is a telephone that shares its connection.
    constexpr std::array kPersonal{u"Bluetooth"};
    if (hasAnyOf(adapter.description, kPhones))
        return AdapterKind::Mobile;
    if (hasAnyOf(told(adapter), kPersonal))
        return hasGateway(adapter) ? AdapterKind::Mobile : AdapterKind::Virtual;
    if (isLaidOver(adapter))
        return kindBelow(adapter, all);
    return AdapterKind::Wired;
}

AdapterKind kindOfDialed(const NetworkAdapter& adapter)
{
    if (adapter.dialedType.isEmpty())
        return AdapterKind::Other;
    return isDialedAsVpn(adapter) ? AdapterKind::Vpn : AdapterKind::Dialed;
}

AdapterKind kindByType(const NetworkAdapter& adapter, const QList<NetworkAdapter>& all)
{
    switch (adapter.type) {
    case kTypeEthernet:
        return kindOfEthernet(adapter, all);
    case kTypePpp:
        return kindOfDialed(adapter);
    case kTypePropVirtual:
        return AdapterKind::Vpn;
    case kTypeTunnel:
        return isWindowsOwnTunnel(adapter) ? AdapterKind::Virtual : AdapterKind::Vpn;
    case kTypeLoopback:
        return AdapterKind::Virtual;
    case kTypeWireless:
        return AdapterKind::Wireless;
    case kTypeMobileGsm:
    case kTypeMobileCdma:
        return AdapterKind::Mobile;
    default:
        return isLaidOver(adapter) ? kindBelow(adapter, all) : AdapterKind::Other;
    }
}

std::optional<AdapterKind> kindByProduct(const NetworkAdapter& adapter)
{
    const std::optional<VpnUse> use = useOf(adapter);
    if (!use)
        return std::nullopt;
    switch (*use) {
    case VpnUse::Organization:
    case VpnUse::Private:
        return AdapterKind::Vpn;
    case VpnUse::Mesh:
        return AdapterKind::Virtual;
    case VpnUse::Proxy:
        return AdapterKind::Proxy;
    }
    Q_UNREACHABLE();
}

/// A laboratory may really use that range; then it is on a cable or Wi-Fi.
bool answersForEverybody(const NetworkAdapter& adapter)
{
    const bool isReal = adapter.type == kTypeEthernet || adapter.type == kTypeWireless;
    return !isReal && std::ranges::any_of(adapter.addresses, isStandInAddress);
}

} // namespace

bool isInUse(const NetworkAdapter& adapter)
{
    return adapter.state == AdapterState::Up && adapter.type != kTypeLoopback && !isWindowsOwnTunnel(adapter);
}

bool hasGateway(const NetworkAdapter& adapter)
{
    return std::ranges::any_of(adapter.gateways, [](const QHostAddress& gateway) {
        return gateway != QHostAddress(QHostAddress::AnyIPv4) &&
               gateway != QHostAddress(QHostAddress::AnyIPv6);
    });
}

AdapterKind adapterKind(const NetworkAdapter& adapter, const QList<NetworkAdapter>& all)
{
    if (answersForEverybody(adapter))
        return AdapterKind::Proxy;
    if (const auto kind = kindByProduct(adapter))
        return *kind;
    if (isForGuests(adapter) || isOwnAccessPoint(adapter))
        return AdapterKind::Virtual;
    return kindByType(adapter, all);
}

Adapter adapterFrom(const NetworkAdapter& adapter, const QList<NetworkAdapter>& all)
{
    return {told(adapter), adapterKind(adapter, all), adapter.addresses};
}

QList<Adapter> adaptersInUse(const QList<NetworkAdapter>& all)
{
    QList<Adapter> inUse;
    for (const NetworkAdapter& adapter : all) {
        if (isInUse(adapter))
            inUse.append(adapterFrom(adapter, all));
    }
    return inUse;
}

bool isStandInAddress(const QHostAddress& address)
{
    return address.isInSubnet(QHostAddress(QStringLiteral("198.18.0.0")), 15);
}

} // namespace activation
