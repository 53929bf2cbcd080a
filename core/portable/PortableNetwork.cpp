// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableNetwork.h"

#include "core/net/HostLookup.h"
#include "core/net/HttpGate.h"
#include "core/net/LocalAdapters.h"
#include "core/net/NameServers.h"
#include "core/net/RpcBind.h"
#include "core/net/SrvLookup.h"
#include "core/net/TcpProbe.h"
#include "core/net/TimeQuery.h"

namespace activation {

PortableNetwork::PortableNetwork()
    : m_surroundings{[](const QString& host, const Limit& limit) {
                         return lookUpHost(host, nameServersOfThisMachine(), limit);
                     },
                     [] { return QDateTime::currentDateTimeUtc(); }}
{}

Result<LocalNetwork> PortableNetwork::local(const Limit& /*limit*/) const
{
    return LocalNetwork{localAdapters(), {}, nameServersOfThisMachine().searchDomains.value(0)};
}

Result<AddressAnswer> PortableNetwork::resolve(const QString& host, const Limit& limit) const
{
    return m_surroundings.resolve(host, limit);
}

Result<SrvAnswer> PortableNetwork::findKmsHosts(const QString& domain, const Limit& limit) const
{
    return lookUpKmsHosts(domain, nameServersOfThisMachine(), limit);
}

Result<QList<TcpAnswer>> PortableNetwork::connectTo(const QList<Endpoint>& endpoints, AddressFamily family,
                                                    const Limit& limit) const
{
    return probeTcp(endpoints, family, m_surroundings.resolve, limit);
}

Result<RpcAnswer> PortableNetwork::bindKms(const Endpoint& endpoint, AddressFamily family,
                                           const Limit& limit) const
{
    return bindToKms(endpoint, family, m_surroundings.resolve, limit);
}

QList<Result<TimeSample>> PortableNetwork::askTime(const QList<TimeSource>& sources, const Limit& limit) const
{
    return askTimeSources(sources, m_surroundings, limit);
}

Result<GateOutcome> PortableNetwork::lookAtGate(const QUrl& gate, const Limit& limit) const
{
    return lookAtHttpGate(gate, m_surroundings, limit);
}

Result<Adapter> PortableNetwork::routeTo(const QHostAddress& address, const Limit& /*limit*/) const
{
    return activation::routeTo(address);
}

} // namespace activation
