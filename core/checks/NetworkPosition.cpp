// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/NetworkPosition.h"

#include "core/Deadline.h"
#include "core/checks/KmsHosts.h"

#include <algorithm>
#include <array>

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

/// A VPN adapter alone proves nothing: several products keep theirs, and it may belong to another network.
bool isVpnUp(const LocalNetwork& local, const NetworkRule& rule)
{
    const auto client = clientOf(local, rule.vpn);
    if (client && client->connected)
        return true;
    return std::ranges::any_of(local.adapters, [&rule](const Adapter& adapter) {
        return adapter.kind == AdapterKind::Vpn && isOnCampus(adapter, rule);
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

std::optional<Adapter> routedAdapter(const CheckInput& input, const QList<Endpoint>& hosts,
                                     const Deadline& deadline)
{
    const auto address = firstAddress(input, hosts, deadline.atMost(kRouteLimit));
    if (!address)
        return std::nullopt;
    const auto adapter = input.system.network().routeTo(*address, deadline.atMost(kRouteLimit));
    return adapter ? std::optional(*adapter) : std::nullopt;
}

/// Windows prefers cable to radio by its route metrics, and a VPN that is up to both.
std::optional<Adapter> likeliestAdapter(const QList<Adapter>& adapters)
{
    constexpr std::array kPreference{AdapterKind::Vpn, AdapterKind::Wired, AdapterKind::Wireless,
                                     AdapterKind::Mobile, AdapterKind::Other};
    for (const AdapterKind kind : kPreference) {
        const auto adapter = std::ranges::find(adapters, kind, &Adapter::kind);
        if (adapter != adapters.end())
            return *adapter;
    }
    return std::nullopt;
}

std::optional<Adapter> findCarrier(const CheckInput& input, const QList<Adapter>& adapters,
                                   const QList<Endpoint>& hosts, const Deadline& deadline)
{
    if (adapters.size() > 1) {
        if (const auto routed = routedAdapter(input, hosts, deadline))
            return routed;
    }
    return likeliestAdapter(adapters);
}

} // namespace

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
    position.connected = std::ranges::any_of(
        local->adapters, [](const Adapter& adapter) { return adapter.kind != AdapterKind::Other; });
    position.carrier = findCarrier(input, local->adapters, hosts, deadline);
    position.inCampusRange =
        position.carrier && position.carrier->kind != AdapterKind::Vpn && isOnCampus(*position.carrier, rule);
    position.vpnUp = isVpnUp(*local, rule);
    position.client = clientOf(*local, rule.vpn);
    return position;
}

} // namespace activation
