// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/NetworkScene.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

using practice::PracticePlace;

const QString kPrivate = QStringLiteral("NordVPN");

CheckScene withOtherVpn(PracticePlace place, NetworkReach reach = NetworkReach::VpnAllowed)
{
    CheckScene scene = withReach(reach, place);
    scene.pc.vpnClients.append({QStringLiteral("nordvpn"), kPrivate, true});
    return scene;
}

CheckScene withProxy()
{
    CheckScene scene;
    scene.pc.tunnelProxy = QStringLiteral("mihomo");
    return scene;
}

NetworkAdapter leadingNowhere(const char16_t* description)
{
    NetworkAdapter adapter;
    adapter.description = QString::fromUtf16(description);
    adapter.type = kTypeEthernet;
    adapter.state = AdapterState::Up;
    adapter.addresses = {QHostAddress(QStringLiteral("192.168.56.1"))};
    return adapter;
}

} // namespace

TEST(NetworkTunnel, ADialedLineToTheCampusIsTheCampus)
{
    for (const NetworkReach reach : {NetworkReach::VpnAllowed, NetworkReach::CampusOnly,
                                     NetworkReach::WiredOnly, NetworkReach::WifiNotEnough}) {
        CheckScene scene = withReach(reach, PracticePlace::CampusDialed);
        scene.profile.network.vpn->product = QStringLiteral("windows");
        const Finding finding = lookAtNetwork(scene);
        expectPassed(finding, Reason::OnCampus);
        EXPECT_EQ(finding.facts.text(Fact::AdapterKind), QStringLiteral("dialed"));
    }
}

TEST(NetworkTunnel, SaysThatThereIsNoNetworkWhereOnlyVirtualAdaptersAreUp)
{
    CheckScene scene = withReach(NetworkReach::VpnAllowed, PracticePlace::NoNetwork);
    scene.pc.otherAdapters = {leadingNowhere(u"Hyper-V Virtual Ethernet Adapter"),
                              leadingNowhere(u"VMware Virtual Ethernet Adapter for VMnet8"),
                              leadingNowhere(u"ZeroTier Virtual Port")};
    expectBlocking(lookAtNetwork(scene), Reason::NotConnected);
}

TEST(NetworkTunnel, AVirtualAdapterWithACampusAddressIsNotOnCampus)
{
    CheckScene scene = withReach(NetworkReach::VpnAllowed, PracticePlace::Outside);
    scene.pc.otherAdapters = {leadingNowhere(u"VirtualBox Host-Only Ethernet Adapter")};
    scene.pc.otherAdapters.first().addresses = {QHostAddress(QStringLiteral("192.0.2.1"))};
    expectBlocking(lookAtNetwork(scene), Reason::VpnNotConnected);
}

TEST(NetworkTunnel, SomebodyElsesVpnBesideACampusCableDoesNotMakeThePcOutside)
{
    for (const NetworkReach reach :
         {NetworkReach::VpnAllowed, NetworkReach::CampusOnly, NetworkReach::WiredOnly}) {
        const Finding finding = lookAtNetwork(withOtherVpn(PracticePlace::CampusWired, reach));
        expectPassed(finding, Reason::OnCampus);
        EXPECT_EQ(finding.facts.list(Fact::Tunnels), QStringList{kPrivate});
    }
}

TEST(NetworkTunnel, ATunnelOverCampusWifiIsStillWifi)
{
    expectBlocking(lookAtNetwork(withOtherVpn(PracticePlace::CampusWireless, NetworkReach::WifiNotEnough)),
                   Reason::WifiNotEnough);
    expectBlocking(lookAtNetwork(withOtherVpn(PracticePlace::CampusWireless, NetworkReach::WiredOnly)),
                   Reason::WiredNeeded);
}

TEST(NetworkTunnel, SomebodyElsesVpnIsNotTheOrganizations)
{
    const Finding finding = lookAtNetwork(withOtherVpn(PracticePlace::Outside));
    expectBlocking(finding, Reason::VpnNotConnected);
    EXPECT_EQ(finding.facts.list(Fact::Tunnels), QStringList{kPrivate});
}

