// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

using namespace Qt::StringLiterals;

namespace {

Finding lookAt(const CheckScene& scene)
{
    return scene.look(CheckId::Network);
}

void expectPassed(const Finding& finding, Reason reason)
{
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, reason) << toString(finding.reason).toStdString();
}

void expectBlocking(const Finding& finding, Reason reason)
{
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, reason) << toString(finding.reason).toStdString();
    EXPECT_TRUE(finding.repairs.isEmpty());
}

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

CheckScene withReach(NetworkReach reach, PracticePlace place)
{
    CheckScene scene;
    scene.profile.network.reach = reach;
    scene.pc.place = place;
    return scene;
}

CheckScene withGate(bool signedIn)
{
    CheckScene scene;
    scene.profile.network.gate = QUrl(u"https://gate.sample.example/"_s);
    scene.pc.gate = scene.profile.network.gate;
    scene.pc.gateSignedIn = signedIn;
    return scene;
}

void openHosts(CheckScene& scene)
{
    for (PracticeHost& host : scene.pc.hosts)
        host.onlyInside = false;
}

void closeHosts(CheckScene& scene, TcpOutcome outcome)
{
    for (PracticeHost& host : scene.pc.hosts)
        host.tcp = outcome;
}

void forbidListingAdapters(CheckScene& scene)
{
    scene.pc.behaviours[PracticeCall::LocalNetwork] = {{}, false, -1, {Cause::NotSupported, 0, {}}, false};
}

} // namespace

TEST(NetworkCheck, PassesOnCampusAndNamesTheAdapter)
{
    const Finding finding = lookAt(CheckScene());
    expectPassed(finding, Reason::OnCampus);
    EXPECT_FALSE(finding.facts.text(Fact::Adapter).isEmpty());
    EXPECT_EQ(finding.facts.text(Fact::AdapterKind), u"wired"_s);
}

TEST(NetworkCheck, LeavesADeadHostOnCampusToThePortCheck)
{
    CheckScene scene;
    closeHosts(scene, TcpOutcome::Dropped);
    expectPassed(lookAt(scene), Reason::OnCampus);
}

TEST(NetworkCheck, BlocksWithoutAnyNetwork)
{
    CheckScene scene;
    scene.pc.place = PracticePlace::NoNetwork;
    expectBlocking(lookAt(scene), Reason::NotConnected);
}

TEST(NetworkCheck, AsksForTheVpnOutsideAndNamesTheClientFound)
{
    const Finding finding = lookAt(outside());
    expectBlocking(finding, Reason::VpnNotConnected);
    EXPECT_EQ(finding.facts.text(Fact::VpnProduct), u"forticlient"_s);
    EXPECT_EQ(finding.facts.text(Fact::VpnName), u"FortiClient"_s);
    EXPECT_TRUE(finding.facts.flag(Fact::VpnInstalled));
}

TEST(NetworkCheck, SaysWhenTheVpnClientIsNotInstalled)
{
    CheckScene scene = outside();
    scene.pc.vpnClients.clear();
    const Finding finding = lookAt(scene);
    expectBlocking(finding, Reason::VpnNotConnected);
    EXPECT_FALSE(finding.facts.flag(Fact::VpnInstalled));
}

TEST(NetworkCheck, PassesWithTheVpnUp)
{
    const Finding finding = lookAt(outsideWithVpn());
    expectPassed(finding, Reason::VpnConnected);
    EXPECT_EQ(finding.facts.text(Fact::AdapterKind), u"vpn"_s);
}

TEST(NetworkCheck, LeavesAPortThatTheVpnDropsToThePortCheck)
{
    CheckScene scene = outsideWithVpn();
    closeHosts(scene, TcpOutcome::Dropped);
    expectPassed(lookAt(scene), Reason::VpnConnected);
}

TEST(NetworkCheck, IsNotFooledByAnotherVpn)
{
    CheckScene scene = outside();
    scene.pc.campusAddress = QHostAddress(u"198.51.100.7"_s);
    scene.pc.vpnClients = {{u"privacy"_s, u"Privacy VPN"_s, true},
                           {u"forticlient"_s, u"FortiClient"_s, false}};
    closeHosts(scene, TcpOutcome::Dropped);
    scene.pc.hosts.last().tcp = TcpOutcome::Connected; // the VPN gateway
    const Finding finding = lookAt(scene);
    expectBlocking(finding, Reason::VpnNotConnected);
    EXPECT_EQ(finding.facts.text(Fact::AdapterKind), u"vpn"_s);
}

