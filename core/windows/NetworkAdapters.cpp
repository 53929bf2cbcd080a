// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/NetworkAdapters.h"

#include "core/adapters/AdapterJudgement.h"
#include "core/windows/DialedConnections.h"
#include "core/windows/base/Win32Error.h"

#include <winsock2.h>
#include <ws2ipdef.h>

#include <windows.h>

#include <iphlpapi.h>
#include <netioapi.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace activation::windows {

namespace {

void addSuffix(QStringList& suffixes, const wchar_t* text)
{
    const QString suffix = QString::fromWCharArray(text);
    if (!suffix.isEmpty() && !suffixes.contains(suffix, Qt::CaseInsensitive))
        suffixes.append(suffix);
}

QHostAddress addressOf(const SOCKET_ADDRESS& address)
{
    return QHostAddress(address.lpSockaddr);
}

QString macOf(const UCHAR* bytes, ULONG length)
{
    const QByteArray mac(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    return QString::fromLatin1(mac.toHex('-').toUpper());
}

AdapterState stateOf(const MIB_IF_ROW2& row)
{
    switch (row.OperStatus) {
    case IfOperStatusUp:
        return AdapterState::Up;
    case IfOperStatusNotPresent:
        return AdapterState::NotPresent;
    default:
        break;
    }
    if (row.AdminStatus == NET_IF_ADMIN_STATUS_DOWN)
        return AdapterState::Disabled;
    return row.MediaConnectState == MediaConnectStateDisconnected ? AdapterState::Disconnected
                                                                  : AdapterState::Down;
}

/// What only the interface table tells.
void addRow(NetworkAdapter& adapter, const MIB_IF_ROW2& row)
{
    adapter.state = stateOf(row);
    adapter.tunnelType = row.TunnelType;
    adapter.medium = row.PhysicalMediumType;
}

NetworkAdapter adapterOf(const IP_ADAPTER_ADDRESSES& row)
{
    NetworkAdapter adapter;
    adapter.description = QString::fromWCharArray(row.Description);
    adapter.alias = QString::fromWCharArray(row.FriendlyName);
    adapter.type = row.IfType;
    adapter.indexIPv4 = row.IfIndex;
    adapter.indexIPv6 = row.Ipv6IfIndex;
    adapter.state = row.OperStatus == IfOperStatusUp ? AdapterState::Up : AdapterState::Down;
    adapter.mac = macOf(row.PhysicalAddress, row.PhysicalAddressLength);
    adapter.metric = row.Ipv4Metric;
    MIB_IF_ROW2 more{};
    more.InterfaceLuid = row.Luid;
    if (GetIfEntry2(&more) == NO_ERROR)
        addRow(adapter, more);
    for (const auto* gateway = row.FirstGatewayAddress; gateway; gateway = gateway->Next)
        adapter.gateways.append(addressOf(gateway->Address));
    addSuffix(adapter.dnsSuffixes, row.DnsSuffix);
    for (const auto* suffix = row.FirstDnsSuffix; suffix; suffix = suffix->Next)
        addSuffix(adapter.dnsSuffixes, suffix->String);
    for (const auto* address = row.FirstUnicastAddress; address; address = address->Next) {
        const QHostAddress own = addressOf(address->Address);
        if (own.isNull())
            continue;
        adapter.addresses.append(own);
        adapter.prefixLengths.append(address->OnLinkPrefixLength);
    }
    return adapter;
}

/// The list of addresses leaves out what is disabled or gone. Filters stand in the table beside the adapter
/// that they are of.
void addThoseWithoutAddresses(QList<NetworkAdapter>& adapters)
{
    MIB_IF_TABLE2* table = nullptr;
    if (GetIfTable2(&table) != NO_ERROR)
        return;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const MIB_IF_ROW2& row = table->Table[i];
        const bool isKnown = std::ranges::any_of(adapters, [&row](const NetworkAdapter& adapter) {
            return adapter.indexIPv4 == row.InterfaceIndex || adapter.indexIPv6 == row.InterfaceIndex;
        });
        if (isKnown || row.InterfaceAndOperStatusFlags.FilterInterface)
            continue;
        NetworkAdapter adapter;
        adapter.description = QString::fromWCharArray(row.Description);
        adapter.alias = QString::fromWCharArray(row.Alias);
        adapter.type = row.Type;
        adapter.mac = macOf(row.PhysicalAddress, row.PhysicalAddressLength);
        addRow(adapter, row);
        if (adapter.state != AdapterState::Up) // WAN miniports are, without carrying anything
            adapters.append(adapter);
    }
    FreeMibTable(table);
}

/// The alias of a dialed connection is the name of its entry in the phone book.
void addDialed(QList<NetworkAdapter>& adapters)
{
    if (std::ranges::none_of(adapters, [](const auto& adapter) { return adapter.type == kTypePpp; }))
        return;
    for (const DialedConnection& dialed : dialedConnections()) {
        for (NetworkAdapter& adapter : adapters) {
            if (adapter.type != kTypePpp || adapter.alias.compare(dialed.name, Qt::CaseInsensitive) != 0)
                continue;
            adapter.dialedType = dialed.deviceType;
            adapter.dialedDevice = dialed.device;
        }
    }
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
    addThoseWithoutAddresses(adapters);
    addDialed(adapters);
    return adapters;
}

Result<Adapter> adapterTowards(const QHostAddress& address)
{
    const auto adapters = networkAdapters();
    if (!adapters)
        return adapters.error();
    // Packets to an address of this PC never meet a route.
    for (const NetworkAdapter& adapter : *adapters) {
        if (adapter.addresses.contains(address))
            return adapterFrom(adapter, *adapters);
    }
    const auto index = interfaceTowards(address);
    if (!index)
        return index.error();
    for (const NetworkAdapter& adapter : *adapters) {
        if (adapter.indexIPv4 == *index || adapter.indexIPv6 == *index)
            return adapterFrom(adapter, *adapters);
    }
    return Failure{Cause::NotFound, 0, QStringLiteral("no adapter of this route")};
}

} // namespace activation::windows
