// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeReach.h"

#include "core/adapters/VpnProducts.h"

#include <algorithm>

namespace activation::practice {

namespace {

bool isFamily(const QHostAddress& address, AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return true;
    case AddressFamily::IPv4:
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    case AddressFamily::IPv6:
        return address.protocol() == QAbstractSocket::IPv6Protocol;
    }
    Q_UNREACHABLE();
}

bool hasName(const PracticeHost& host, const QString& name)
{
    return host.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool isGateShut(const PracticeState& pc)
{
    return pc.gate.has_value() && !pc.gateSignedIn;
}

bool isConnectedAs(const VpnClient& client, bool hidesTheNetwork)
{
    const VpnProduct* const product = vpnProduct(client.product);
    const bool hides = product && !product->inProfiles;
    return client.connected && hides == hidesTheNetwork;
}

bool anyVpn(const PracticeState& pc)
{
    return std::ranges::any_of(pc.vpnClients,
                               [](const VpnClient& client) { return isConnectedAs(client, false); });
}

/// A VPN of somebody else takes everything with it, to where the organization's network does not answer.
bool isHidden(const PracticeState& pc)
{
    return std::ranges::any_of(pc.vpnClients,
                               [](const VpnClient& client) { return isConnectedAs(client, true); });
}

bool letsThrough(const PracticeState& pc, const PracticeHost& host)
{
    const bool onWireless = pc.place == PracticePlace::CampusWireless && !anyVpn(pc);
    if (host.notOnWireless && onWireless)
        return false;
    return !host.onlyInside || isInside(pc);
}

/// Every name gets an address of its own, which stands for it in the proxy alone.
QHostAddress standInFor(const QString& host)
{
    constexpr quint32 kFirst = 0xC6120003; // 198.18.0.3
    return QHostAddress(kFirst + static_cast<quint32>(qHash(host.toLower(), 0) % 1000));
}

/// The machine with this address, and its service on this port if it has one.
struct Machines
{
    bool there = false;
    std::optional<PracticeHost> service;
};

Machines machinesAt(const PracticeState& pc, const QHostAddress& address, std::uint16_t port)
{
    Machines found;
    for (const PracticeHost& host : pc.hosts) {
        if (!host.addresses.contains(address) || !letsThrough(pc, host))
            continue;
        found.there = true;
        if (host.port == port && !found.service)
            found.service = host;
    }
    return found;
}

PracticeConnection connectToAddress(const PracticeState& pc, const QHostAddress& address, std::uint16_t port)
{
    if (address.isLoopback())
        return {TcpOutcome::Refused, RpcOutcome::NotConnected, address};
    if (!pc.tunnelProxy.isEmpty()) // taken on the PC itself, and given up when nothing stands behind it
        return {TcpOutcome::Connected, RpcOutcome::Closed, address};
    const Machines found = machinesAt(pc, address, port);
    if (!found.there)
        return {TcpOutcome::Dropped, RpcOutcome::NotConnected, {}};
    if (!found.service)
        return {TcpOutcome::Refused, RpcOutcome::NotConnected, address};
    const PracticeHost& host = *found.service;
    if (host.throughGate && isGateShut(pc))
        return {TcpOutcome::Connected, RpcOutcome::NotRpc, address};
    if (host.tcp == TcpOutcome::Connected)
        return {TcpOutcome::Connected, host.rpc, address};
    return {host.tcp, RpcOutcome::NotConnected, host.tcp == TcpOutcome::Refused ? address : QHostAddress()};
}

} // namespace

bool isInside(const PracticeState& pc)
{
    switch (pc.place) {
    case PracticePlace::CampusWired:
    case PracticePlace::CampusWireless:
    case PracticePlace::CampusDialed:
        return !isHidden(pc);
    case PracticePlace::Outside:
        return anyVpn(pc) && !isHidden(pc);
    case PracticePlace::NoNetwork:
        return false;
    }
    Q_UNREACHABLE();
}

AddressAnswer lookUp(const PracticeState& pc, const QString& host)
{
    if (const QHostAddress literal(host); !literal.isNull())
        return {LookupOutcome::Found, {literal}};
    if (pc.place == PracticePlace::NoNetwork)
        return {LookupOutcome::Silent, {}};
    if (!pc.tunnelProxy.isEmpty())
        return {LookupOutcome::Found, {standInFor(host)}};
    const auto known = std::find_if(pc.hosts.cbegin(), pc.hosts.cend(),
                                    [&host](const PracticeHost& other) { return hasName(other, host); });
    if (known == pc.hosts.cend() || (known->nameOnlyInside && !isInside(pc)))
        return {LookupOutcome::NoSuchName, {}};
    if (known->lookup != LookupOutcome::Found)
        return {known->lookup, {}};
    if (known->addresses.isEmpty())
        return {LookupOutcome::NoRecord, {}};
    return {LookupOutcome::Found, known->addresses};
}

SrvAnswer lookUpKmsHosts(const PracticeState& pc, const QString& domain)
{
    if (pc.place == PracticePlace::NoNetwork)
        return {LookupOutcome::Silent, {}};
    if (!pc.tunnelProxy.isEmpty())
        return {LookupOutcome::NoRecord, {}};
    SrvAnswer answer = pc.srv.value(domain.toLower(), SrvAnswer{LookupOutcome::NoSuchName, {}});
    std::stable_sort(answer.records.begin(), answer.records.end(),
                     [](const SrvRecord& a, const SrvRecord& b) {
                         return a.priority != b.priority ? a.priority < b.priority : a.weight > b.weight;
                     });
    return answer;
}

PracticeConnection connectFrom(const PracticeState& pc, const Endpoint& endpoint, AddressFamily family)
{
    PracticeConnection best{TcpOutcome::NoAddress, RpcOutcome::NotConnected, {}};
    for (const QHostAddress& address : lookUp(pc, endpoint.host).addresses) {
        if (!isFamily(address, family))
            continue;
        if (pc.place == PracticePlace::NoNetwork && !address.isLoopback())
            return {TcpOutcome::Unreachable, RpcOutcome::NotConnected, {}};
        const PracticeConnection tried = connectToAddress(pc, address, endpoint.port);
        if (tried.outcome == TcpOutcome::Connected)
            return tried;
        if (best.outcome == TcpOutcome::NoAddress)
            best = tried;
    }
    return best;
}

} // namespace activation::practice
