// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableNetwork.h"

#include "core/net/HostLookup.h"
#include "core/net/LocalAdapters.h"
#include "core/net/NameServers.h"
#include "core/net/SrvLookup.h"

namespace activation::portable {

PortableNetwork::PortableNetwork()
    : SocketNetwork([](const QString& host, const Limit& limit) {
        return lookUpHost(host, nameServersOfThisMachine(), limit);
    })
{}

Result<LocalNetwork> PortableNetwork::local(const Limit& /*limit*/) const
{
    return LocalNetwork{localAdapters(), {}, nameServersOfThisMachine().searchDomains.value(0)};
}

Result<SrvAnswer> PortableNetwork::findKmsHosts(const QString& domain, const Limit& limit) const
{
    return lookUpKmsHosts(domain, nameServersOfThisMachine(), limit);
}

Result<Adapter> PortableNetwork::routeTo(const QHostAddress& address, const Limit& /*limit*/) const
{
    return activation::routeTo(address);
}

} // namespace activation::portable