TEST(NetworkTunnel, SomebodyElsesVpnIsNamedWhereThePortIsSilent)
{
    CheckScene scene = withOtherVpn(PracticePlace::CampusWired);
    const Findings findings = scene.lookAtAll();
    const Finding& port = *findingOf(findings, CheckId::Port);
    EXPECT_EQ(port.reason, Reason::PortDropped);
    EXPECT_EQ(port.facts.list(Fact::Tunnels), QStringList{kPrivate});
    scene.pc.vpnClients.last().connected = false;
    EXPECT_EQ(findingOf(scene.lookAtAll(), CheckId::Port)->reason, Reason::PortOpen);
}

TEST(NetworkTunnel, SomebodyElsesVpnIsNamedWhereTheNameIsUnknown)
{
    CheckScene scene = withOtherVpn(PracticePlace::CampusWired);
    for (practice::PracticeHost& host : scene.pc.hosts)
        host.nameOnlyInside = true;
    const Finding finding = scene.look(CheckId::HostName);
    expectBlocking(finding, Reason::NameNotFound);
    EXPECT_EQ(finding.facts.list(Fact::Tunnels), QStringList{kPrivate});
}

TEST(NetworkTunnel, TheOrganizationsOwnVpnIsNoForeignTunnel)
{
    CheckScene scene = withReach(NetworkReach::VpnAllowed, PracticePlace::Outside);
    scene.pc.vpnClients.first().connected = true;
    const Finding finding = lookAtNetwork(scene);
    expectPassed(finding, Reason::VpnConnected);
    EXPECT_FALSE(finding.facts.find(Fact::Tunnels));
}

TEST(NetworkTunnel, AProxyThatAnswersForEverybodyIsAReasonOfItsOwn)
{
    const Findings findings = withProxy().lookAtAll();
    const Finding& network = *findingOf(findings, CheckId::Network);
    expectBlocking(network, Reason::TunnelProxy);
    EXPECT_EQ(network.facts.list(Fact::Tunnels), QStringList{QStringLiteral("Clash (Mihomo)")});
    expectFinding(*findingOf(findings, CheckId::HostName), Verdict::Skipped, Reason::NeedsEarlier);
    expectFinding(*findingOf(findings, CheckId::Port), Verdict::Skipped, Reason::NeedsEarlier);
    expectFinding(*findingOf(findings, CheckId::KmsService), Verdict::Skipped, Reason::NeedsEarlier);
}

TEST(NetworkTunnel, AProxyComesBeforeWhatTheRuleSaysOfTheMedium)
{
    for (const NetworkReach reach : {NetworkReach::Any, NetworkReach::CampusOnly, NetworkReach::WiredOnly,
                                     NetworkReach::WifiNotEnough}) {
        CheckScene scene = withProxy();
        scene.profile.network.reach = reach;
        expectBlocking(lookAtNetwork(scene), Reason::TunnelProxy);
    }
}

TEST(NetworkTunnel, BehindAProxyNoEntryInTheNameServiceIsNoFinding)
{
    CheckScene scene = withProxy();
    scene.profile.kms.hosts.clear();
    scene.profile.kms.source = HostSource::Discovered;
    scene.profile.kms.discoverySuffixes = {QStringLiteral("sample.example")};
    const Finding name = scene.look(CheckId::HostName);
    expectFinding(name, Verdict::Skipped, Reason::NeedsEarlier);
    EXPECT_EQ(name.facts.text(Fact::Because), QStringLiteral("network"));
    expectBlocking(lookAtNetwork(scene), Reason::TunnelProxy);
}

TEST(NetworkTunnel, WithoutANetworkAProxyIsNotTheReason)
{
    CheckScene scene = withProxy();
    scene.pc.place = PracticePlace::NoNetwork;
    expectBlocking(lookAtNetwork(scene), Reason::NotConnected);
}

} // namespace activation
