// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/NetworkAdapters.h"

#include "core/windows/VpnClients.h"
#include "core/windows/base/Win32Error.h"

#include <winsock2.h>
#include <ws2ipdef.h>

#include <windows.h>

#include <iphlpapi.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace activation::windows {

namespace {

constexpr std::uint32_t kEthernet = 6;     // IF_TYPE_ETHERNET_CSMACD
constexpr std::uint32_t kPpp = 23;         // IF_TYPE_PPP: Windows' own VPN, dial-up
constexpr std::uint32_t kLoopback = 24;    // IF_TYPE_SOFTWARE_LOOPBACK
constexpr std::uint32_t kPropVirtual = 53; // IF_TYPE_PROP_VIRTUAL: OpenVPN, WireGuard
constexpr std::uint32_t kWireless = 71;    // IF_TYPE_IEEE80211
constexpr std::uint32_t kTunnel = 131;     // IF_TYPE_TUNNEL
constexpr std::uint32_t kMobileGsm = 243;  // IF_TYPE_WWANPP
constexpr std::uint32_t kMobileCdma = 244; // IF_TYPE_WWANPP2

template <std::size_t size> bool hasAnyOf(const QString& text, const std::array<const char16_t*, size>& parts)
{
    return std::ranges::any_of(parts, [&text](const char16_t* part) {
        return text.contains(QStringView(part), Qt::CaseInsensitive);
    });
}

bool isWindowsOwnTunnel(const NetworkAdapter& adapter)
{
    constexpr std::array kTunnels{u"Teredo", u"ISATAP", u"6to4", u"IP-HTTPS"};
    return adapter.type == kTunnel && hasAnyOf(adapter.description, kTunnels);
}

/// What calls itself Ethernet without being a cable to the network.
AdapterKind kindOfEthernet(const NetworkAdapter& adapter)
{
    constexpr std::array kPhones{u"Remote NDIS", u"Apple Mobile Device", u"Mobile Broadband"};
    // Of virtual machines, and of networks between friends' computers, which lead nowhere else.
    constexpr std::array kInside{u"VMware Virtual Ethernet",
                                 u"VirtualBox Host-Only",
                                 u"KM-TEST Loopback",
                                 u"Npcap Loopback",
                                 u"ZeroTier",
                                 u"Radmin VPN",
                                 u"Hamachi"};
    // With a gateway it is a telephone that shares its connection.
    constexpr std::array kPersonal{u"Bluetooth"};
    // With an external switch this one carries everything; for containers and Linux it leads nowhere.
    constexpr std::array kSwitches{u"Hyper-V Virtual Ethernet"};
    if (hasAnyOf(adapter.description, kPhones))
        return AdapterKind::Mobile;
    if (hasAnyOf(adapter.description, kInside))
        return AdapterKind::Other;
    if (hasAnyOf(adapter.description, kPersonal))
        return adapter.gateway ? AdapterKind::Mobile : AdapterKind::Other;
    if (hasAnyOf(adapter.description, kSwitches) && !adapter.gateway)
        return AdapterKind::Other;
    return AdapterKind::Wired;
}

void addSuffix(QStringList& suffixes, const wchar_t* text)
{
    const QString suffix = QString::fromWCharArray(text);
    if (!suffix.isEmpty() && !suffixes.contains(suffix, Qt::CaseInsensitive))
        suffixes.append(suffix);
}

NetworkAdapter adapterOf(const IP_ADAPTER_ADDRESSES& row)
{
    NetworkAdapter adapter;
    adapter.description = QString::fromWCharArray(row.Description);
    adapter.alias = QString::fromWCharArray(row.FriendlyName);
    adapter.type = row.IfType;
    adapter.indexIPv4 = row.IfIndex;
    adapter.indexIPv6 = row.Ipv6IfIndex;
    adapter.up = row.OperStatus == IfOperStatusUp;
    adapter.gateway = row.FirstGatewayAddress != nullptr;
    addSuffix(adapter.dnsSuffixes, row.DnsSuffix);
    for (const auto* suffix = row.FirstDnsSuffix; suffix; suffix = suffix->Next)
        addSuffix(adapter.dnsSuffixes, suffix->String);
    for (const auto* address = row.FirstUnicastAddress; address; address = address->Next) {
        const QHostAddress own(address->Address.lpSockaddr);
        if (!own.isNull())
            adapter.addresses.append(own);
    }
    return adapter;
}

/// Memory that is aligned for the structures which Windows writes into it.
using Buffer = std::vector<std::max_align_t>;

Result<Buffer> readAdapters()
{
    constexpr ULONG kFlags = GAA_FLAG_INCLUDE_GATEWAYS | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST |
                             GAA_FLAG_SKIP_DNS_SERVER;
    constexpr int kTries = 4; // adapters may be added meanwhile
    ULONG size = 32 * 1024;
    ULONG error = ERROR_BUFFER_OVERFLOW;
    for (int i = 0; i < kTries && error == ERROR_BUFFER_OVERFLOW; ++i) {
        Buffer buffer(size / sizeof(std::max_align_t) + 1);
        auto* const first = reinterpret_cast<IP_ADAPTER_ADDRESSES*>(buffer.data());
        error = GetAdaptersAddresses(AF_UNSPEC, kFlags, nullptr, first, &size);
        if (error == ERROR_SUCCESS)
            return buffer;
        if (error == ERROR_NO_DATA)
            return Buffer();
    }
    return win32Failure(error, QStringLiteral("list the network adapters"));
}

Result<std::uint32_t> interfaceTowards(const QHostAddress& address)
{
    SOCKADDR_STORAGE storage{};
    if (address.protocol() == QHostAddress::IPv6Protocol) {
        auto& ipv6 = reinterpret_cast<SOCKADDR_IN6&>(storage);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        ipv6.sin6_family = AF_INET6;
        std::copy(std::begin(bytes.c), std::end(bytes.c), reinterpret_cast<quint8*>(&ipv6.sin6_addr));
        ipv6.sin6_scope_id = address.scopeId().toULong();
    } else {
        auto& ipv4 = reinterpret_cast<SOCKADDR_IN&>(storage);
        ipv4.sin_family = AF_INET;
        ipv4.sin_addr.s_addr = htonl(address.toIPv4Address());
    }
    DWORD index = 0;
    const DWORD error = GetBestInterfaceEx(reinterpret_cast<SOCKADDR*>(&storage), &index);
    if (error != NO_ERROR)
        return Failure{Cause::NotFound, static_cast<std::uint32_t>(HRESULT_FROM_WIN32(error)),
                       QStringLiteral("no route")};
    return static_cast<std::uint32_t>(index);
}

} // namespace

