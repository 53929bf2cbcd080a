// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/NetworkScene.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

namespace {

CheckScene outside()
{
    CheckScene scene;
    scene.leaveCampus();
    return scene;
}

CheckScene outsideWithVpn()
{
    CheckScene scene = outside();
    scene.pc.vpnClients.first().connected = true;
    return scene;
}

CheckScene withGate(bool signedIn)
{
    CheckScene scene;
    scene.profile.network.gate = QUrl(QStringLiteral("https://gate.sample.example/"));
    scene.pc.gate = scene.profile.network.gate;
    scene.pc.gateSignedIn = signedIn;
    return scene;
}

void closeHosts(CheckScene& scene, TcpOutcome outcome)
{
    for (practice::PracticeHost& host : scene.pc.hosts)
        host.tcp = outcome;
}

void forbidListingAdapters(CheckScene& scene)
{
    scene.pc.behaviors[practice::PracticeCall::LocalNetwork] = {
        {}, false, -1, {Cause::NotSupported, 0, {}}, false};
}

} // namespace

TEST(NetworkCheck, PassesOnCampusAndNamesTheAdapter)
{
    const Finding finding = lookAtNetwork(CheckScene());
    expectPassed(finding, Reason::OnCampus);
    EXPECT_FALSE(finding.facts.text(Fact::Adapter).isEmpty());
    EXPECT_EQ(finding.facts.text(Fact::AdapterKind), QStringLiteral("wired"));
}

TEST(NetworkCheck, LeavesADeadHostOnCampusToThePortCheck)
{
    CheckScene scene;
    closeHosts(scene, TcpOutcome::Dropped);
    expectPassed(lookAtNetwork(scene), Reason::OnCampus);
}

TEST(NetworkCheck, BlocksWithoutAnyNetwork)
{
    CheckScene scene;
    scene.pc.place = practice::PracticePlace::NoNetwork;
    expectBlocking(lookAtNetwork(scene), Reason::NotConnected);
}

/// A PC with virtual machines always has adapters that are up.
TEST(NetworkCheck, AdaptersThatLeadNowhereAreNoNetwork)
{
    CheckScene scene;
    const Adapter inside{QStringLiteral("VirtualBox Host-Only Ethernet Adapter"),
                         AdapterKind::Virtual,
                         {QHostAddress(QStringLiteral("192.168.56.1"))}};
    scene.pc.seenNetwork = LocalNetwork{{inside}, {}, {}};
    expectBlocking(lookAtNetwork(scene), Reason::NotConnected);
}

TEST(NetworkCheck, AsksForTheVpnOutsideAndNamesTheClientFound)
{
    const Finding finding = lookAtNetwork(outside());
    expectBlocking(finding, Reason::VpnNotConnected);
    EXPECT_EQ(finding.facts.text(Fact::VpnProduct), QStringLiteral("forticlient"));
    EXPECT_EQ(finding.facts.text(Fact::VpnName), QStringLiteral("FortiClient"));
    EXPECT_TRUE(finding.facts.flag(Fact::VpnInstalled));
}

TEST(NetworkCheck, SaysWhenTheVpnClientIsNotInstalled)
{
    CheckScene scene = outside();
    scene.pc.vpnClients.clear();
    const Finding finding = lookAtNetwork(scene);
    expectBlocking(finding, Reason::VpnNotConnected);
    EXPECT_FALSE(finding.facts.flag(Fact::VpnInstalled));
}

TEST(NetworkCheck, PassesWithTheVpnUp)
{
    const Finding finding = lookAtNetwork(outsideWithVpn());
    expectPassed(finding, Reason::VpnConnected);
    EXPECT_EQ(finding.facts.text(Fact::AdapterKind), QStringLiteral("vpn"));
}

TEST(NetworkCheck, LeavesAPortThatTheVpnDropsToThePortCheck)
{
    CheckScene scene = outsideWithVpn();
    closeHosts(scene, TcpOutcome::Dropped);
    expectPassed(lookAtNetwork(scene), Reason::VpnConnected);
}

TEST(NetworkCheck, IsNotFooledByAnotherVpn)
{
    CheckScene scene = outside();
    scene.pc.campusAddress = QHostAddress(QStringLiteral("198.51.100.7"));
    scene.pc.vpnClients = {{QStringLiteral("privacy"), QStringLiteral("Privacy VPN"), true},
                           {QStringLiteral("forticlient"), QStringLiteral("FortiClient"), false}};
    closeHosts(scene, TcpOutcome::Dropped);
    scene.pc.hosts.last().tcp = TcpOutcome::Connected; // the VPN gateway
    const Finding finding = lookAtNetwork(scene);
    expectBlocking(finding, Reason::VpnNotConnected);
    EXPECT_EQ(finding.facts.text(Fact::AdapterKind), QStringLiteral("vpn"));
}

