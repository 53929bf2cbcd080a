// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableNetwork.h"

#include "core/net/LocalAdapters.h"
#include "core/portable/HostNames.h"
#include "core/portable/ResolverFiles.h"

namespace activation::portable {

PortableNetwork::PortableNetwork()
    : SocketNetwork([](const QString& host, const Limit& limit) { return resolveHost(host, limit); })
{}

Result<LocalNetwork> PortableNetwork::local(const Limit& /*limit*/) const
{
    return LocalNetwork{localAdapters(), {}, searchDomains()};
}

Result<SrvAnswer> PortableNetwork::findKmsHosts(const QString& domain, const Limit& limit) const
{
    return resolveKmsHosts(domain, limit);
}

Result<Adapter> PortableNetwork::routeTo(const QHostAddress& address, const Limit& /*limit*/) const
{
    return activation::routeTo(address);
}

} // namespace activation::portable
