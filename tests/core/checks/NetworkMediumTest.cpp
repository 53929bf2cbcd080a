// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

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

CheckScene withReach(NetworkReach reach, PracticePlace place)
{
    CheckScene scene;
    scene.profile.network.reach = reach;
    scene.pc.place = place;
    return scene;
}

void openHosts(CheckScene& scene)
{
    for (PracticeHost& host : scene.pc.hosts)
        host.onlyInside = false;
}

} // namespace

TEST(NetworkMedium, BlocksCampusWifiWhereWifiIsNotEnough)
{
    CheckScene scene = withReach(NetworkReach::WifiNotEnough, PracticePlace::CampusWireless);
    const Finding finding = lookAt(scene);
    expectBlocking(finding, Reason::WifiNotEnough);
    EXPECT_EQ(finding.facts.text(Fact::AdapterKind), u"wireless"_s);
}

TEST(NetworkMedium, PassesCableWhereWifiIsNotEnough)
{
    expectPassed(lookAt(withReach(NetworkReach::WifiNotEnough, PracticePlace::CampusWired)),
                 Reason::OnCampus);
}

TEST(NetworkMedium, PassesTheVpnOverWifiWhereWifiIsNotEnough)
{
    CheckScene scene = withReach(NetworkReach::WifiNotEnough, PracticePlace::Outside);
    scene.pc.vpnClients.first().connected = true;
    expectPassed(lookAt(scene), Reason::VpnConnected);
}

TEST(NetworkMedium, AsksForTheVpnAtHomeWhereWifiIsNotEnough)
{
    expectBlocking(lookAt(withReach(NetworkReach::WifiNotEnough, PracticePlace::Outside)),
                   Reason::VpnNotConnected);
}

TEST(NetworkMedium, BlocksUnknownWifiWhereWifiIsNotEnoughEvenIfItConnects)
{
    CheckScene scene = withReach(NetworkReach::WifiNotEnough, PracticePlace::Outside);
    openHosts(scene);
    expectBlocking(lookAt(scene), Reason::WifiNotEnough);
}

TEST(NetworkMedium, BlocksWifiWhereOnlyCableIsAllowed)
{
    expectBlocking(lookAt(withReach(NetworkReach::WiredOnly, PracticePlace::CampusWireless)),
                   Reason::WiredNeeded);
    expectPassed(lookAt(withReach(NetworkReach::WiredOnly, PracticePlace::CampusWired)), Reason::OnCampus);
}

TEST(NetworkMedium, BlocksOutsideWhereOnlyTheCampusIsAllowed)
{
    expectBlocking(lookAt(withReach(NetworkReach::CampusOnly, PracticePlace::Outside)), Reason::CampusNeeded);
}

TEST(NetworkMedium, BlocksTheVpnWhereOnlyTheCampusIsAllowed)
{
    CheckScene scene = withReach(NetworkReach::CampusOnly, PracticePlace::Outside);
    scene.pc.vpnClients.first().connected = true;
    expectBlocking(lookAt(scene), Reason::CampusNeeded);
}

TEST(NetworkMedium, TakesTheCampusRangesForHintsOnly)
{
    CheckScene scene = withReach(NetworkReach::CampusOnly, PracticePlace::CampusWired);
    scene.pc.campusAddress = QHostAddress(u"198.51.100.7"_s);
    expectPassed(lookAt(scene), Reason::ReachAllowed);
}

} // namespace activation
