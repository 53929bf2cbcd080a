// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/NameServers.h"

#include <gtest/gtest.h>

namespace activation {

TEST(NameServers, AreReadFromTheResolverConfiguration)
{
    const NameServers servers = readNameServers("# comment\n"
                                                "nameserver 192.0.2.53\n"
                                                "  nameserver\t2001:db8::53 ; second\n"
                                                "search campus.example. dept.campus.example\n"
                                                "options timeout:5\n",
                                                {});
    ASSERT_EQ(servers.servers.size(), 2);
    EXPECT_EQ(servers.servers[0].address, QHostAddress(QStringLiteral("192.0.2.53")));
    EXPECT_EQ(servers.servers[0].port, 53);
    EXPECT_EQ(servers.servers[1].address, QHostAddress(QStringLiteral("2001:db8::53")));
    EXPECT_EQ(servers.searchDomains,
              (QStringList{QStringLiteral("campus.example"), QStringLiteral("dept.campus.example")}));
}

TEST(NameServers, KeepTheLastSearchLineAndThreeServers)
{
    const NameServers servers = readNameServers("domain old.example\nsearch new.example\n"
                                                "nameserver 192.0.2.1\nnameserver 192.0.2.2\n"
                                                "nameserver 192.0.2.3\nnameserver 192.0.2.4\n",
                                                {});
    EXPECT_EQ(servers.searchDomains, QStringList{QStringLiteral("new.example")});
    EXPECT_EQ(servers.servers.size(), 3);
}

TEST(NameServers, PassOverLinesThatMakeNoSense)
{
    const NameServers servers = readNameServers("nameserver\nnameserver campus.example\nsearch .\n\n\0\n",
                                                "not-an-address kms\n192.0.2.9\n");
    EXPECT_EQ(servers, NameServers{});
}

TEST(NameServers, KnowAllAddressesAndAliasesOfTheHostsFile)
{
    const NameServers servers = readNameServers({}, "192.0.2.7  KMS.campus.example kms # ours\n"
                                                    "2001:db8::7 kms.campus.example.\n");
    EXPECT_EQ(servers.hosts.value(QStringLiteral("kms")),
              QList<QHostAddress>{QHostAddress(QStringLiteral("192.0.2.7"))});
    EXPECT_EQ(servers.hosts.value(QStringLiteral("kms.campus.example")).size(), 2);
}

} // namespace activation
