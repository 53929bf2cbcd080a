// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LocalAdapters.h"

#include "tests/core/net/OwnNetwork.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

TEST(LocalAdapters, NamesTellTunnelsFromCables)
{
    const auto kind = [](const char* name) {
        return adapterKindByName(QString::fromLatin1(name), AdapterKind::Wired);
    };
    for (const char* name : {"tun0", "tap1", "wg0", "ppp0", "utun3", "gpd0", "cscotun0"})
        EXPECT_EQ(kind(name), AdapterKind::Vpn) << name;
    for (const char* name : {"eth0", "enp3s0", "eno1"})
        EXPECT_EQ(kind(name), AdapterKind::Wired) << name;
    for (const char* name : {"docker0", "virbr0", "vboxnet0", "br-2f1"})
        EXPECT_EQ(kind(name), AdapterKind::Virtual) << name;
    EXPECT_EQ(kind("wlp2s0"), AdapterKind::Wireless);
    EXPECT_EQ(kind("wwan0"), AdapterKind::Mobile);
}

TEST(LocalAdapters, LoopbackIsNoAdapterButARoute)
{
    const QHostAddress loopback(QHostAddress::LocalHost);
    EXPECT_EQ(localAddressTowards(loopback), loopback);
    const auto route = routeTo(loopback);
    ASSERT_TRUE(route.hasValue());
    EXPECT_TRUE(route->addresses.contains(loopback));
    for (const Adapter& adapter : localAdapters())
        EXPECT_FALSE(adapter.addresses.contains(loopback));
}

TEST(LocalAdapters, AreThoseThatAreUpWithTheirKindAndRoute)
{
    QList<Adapter> adapters;
    Result<Adapter> campus = Failure{};
    Result<Adapter> tunnel = Failure{};
    Result<Adapter> nowhere = Adapter{};
    const bool possible =
        inOwnNetwork({QStringLiteral("ip link add eth0 type veth peer name peer0"),
                      QStringLiteral("ip link add down0 type veth peer name down1"),
                      QStringLiteral("ip address add 192.0.2.10/24 dev eth0"),
                      QStringLiteral("ip link set eth0 up && ip link set peer0 up"),
                      QStringLiteral("ip link add wg0 type veth peer name wgpeer && ip link set wgpeer up"),
                      QStringLiteral("ip address add 198.51.100.10/24 dev wg0 && ip link set wg0 up")},
                     [&] {
                         adapters = localAdapters();
                         campus = routeTo(QHostAddress(QStringLiteral("192.0.2.7")));
                         tunnel = routeTo(QHostAddress(QStringLiteral("198.51.100.7")));
                         nowhere = routeTo(QHostAddress(QStringLiteral("203.0.113.7")));
                     });
    if (!possible)
        GTEST_SKIP() << "needs root on Linux";
    const auto has = [&adapters](const QString& name) {
        return std::any_of(adapters.cbegin(), adapters.cend(),
                           [&name](const Adapter& a) { return a.name == name; });
    };
    EXPECT_TRUE(has(QStringLiteral("eth0")));
    EXPECT_FALSE(has(QStringLiteral("down0")));
    EXPECT_FALSE(has(QStringLiteral("lo")));
    ASSERT_TRUE(campus.hasValue());
    EXPECT_EQ(campus->name, QStringLiteral("eth0"));
    EXPECT_EQ(campus->kind, AdapterKind::Wired);
    ASSERT_TRUE(tunnel.hasValue());
    EXPECT_EQ(tunnel->kind, AdapterKind::Vpn);
    ASSERT_FALSE(nowhere.hasValue());
    EXPECT_EQ(nowhere.error().cause, Cause::NotFound);
}

} // namespace activation
