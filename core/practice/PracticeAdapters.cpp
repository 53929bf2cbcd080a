// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeAdapters.h"

#include "core/adapters/AdapterJudgement.h"
#include "core/adapters/VpnProducts.h"

#include <algorithm>

namespace activation::practice {

namespace {

QHostAddress campusAddress(const PracticeState& pc)
{
    return pc.campusAddress.isNull() ? QHostAddress(QStringLiteral("192.0.2.45")) : pc.campusAddress;
}

NetworkAdapter adapter(const QString& alias, const QString& description, std::uint32_t type)
{
    NetworkAdapter adapter;
    adapter.alias = alias;
    adapter.description = description;
    adapter.type = type;
    adapter.state = AdapterState::Up;
    return adapter;
}

NetworkAdapter leadingOut(NetworkAdapter adapter, const QHostAddress& address)
{
    adapter.addresses = {address};
    adapter.prefixLengths = {24};
    adapter.gateways = {QHostAddress((address.toIPv4Address() & 0xFFFFFF00) + 1)};
    return adapter;
}

/// A tunnel has an address of its own, nothing beside it, and no gateway.
NetworkAdapter alone(NetworkAdapter adapter, const QHostAddress& address)
{
    adapter.addresses = {address};
    adapter.prefixLengths = {32};
    return adapter;
}

NetworkAdapter cable()
{
    return adapter(QStringLiteral("Ethernet"), QStringLiteral("Intel(R) Ethernet Connection (17) I219-LM"),
                   kTypeEthernet);
}

NetworkAdapter wireless()
{
    return adapter(QStringLiteral("Wi-Fi"), QStringLiteral("Intel(R) Wi-Fi 6E AX211 160MHz"), kTypeWireless);
}

/// As RAS tells of PPPoE: the alias is the name of the connection.
NetworkAdapter dialedLine(const QString& name, const QString& type, const QString& device)
{
    NetworkAdapter line = adapter(name, name, kTypePpp);
    line.dialedType = type;
    line.dialedDevice = device;
    return line;
}

QList<NetworkAdapter> physicalAdapters(const PracticeState& pc)
{
    switch (pc.place) {
    case PracticePlace::CampusWired:
        return {leadingOut(cable(), campusAddress(pc))};
    case PracticePlace::CampusWireless:
        return {leadingOut(wireless(), campusAddress(pc))};
    case PracticePlace::CampusDialed:
        return {cable(), alone(dialedLine(QStringLiteral("Broadband Connection"), QStringLiteral("PPPoE"),
                                          QStringLiteral("WAN Miniport (PPPOE)")),
                               campusAddress(pc))};
    case PracticePlace::Outside:
        return {leadingOut(wireless(), QHostAddress(QStringLiteral("192.168.1.23")))};
    case PracticePlace::NoNetwork:
        return {};
    }
    Q_UNREACHABLE();
}

/// Its adapter as this product leaves it there: only a connected one has an address, out of a pool.
NetworkAdapter tunnelOf(const VpnClient& client, qsizetype number)
{
    const VpnProduct* const product = vpnProduct(client.product);
    NetworkAdapter tunnel =
        product ? adapter(client.name, product->adapters.value(0), kTypePropVirtual)
                : dialedLine(client.name, QStringLiteral("vpn"), QStringLiteral("WAN Miniport (IKEv2)"));
    if (client.connected)
        return alone(tunnel, QHostAddress(QStringLiteral("10.212.0.%1").arg(20 + number)));
    tunnel.state = product ? product->idle : AdapterState::NotPresent;
    return tunnel;
}

NetworkAdapter proxyTunnel(const VpnProduct& product)
{
    NetworkAdapter tunnel = adapter(product.name, product.adapters.value(0), kTypePropVirtual);
    tunnel.addresses = {QHostAddress(QStringLiteral("198.18.0.1"))};
    tunnel.prefixLengths = {30};
    tunnel.gateways = {QHostAddress(QHostAddress::AnyIPv4)};
    return tunnel;
}

/// Of several adapters in use the one that takes what is for everybody.
std::optional<Adapter> wayOut(const QList<Adapter>& adapters)
{
    for (const AdapterKind kind : {AdapterKind::Dialed, AdapterKind::Wired, AdapterKind::Wireless}) {
        const auto found = std::ranges::find(adapters, kind, &Adapter::kind);
        if (found != adapters.end())
            return *found;
    }
    return std::nullopt;
}

std::optional<Adapter> tunnelOut(const PracticeState& pc, bool inside)
{
    if (const VpnProduct* const proxy = vpnProduct(pc.tunnelProxy))
        return adapterFrom(proxyTunnel(*proxy), {});
    for (qsizetype i = 0; i < pc.vpnClients.size(); ++i) {
        const VpnProduct* const product = vpnProduct(pc.vpnClients[i].product);
        const bool takesEverything = product && product->use == VpnUse::Private;
        if (pc.vpnClients[i].connected && (inside || takesEverything))
            return adapterFrom(tunnelOf(pc.vpnClients[i], i), {});
    }
    return std::nullopt;
}

} // namespace

QString vpnClientName(const QString& product)
{
    const VpnProduct* const known = vpnProduct(product);
    return known ? known->name : product;
}

QList<NetworkAdapter> networkAdaptersOf(const PracticeState& pc)
{
    QList<NetworkAdapter> adapters = physicalAdapters(pc);
    const bool hasNetwork = !adapters.isEmpty();
    for (qsizetype i = 0; i < pc.vpnClients.size() && hasNetwork; ++i)
        adapters.append(tunnelOf(pc.vpnClients[i], i));
    if (const VpnProduct* const proxy = vpnProduct(pc.tunnelProxy))
        adapters.append(proxyTunnel(*proxy));
    return adapters + pc.otherAdapters;
}

QList<Adapter> adaptersOf(const PracticeState& pc)
{
    return adaptersInUse(networkAdaptersOf(pc));
}

QList<VpnClient> clientsOf(const PracticeState& pc)
{
    QList<VpnClient> clients = pc.vpnClients;
    if (const VpnProduct* const proxy = vpnProduct(pc.tunnelProxy))
        clients.append({proxy->id, proxy->name, true});
    return clients;
}

std::optional<Adapter> adapterTowards(const PracticeState& pc, const QHostAddress& address)
{
    const QList<Adapter> adapters = adaptersOf(pc);
    const auto out = wayOut(adapters);
    if (!out)
        return std::nullopt;
    const bool inside = std::any_of(pc.hosts.cbegin(), pc.hosts.cend(), [&address](const PracticeHost& host) {
        return host.onlyInside && host.addresses.contains(address);
    });
    const auto tunnel = tunnelOut(pc, inside);
    return tunnel ? tunnel : out;
}

} // namespace activation::practice