Result<QList<NetworkAdapter>> networkAdapters()
{
    const auto buffer = readAdapters();
    if (!buffer)
        return buffer.error();
    QList<NetworkAdapter> adapters;
    const auto* row =
        buffer->empty() ? nullptr : reinterpret_cast<const IP_ADAPTER_ADDRESSES*>(buffer->data());
    for (; row; row = row->Next)
        adapters.append(adapterOf(*row));
    return adapters;
}

bool isInUse(const NetworkAdapter& adapter)
{
    return adapter.up && adapter.type != kLoopback && !isWindowsOwnTunnel(adapter);
}

AdapterKind adapterKind(const NetworkAdapter& adapter)
{
    if (isVpnAdapter(adapter.description))
        return AdapterKind::Vpn;
    switch (adapter.type) {
    case kEthernet:
        return kindOfEthernet(adapter);
    case kPpp:
    case kPropVirtual:
        return AdapterKind::Vpn;
    case kTunnel:
        return isWindowsOwnTunnel(adapter) ? AdapterKind::Other : AdapterKind::Vpn;
    case kWireless:
        // This PC's own access point for others.
        return adapter.description.contains(u"Wi-Fi Direct Virtual") ? AdapterKind::Other
                                                                     : AdapterKind::Wireless;
    case kMobileGsm:
    case kMobileCdma:
        return AdapterKind::Mobile;
    default:
        return AdapterKind::Other;
    }
}

Adapter adapterFrom(const NetworkAdapter& adapter)
{
    return {adapter.description, adapterKind(adapter), adapter.addresses};
}

Result<Adapter> adapterTowards(const QHostAddress& address)
{
    const auto adapters = networkAdapters();
    if (!adapters)
        return adapters.error();
    // Packets to an address of this PC never meet a route.
    for (const NetworkAdapter& adapter : *adapters) {
        if (adapter.addresses.contains(address))
            return adapterFrom(adapter);
    }
    const auto index = interfaceTowards(address);
    if (!index)
        return index.error();
    for (const NetworkAdapter& adapter : *adapters) {
        if (adapter.indexIPv4 == *index || adapter.indexIPv6 == *index)
            return adapterFrom(adapter);
    }
    return Failure{Cause::NotFound, 0, QStringLiteral("no adapter of this route")};
}

} // namespace activation::windows
