// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/WindowsNetwork.h"

#include "core/net/HttpGate.h"
#include "core/net/RpcBind.h"
#include "core/net/TcpProbe.h"
#include "core/net/TimeQuery.h"
#include "core/windows/BoundedCall.h"
#include "core/windows/HostNames.h"
#include "core/windows/NetworkAdapters.h"
#include "core/windows/VpnClients.h"

#include <QDeadlineTimer>

namespace activation {

namespace {

Result<LocalNetwork> readLocalNetwork()
{
    const auto adapters = networkAdapters();
    if (!adapters)
        return adapters.failure();
    LocalNetwork network;
    for (const NetworkAdapter& adapter : *adapters) {
        if (isInUse(adapter))
            network.adapters.append(adapterFrom(adapter));
    }
    network.vpnClients = vpnClientsFrom(collectVpnTraces(*adapters));
    network.dnsSuffix = dnsSuffix(*adapters);
    return network;
}

Result<QString> ownDomain()
{
    const auto adapters = networkAdapters();
    return adapters ? Result<QString>(dnsSuffix(*adapters)) : adapters.failure();
}

} // namespace

WindowsNetwork::WindowsNetwork() : m_surroundings{resolveHost, [] { return QDateTime::currentDateTimeUtc(); }}
{}

Result<LocalNetwork> WindowsNetwork::local(const Limit& limit) const
{
    return callWithin(limit, readLocalNetwork);
}

Result<AddressAnswer> WindowsNetwork::resolve(const QString& host, const Limit& limit) const
{
    return m_surroundings.resolve(host, limit);
}

Result<SrvAnswer> WindowsNetwork::findKmsHosts(const QString& domain, const Limit& limit) const
{
    if (!domain.isEmpty())
        return resolveKmsHosts(domain, limit);
    const QDeadlineTimer deadline(limit.timeout);
    const auto own = callWithin(limit, ownDomain);
    if (!own)
        return own.failure();
    if (own->isEmpty())
        return SrvAnswer{LookupOutcome::NoSuchName, {}};
    return resolveKmsHosts(*own, {std::chrono::milliseconds{deadline.remainingTime()}, limit.stop});
}

Result<QList<TcpAnswer>> WindowsNetwork::connectTo(const QList<Endpoint>& endpoints, AddressFamily family,
                                                   const Limit& limit) const
{
    return probeTcp(endpoints, family, m_surroundings.resolve, limit);
}

Result<RpcAnswer> WindowsNetwork::bindKms(const Endpoint& endpoint, AddressFamily family,
                                          const Limit& limit) const
{
    return bindToKms(endpoint, family, m_surroundings.resolve, limit);
}

QList<Result<TimeSample>> WindowsNetwork::askTime(const QList<TimeSource>& sources, const Limit& limit) const
{
    return askTimeSources(sources, m_surroundings, limit);
}

Result<GateOutcome> WindowsNetwork::lookAtGate(const QUrl& gate, const Limit& limit) const
{
    return lookAtHttpGate(gate, m_surroundings, limit);
}

Result<Adapter> WindowsNetwork::routeTo(const QHostAddress& address, const Limit& limit) const
{
    return callWithin(limit, [address] { return adapterTowards(address); });
}

} // namespace activation
