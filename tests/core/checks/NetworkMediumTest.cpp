// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/NetworkScene.h"

#include <gtest/gtest.h>

namespace activation {

TEST(NetworkMedium, BlocksCampusWifiWhereWifiIsNotEnough)
{
    CheckScene scene = withReach(NetworkReach::WifiNotEnough, practice::PracticePlace::CampusWireless);
    const Finding finding = lookAtNetwork(scene);
    expectBlocking(finding, Reason::WifiNotEnough);
    EXPECT_EQ(finding.facts.text(Fact::AdapterKind), QStringLiteral("wireless"));
}

TEST(NetworkMedium, PassesCableWhereWifiIsNotEnough)
{
    expectPassed(lookAtNetwork(withReach(NetworkReach::WifiNotEnough, practice::PracticePlace::CampusWired)),
                 Reason::OnCampus);
}

TEST(NetworkMedium, PassesTheVpnOverWifiWhereWifiIsNotEnough)
{
    CheckScene scene = withReach(NetworkReach::WifiNotEnough, practice::PracticePlace::Outside);
    scene.pc.vpnClients.first().connected = true;
    expectPassed(lookAtNetwork(scene), Reason::VpnConnected);
}

TEST(NetworkMedium, AsksForTheVpnAtHomeWhereWifiIsNotEnough)
{
    expectBlocking(lookAtNetwork(withReach(NetworkReach::WifiNotEnough, practice::PracticePlace::Outside)),
                   Reason::VpnNotConnected);
}

TEST(NetworkMedium, BlocksUnknownWifiWhereWifiIsNotEnoughEvenIfItConnects)
{
    CheckScene scene = withReach(NetworkReach::WifiNotEnough, practice::PracticePlace::Outside);
    openHosts(scene);
    expectBlocking(lookAtNetwork(scene), Reason::WifiNotEnough);
}

TEST(NetworkMedium, BlocksWifiWhereOnlyCableIsAllowed)
{
    expectBlocking(lookAtNetwork(withReach(NetworkReach::WiredOnly, practice::PracticePlace::CampusWireless)),
                   Reason::WiredNeeded);
    expectPassed(lookAtNetwork(withReach(NetworkReach::WiredOnly, practice::PracticePlace::CampusWired)),
                 Reason::OnCampus);
}

TEST(NetworkMedium, BlocksOutsideWhereOnlyTheCampusIsAllowed)
{
    expectBlocking(lookAtNetwork(withReach(NetworkReach::CampusOnly, practice::PracticePlace::Outside)),
                   Reason::CampusNeeded);
}

TEST(NetworkMedium, BlocksTheVpnWhereOnlyTheCampusIsAllowed)
{
    CheckScene scene = withReach(NetworkReach::CampusOnly, practice::PracticePlace::Outside);
    scene.pc.vpnClients.first().connected = true;
    expectBlocking(lookAtNetwork(scene), Reason::CampusNeeded);
}

TEST(NetworkMedium, TakesTheCampusRangesForHintsOnly)
{
    CheckScene scene = withReach(NetworkReach::CampusOnly, practice::PracticePlace::CampusWired);
    scene.pc.campusAddress = QHostAddress(QStringLiteral("198.51.100.7"));
    expectPassed(lookAtNetwork(scene), Reason::ReachAllowed);
}

} // namespace activation