TEST(NetworkCheck, TakesAConnectionForProofWhereverThePcStands)
{
    CheckScene scene = outside();
    openHosts(scene);
    expectPassed(lookAt(scene), Reason::ReachAllowed);
}

TEST(NetworkCheck, NamesARoleThatMayNotUseTheVpn)
{
    CheckScene scene = outside();
    scene.profile.network.vpn->roles = {Role::Staff};
    scene.person.role = Role::Student;
    const Finding finding = lookAt(scene);
    expectBlocking(finding, Reason::VpnNotForRole);
    EXPECT_EQ(finding.facts.text(Fact::Role), u"student"_s);
}

TEST(NetworkCheck, SaysWhenTheVpnGatewayCannotBeReached)
{
    CheckScene scene = outside();
    scene.pc.hosts.removeLast();
    expectBlocking(lookAt(scene), Reason::VpnGatewayUnreachable);
}

TEST(NetworkCheck, TakesAGatewayThatRefusesForThere)
{
    CheckScene scene = outside();
    scene.profile.network.vpn->server = u"vpn.sample.example:8443"_s;
    expectBlocking(lookAt(scene), Reason::VpnNotConnected);
}

TEST(NetworkCheck, SaysThatTheVpnIsMissingAlsoWhenTheNameIsUnknownOutside)
{
    CheckScene scene = outside();
    for (PracticeHost& host : scene.pc.hosts)
        host.nameOnlyInside = host.port == 1688;
    expectBlocking(lookAt(scene), Reason::VpnNotConnected);
    expectBlocking(scene.look(CheckId::HostName), Reason::NameNotFound);
}

TEST(NetworkCheck, BlocksAtTheGateAlthoughItAnswersInPlaceOfTheHost)
{
    CheckScene scene = withGate(false);
    for (PracticeHost& host : scene.pc.hosts)
        host.throughGate = true;
    const Finding finding = lookAt(scene);
    expectBlocking(finding, Reason::GateSignInNeeded);
    EXPECT_EQ(finding.facts.text(Fact::Gate), u"https://gate.sample.example/"_s);
}

TEST(NetworkCheck, IgnoresAGateThatDoesNotStandBeforeTheKmsHost)
{
    expectPassed(lookAt(withGate(false)), Reason::OnCampus);
}

TEST(NetworkCheck, PassesAfterSigningInAtTheGate)
{
    expectPassed(lookAt(withGate(true)), Reason::OnCampus);
}

TEST(NetworkCheck, AsksForTheCampusWhereNoVpnExists)
{
    CheckScene scene = outside();
    scene.profile.network.vpn.reset();
    expectBlocking(lookAt(scene), Reason::CampusNeeded);
}

TEST(NetworkCheck, LeavesEverythingToThePortCheckWhereTheProfileAsksForNothing)
{
    expectPassed(lookAt(withReach(NetworkReach::Any, PracticePlace::Outside)), Reason::ReachAllowed);

    CheckScene bare = outside();
    bare.profile.network = {};
    expectPassed(lookAt(bare), Reason::ReachAllowed);
}

TEST(NetworkCheck, TakesARefusalForReachWhereNoRangesSayOtherwise)
{
    CheckScene scene;
    scene.profile.network.campusRanges.clear();
    closeHosts(scene, TcpOutcome::Refused);
    expectPassed(lookAt(scene), Reason::ReachAllowed);

    closeHosts(scene, TcpOutcome::Dropped);
    scene.pc.hosts.last().tcp = TcpOutcome::Connected; // the VPN gateway
    expectBlocking(lookAt(scene), Reason::VpnNotConnected);
}

TEST(NetworkCheck, DecidesByConnectionWhereAdaptersCannotBeListed)
{
    CheckScene scene;
    forbidListingAdapters(scene);
    expectPassed(lookAt(scene), Reason::ReachAllowed);

    closeHosts(scene, TcpOutcome::Refused);
    const Finding finding = lookAt(scene);
    EXPECT_EQ(finding.verdict, Verdict::Unknown);
    EXPECT_EQ(finding.facts.text(Fact::Cause), u"not-supported"_s);
}

TEST(NetworkCheck, DecidesByTheGateWhereAdaptersCannotBeListed)
{
    CheckScene scene = withGate(false);
    for (PracticeHost& host : scene.pc.hosts)
        host.throughGate = true;
    forbidListingAdapters(scene);
    expectBlocking(lookAt(scene), Reason::GateSignInNeeded);
}

} // namespace activation
