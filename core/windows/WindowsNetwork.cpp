// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/WindowsNetwork.h"

#include "core/adapters/AdapterJudgement.h"
#include "core/windows/DnsSuffixes.h"
#include "core/windows/HostNames.h"
#include "core/windows/NetworkAdapters.h"
#include "core/windows/VpnTraces.h"
#include "core/windows/base/BoundedCall.h"

namespace activation::windows {

namespace {

Result<LocalNetwork> readLocalNetwork()
{
    const auto adapters = networkAdapters();
    if (!adapters)
        return adapters.error();
    return LocalNetwork{adaptersInUse(*adapters), vpnClientsFrom(collectVpnTraces(*adapters)),
                        dnsSuffixes(*adapters)};
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
    return resolveKmsHosts(domain, limit);
}

Result<Adapter> WindowsNetwork::routeTo(const QHostAddress& address, const Limit& limit) const
{
    return callWithin(limit, [address] { return adapterTowards(address); });
}

} // namespace activation::windows
