// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/AdapterJudgement.h"
#include "core/adapters/VpnProducts.h"
#include "core/practice/PracticeAdapters.h"
#include "core/practice/PracticeReach.h"
#include "tests/core/practice/SamplePc.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation::practice {

namespace {

PracticeConnection connectedFrom(const PracticeState& pc)
{
    return connectFrom(pc, {pc.hosts.first().name, pc.hosts.first().port}, AddressFamily::Any);
}

NetworkAdapter tunnelOf(const PracticeState& pc)
{
    return networkAdaptersOf(pc).last();
}

} // namespace

TEST(PracticeTunnel, AConnectedOneHasAPoolAddressOfItsOwnAndNoGateway)
{
    PracticeState pc = samplePc();
    pc.vpnClients.first().connected = true;
    const NetworkAdapter tunnel = tunnelOf(pc);
    EXPECT_EQ(tunnel.state, AdapterState::Up);
    EXPECT_EQ(tunnel.prefixLengths, QList<std::uint32_t>{32});
    EXPECT_FALSE(hasGateway(tunnel));
    EXPECT_FALSE(adaptersOf(pc).first().addresses.contains(tunnel.addresses.first()));
}

TEST(PracticeTunnel, WhileNotConnectedItsAdapterStandsAsTheProductLeavesIt)
{
    PracticeState pc = samplePc();
    for (const VpnProduct& product : vpnProducts()) {
        pc.vpnClients = {{product.id, product.name, false}};
        const NetworkAdapter tunnel = tunnelOf(pc);
        EXPECT_EQ(tunnel.state, product.idle) << product.id.toStdString();
        EXPECT_TRUE(tunnel.addresses.isEmpty());
    }
}

TEST(PracticeTunnel, ADialedLineIsTheCampusItself)
{
    PracticeState pc = samplePc();
    pc.place = PracticePlace::CampusDialed;
    EXPECT_TRUE(isInside(pc));
    EXPECT_EQ(connectedFrom(pc).service, RpcOutcome::Accepted);
    EXPECT_EQ(adapterTowards(pc, pc.hosts.first().addresses.first())->kind, AdapterKind::Dialed);
}

TEST(PracticeTunnel, SomebodyElsesVpnTakesEverythingWithIt)
{
    PracticeState pc = samplePc();
    pc.vpnClients.append({QStringLiteral("nordvpn"), QStringLiteral("NordVPN"), true});
    EXPECT_FALSE(isInside(pc));
    EXPECT_EQ(connectedFrom(pc).outcome, TcpOutcome::Dropped);
    EXPECT_EQ(adapterTowards(pc, pc.hosts.first().addresses.first())->kind, AdapterKind::Vpn);
}

/// As such programs were seen to do it: an address for every name, a connection for every port, no entry for
/// services.
TEST(PracticeTunnel, AProxyAnswersForEverybody)
{
    PracticeState pc = samplePc();
    pc.tunnelProxy = QStringLiteral("clash");
    const AddressAnswer nobody = lookUp(pc, QStringLiteral("nobody.example"));
    ASSERT_EQ(nobody.outcome, LookupOutcome::Found);
    EXPECT_TRUE(isStandInAddress(nobody.addresses.first()));
    EXPECT_TRUE(lookUpKmsHosts(pc, QStringLiteral("sample.example")).records.isEmpty());
    EXPECT_EQ(connectedFrom(pc).outcome, TcpOutcome::Connected);
    EXPECT_EQ(connectedFrom(pc).service, RpcOutcome::Closed);
    EXPECT_EQ(adapterTowards(pc, nobody.addresses.first())->kind, AdapterKind::Proxy);
    EXPECT_EQ(clientsOf(pc).last().product, QStringLiteral("clash"));
}

} // namespace activation::practice
