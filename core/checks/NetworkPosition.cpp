// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/NetworkPosition.h"

#include "core/Deadline.h"
#include "core/adapters/AdapterJudgement.h"
#include "core/adapters/VpnProducts.h"
#include "core/checks/KmsHosts.h"

#include <algorithm>
#include <array>
#include <span>

namespace activation {

namespace {

constexpr std::chrono::milliseconds kRouteLimit{500};

bool isOnCampus(const Adapter& adapter, const NetworkRule& rule)
{
    return std::ranges::any_of(rule.campusRanges, [&adapter](const AddressRange& range) {
        return std::ranges::any_of(adapter.addresses,
                                   [&range](const QHostAddress& address) { return range.contains(address); });
    });
}

bool isOfRule(const VpnClient& client, const std::optional<VpnRule>& rule)
{
    return rule && (rule->product.isEmpty() || rule->product == client.product);
}

std::optional<VpnClient> clientOf(const LocalNetwork& local, const std::optional<VpnRule>& rule)
{
    std::optional<VpnClient> found;
    for (const VpnClient& client : local.vpnClients) {
        if (isOfRule(client, rule) && (!found || client.connected))
            found = client;
    }
    return found;
}

std::optional<VpnUse> useOfClient(const VpnClient& client)
{
    const VpnProduct* const product = vpnProduct(client.product);
    return product ? std::optional(product->use) : std::nullopt;
}

const VpnProduct* ownerByName(const Adapter& adapter)
{
    NetworkAdapter told;
    told.description = adapter.name;
    return ownerOf(told);
}

/// Its maker's networks are nobody's campus, whatever their addresses.
bool isSomebodyElses(const Adapter& adapter)
{
    const VpnProduct* const owner = ownerByName(adapter);
    return owner && !owner->inProfiles;
}

/// A tunnel that is up has a network below it, unless its product leaves it up all the time.
bool mayLeadOut(const Adapter& adapter)
{
    if (isCarrier(adapter.kind) || adapter.kind == AdapterKind::Other)
        return true;
    const VpnProduct* const owner = ownerByName(adapter);
    const bool isAlwaysUp = owner && owner->idle == AdapterState::Up;
    return adapter.kind == AdapterKind::Vpn && !isAlwaysUp;
}

/// A VPN adapter alone proves nothing: several products keep theirs, and it may belong to another network.
bool isVpnUp(const LocalNetwork& local, const NetworkRule& rule)
{
    const auto client = clientOf(local, rule.vpn);
    if (client && client->connected)
        return true;
    return std::ranges::any_of(local.adapters, [&rule](const Adapter& adapter) {
        return adapter.kind == AdapterKind::Vpn && isOnCampus(adapter, rule) && !isSomebodyElses(adapter);
    });
}

std::optional<QHostAddress> firstAddress(const CheckInput& input, const QList<Endpoint>& hosts,
                                         const Limit& limit)
{
    if (hosts.isEmpty())
        return std::nullopt;
    const auto answer = input.system.network().resolve(hosts.first().host, limit);
    if (!answer)
        return std::nullopt;
    for (const QHostAddress& address : answer->addresses) {
        if (isOfFamily(address, input.profile.kms.family))
            return address;
    }
    return std::nullopt;
}

std::optional<Adapter> firstOf(const QList<Adapter>& adapters, std::span<const AdapterKind> preference)
{
    for (const AdapterKind kind : preference) {
        const auto adapter = std::ranges::find(adapters, kind, &Adapter::kind);
        if (adapter != adapters.end())
            return *adapter;
    }
    return std::nullopt;
}

/// Windows prefers cable to radio by its route metrics, a line dialed over either to both, and a tunnel that
/// is up to all of them.
std::optional<Adapter> likeliestAdapter(const QList<Adapter>& adapters)
{
    constexpr std::array kPreference{AdapterKind::Proxy, AdapterKind::Vpn,      AdapterKind::Dialed,
                                     AdapterKind::Wired, AdapterKind::Wireless, AdapterKind::Mobile,
                                     AdapterKind::Other};
    return firstOf(adapters, kPreference);
}

std::optional<Adapter> findCarrier(const CheckInput& input, const QList<Adapter>& adapters,
                                   const std::optional<QHostAddress>& host, const Deadline& deadline)
{
    if (adapters.size() > 1 && host) {
        if (const auto routed = input.system.network().routeTo(*host, deadline.atMost(kRouteLimit)))
            return *routed;
    }
    return likeliestAdapter(adapters);
}

std::optional<AdapterKind> mediumOf(const NetworkPosition& position, const QList<Adapter>& adapters)
{
    constexpr std::array kBelow{AdapterKind::Dialed, AdapterKind::Wired, AdapterKind::Wireless,
                                AdapterKind::Mobile};
    if (!position.carrier)
        return std::nullopt;
    if (isCarrier(position.carrier->kind) || !position.inCampusRange)
        return position.carrier->kind;
    const auto below = firstOf(adapters, kBelow);
    return below ? below->kind : position.carrier->kind;
}

} // namespace

QStringList foreignTunnels(const LocalNetwork& local, const NetworkRule& rule)
{
    QStringList names;
    bool isAnyKnown = false;
    for (const VpnClient& client : local.vpnClients) {
        isAnyKnown = isAnyKnown || client.connected;
        if (client.connected && !isOfRule(client, rule.vpn) && useOfClient(client) != VpnUse::Mesh)
            names.append(client.name);
    }
    // Of a VPN that is known by its name only nobody can tell the adapter.
    const bool mayBeOwn = rule.vpn && rule.vpn->product == u"other";
    for (const Adapter& adapter : local.adapters) {
        const bool isTunnel = adapter.kind == AdapterKind::Vpn || adapter.kind == AdapterKind::Proxy;
        if (isTunnel && !isAnyKnown && !mayBeOwn && !isOnCampus(adapter, rule) && !ownerByName(adapter))
            names.append(adapter.name);
    }
    return names;
}

bool leadsOut(const LocalNetwork& local)
{
    return std::ranges::any_of(local.adapters, mayLeadOut);
}

bool hasProxy(const LocalNetwork& local)
{
    return std::ranges::find(local.adapters, AdapterKind::Proxy, &Adapter::kind) != local.adapters.end();
}

NetworkPosition findNetworkPosition(const CheckInput& input, const QList<Endpoint>& hosts, const Limit& limit)
{
    const Deadline deadline(limit);
    NetworkPosition position;
    const Result<LocalNetwork> local = input.system.network().local(deadline.left());
    if (!local) {
        position.unknown = local.error();
        return position;
    }
    const NetworkRule& rule = input.profile.network;
    const QList<Adapter>& adapters = local->adapters;
    position.connected = leadsOut(*local);
    const auto host = firstAddress(input, hosts, deadline.atMost(kRouteLimit));
    position.carrier = findCarrier(input, adapters, host, deadline);
    position.inCampusRange = std::ranges::any_of(adapters, [&rule](const Adapter& adapter) {
        return isCarrier(adapter.kind) && isOnCampus(adapter, rule);
    });
    position.medium = mediumOf(position, adapters);
    position.proxied = (host && isStandInAddress(*host)) ||
                       (position.carrier && position.carrier->kind == AdapterKind::Proxy);
    position.vpnUp = isVpnUp(*local, rule);
    position.client = clientOf(*local, rule.vpn);
    position.tunnels = foreignTunnels(*local, rule);
    return position;
}

} // namespace activation