TEST(NetworkCheck, TakesAConnectionForProofWhereverThePcStands)
{
    CheckScene scene = outside();
    openHosts(scene);
    expectPassed(lookAtNetwork(scene), Reason::ReachAllowed);
}

TEST(NetworkCheck, NamesARoleThatMayNotUseTheVpn)
{
    CheckScene scene = outside();
    scene.profile.network.vpn->roles = {Role::Staff};
    scene.person.role = Role::Student;
    const Finding finding = lookAtNetwork(scene);
    expectBlocking(finding, Reason::VpnNotForRole);
    EXPECT_EQ(finding.facts.text(Fact::Role), QStringLiteral("student"));
}

TEST(NetworkCheck, SaysWhenTheVpnGatewayCannotBeReached)
{
    CheckScene scene = outside();
    scene.pc.hosts.removeLast();
    expectBlocking(lookAtNetwork(scene), Reason::VpnGatewayUnreachable);
}

TEST(NetworkCheck, TakesAGatewayThatRefusesForThere)
{
    CheckScene scene = outside();
    scene.profile.network.vpn->server = QStringLiteral("vpn.sample.example:8443");
    expectBlocking(lookAtNetwork(scene), Reason::VpnNotConnected);
}

TEST(NetworkCheck, SaysThatTheVpnIsMissingAlsoWhenTheNameIsUnknownOutside)
{
    CheckScene scene = outside();
    for (practice::PracticeHost& host : scene.pc.hosts)
        host.nameOnlyInside = host.port == 1688;
    expectBlocking(lookAtNetwork(scene), Reason::VpnNotConnected);
    expectBlocking(scene.look(CheckId::HostName), Reason::NameNotFound);
}

TEST(NetworkCheck, BlocksAtTheGateAlthoughItAnswersInPlaceOfTheHost)
{
    CheckScene scene = withGate(false);
    for (practice::PracticeHost& host : scene.pc.hosts)
        host.throughGate = true;
    const Finding finding = lookAtNetwork(scene);
    expectBlocking(finding, Reason::GateSignInNeeded);
    EXPECT_EQ(finding.facts.text(Fact::Gate), QStringLiteral("https://gate.sample.example/"));
}

TEST(NetworkCheck, IgnoresAGateThatDoesNotStandBeforeTheKmsHost)
{
    expectPassed(lookAtNetwork(withGate(false)), Reason::OnCampus);
}

TEST(NetworkCheck, PassesAfterSigningInAtTheGate)
{
    expectPassed(lookAtNetwork(withGate(true)), Reason::OnCampus);
}

/// It may be a branch whose addresses the profile does not name; the port tells more than a way that nobody
/// has.
TEST(NetworkCheck, LeavesItToThePortCheckWhereNoVpnExists)
{
    CheckScene scene = outside();
    scene.profile.network.vpn.reset();
    expectPassed(lookAtNetwork(scene), Reason::ReachAllowed);
}

TEST(NetworkCheck, LeavesEverythingToThePortCheckWhereTheProfileAsksForNothing)
{
    expectPassed(lookAtNetwork(withReach(NetworkReach::Any, practice::PracticePlace::Outside)),
                 Reason::ReachAllowed);

    CheckScene bare = outside();
    bare.profile.network = {};
    expectPassed(lookAtNetwork(bare), Reason::ReachAllowed);
}

TEST(NetworkCheck, TakesARefusalForReachWhereNoRangesSayOtherwise)
{
    CheckScene scene;
    scene.profile.network.campusRanges.clear();
    closeHosts(scene, TcpOutcome::Refused);
    expectPassed(lookAtNetwork(scene), Reason::ReachAllowed);

    closeHosts(scene, TcpOutcome::Dropped);
    scene.pc.hosts.last().tcp = TcpOutcome::Connected; // the VPN gateway
    expectBlocking(lookAtNetwork(scene), Reason::VpnNotConnected);
}

TEST(NetworkCheck, DecidesByConnectionWhereAdaptersCannotBeListed)
{
    CheckScene scene;
    forbidListingAdapters(scene);
    expectPassed(lookAtNetwork(scene), Reason::ReachAllowed);

    closeHosts(scene, TcpOutcome::Refused);
    const Finding finding = lookAtNetwork(scene);
    EXPECT_EQ(finding.verdict, Verdict::Unknown);
    EXPECT_EQ(finding.facts.text(Fact::Cause), QStringLiteral("not-supported"));
}

TEST(NetworkCheck, DecidesByTheGateWhereAdaptersCannotBeListed)
{
    CheckScene scene = withGate(false);
    for (practice::PracticeHost& host : scene.pc.hosts)
        host.throughGate = true;
    forbidListingAdapters(scene);
    expectBlocking(lookAtNetwork(scene), Reason::GateSignInNeeded);
}

} // namespace activation
