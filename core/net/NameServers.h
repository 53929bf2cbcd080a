// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <cstdint>

namespace activation {

struct NameServer
{
    QHostAddress address;
    std::uint16_t port = 53;

    bool operator==(const NameServer&) const = default;
};

/// Where this machine has its names from: the resolver configuration and the hosts file.
struct NameServers
{
    QList<NameServer> servers;                 ///< in the order to be asked
    QStringList searchDomains;                 ///< the first one is the machine's own DNS suffix
    QHash<QString, QList<QHostAddress>> hosts; ///< by name in lower case

    bool operator==(const NameServers&) const = default;
};

/// As resolv.conf(5) and hosts(5) have it; lines that make no sense are passed over.
[[nodiscard]] NameServers readNameServers(QByteArrayView resolvConf, QByteArrayView hosts);

/// Read anew at every call, since connecting a VPN changes it. Without servers where the platform keeps no
/// such files.
[[nodiscard]] NameServers nameServersOfThisMachine();

} // namespace activation
