// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SocketNetwork.h"

#include "core/net/HttpGate.h"
#include "core/net/RpcBind.h"
#include "core/net/TcpProbe.h"
#include "core/net/TimeQuery.h"

#include <utility>

namespace activation {

SocketNetwork::SocketNetwork(HostResolver resolve, RunWithin withTls)
    : m_surroundings{std::move(resolve), [] { return QDateTime::currentDateTimeUtc(); }, std::move(withTls)}
{}

Result<AddressAnswer> SocketNetwork::resolve(const QString& host, const Limit& limit) const
{
    return m_surroundings.resolve(host, limit);
}

Result<QList<TcpAnswer>> SocketNetwork::connectTo(const QList<Endpoint>& endpoints, AddressFamily family,
                                                  const Limit& limit) const
{
    return probeTcp(endpoints, family, m_surroundings.resolve, limit);
}

Result<RpcAnswer> SocketNetwork::bindKms(const Endpoint& endpoint, AddressFamily family,
                                         const Limit& limit) const
{
    return bindToKms(endpoint, family, m_surroundings.resolve, limit);
}

QList<Result<TimeSample>> SocketNetwork::askTime(const QList<TimeSource>& sources, const Limit& limit) const
{
    return askTimeSources(sources, m_surroundings, limit);
}

Result<GateOutcome> SocketNetwork::lookAtGate(const QUrl& gate, const Limit& limit) const
{
    return lookAtHttpGate(gate, m_surroundings, limit);
}

} // namespace activation
