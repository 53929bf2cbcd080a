// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/WindowsNetwork.h"

#include "core/windows/HostNames.h"
#include "core/windows/NetworkAdapters.h"
#include "core/windows/VpnClients.h"
#include "core/windows/base/BoundedCall.h"

#include <QDeadlineTimer>

namespace activation::windows {

namespace {

Result<LocalNetwork> readLocalNetwork()
{
    const auto adapters = networkAdapters();
    if (!adapters)
        return adapters.error();
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
    return adapters ? Result<QString>(dnsSuffix(*adapters)) : adapters.error();
}

} // namespace

// Schannel may fetch revocation lists while it looks at a certificate, and waits for them (likely). Whoever
// is behind a firewall that drops such requests is not to wait with it.
WindowsNetwork::WindowsNetwork() : SocketNetwork(resolveHost, runWithin) {}

Result<LocalNetwork> WindowsNetwork::local(const Limit& limit) const
{
    return callWithin(limit, readLocalNetwork);
}

Result<SrvAnswer> WindowsNetwork::findKmsHosts(const QString& domain, const Limit& limit) const
{
    if (!domain.isEmpty())
        return resolveKmsHosts(domain, limit);
    const QDeadlineTimer deadline(limit.timeout);
    const auto own = callWithin(limit, ownDomain);
    if (!own)
        return own.error();
    if (own->isEmpty())
        return SrvAnswer{LookupOutcome::NoSuchName, {}};
    return resolveKmsHosts(*own, {std::chrono::milliseconds{deadline.remainingTime()}, limit.stop});
}

Result<Adapter> WindowsNetwork::routeTo(const QHostAddress& address, const Limit& limit) const
{
    return callWithin(limit, [address] { return adapterTowards(address); });
}

} // namespace activation::windows
