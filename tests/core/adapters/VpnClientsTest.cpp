// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/VpnClients.h"

#include "tests/core/adapters/Adapters.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

namespace {

VpnClient fortiClient(bool connected)
{
    return {QStringLiteral("forticlient"), QStringLiteral("FortiClient"), connected};
}

/// "openvpn nordvpn+": what is there; + is connected.
std::string clientsOf(const VpnTraces& traces)
{
    QStringList words;
    for (const VpnClient& client : vpnClientsFrom(traces))
        words.append(client.product + (client.connected ? QStringLiteral("+") : QString()));
    return words.join(u' ').toStdString();
}

VpnTraces traces(const QStringList& programs, const QList<NetworkAdapter>& adapters)
{
    return {{}, programs, adapters, false};
}

const QString kOpenVpn = QStringLiteral("OpenVPN 2.6.12-I001 amd64");
const QString kNordVpn = QStringLiteral("NordVPN");

} // namespace

TEST(VpnClients, AServiceOrAProgramIsEnoughToBeInstalled)
{
    VpnTraces byService;
    byService.services = {QStringLiteral("FA_Scheduler")};
    EXPECT_EQ(vpnClientsFrom(byService), QList<VpnClient>{fortiClient(false)});
    VpnTraces byProgram;
    byProgram.programs = {QStringLiteral("7-Zip 24.08 (x64)"), QStringLiteral("FortiClient VPN 7.4")};
    EXPECT_EQ(vpnClientsFrom(byProgram), QList<VpnClient>{fortiClient(false)});
    EXPECT_TRUE(vpnClientsFrom({}).isEmpty());
}

TEST(VpnClients, AnAdapterThatIsListedButNotUpIsNotConnected)
{
    NetworkAdapter fortinet = adapter(u"Fortinet SSL VPN Virtual Ethernet Adapter #2", 6);
    EXPECT_EQ(vpnClientsFrom(traces({}, {fortinet})), QList<VpnClient>{fortiClient(true)});
    for (const AdapterState state :
         {AdapterState::Disconnected, AdapterState::Disabled, AdapterState::NotPresent, AdapterState::Down}) {
        fortinet.state = state;
        EXPECT_EQ(vpnClientsFrom(traces({}, {fortinet})), QList<VpnClient>{fortiClient(false)});
    }
}

TEST(VpnClients, TheAdapterOfOneClientDoesNotConnectAnother)
{
    VpnTraces both;
    both.services = {QStringLiteral("FA_Scheduler"), QStringLiteral("PanGPS")};
    both.adapters = {adapter(u"PANGP Virtual Ethernet Adapter", 6)};
    EXPECT_EQ(clientsOf(both), "forticlient globalprotect+");
}

/// OpenVPN's drivers come with others (observed: NordVPN, OpenVPN Connect).
TEST(VpnClients, ADriverThatOthersInstallIsNotOpenVpnsByItself)
{
    const NetworkAdapter nord =
        adapter(u"OpenVPN Data Channel Offload", 53, u"OpenVPN Data Channel Offload for NordVPN");
    EXPECT_EQ(clientsOf(traces({kOpenVpn}, {nord})), "openvpn nordvpn+");
    const NetworkAdapter own = adapter(u"OpenVPN Data Channel Offload", 53, u"OpenVPN Data Channel Offload");
    EXPECT_EQ(clientsOf(traces({kOpenVpn, kNordVpn}, {own})), "openvpn+ nordvpn");
    const NetworkAdapter connect =
        adapter(u"OpenVPN Data Channel Offload", 53, u"OpenVPN Connect DCO Adapter");
    EXPECT_EQ(clientsOf(traces({}, {connect})), "openvpn+");
}

TEST(VpnClients, AnUnnamedAdapterOfADriverIsThatOfTheOnlyProductThatInstallsIt)
{
    const NetworkAdapter unnamed = adapter(u"TAP-Windows Adapter V9", 53, u"Local Area Connection 2");
    EXPECT_EQ(clientsOf(traces({kOpenVpn}, {unnamed})), "openvpn+");
    EXPECT_EQ(clientsOf(traces({kNordVpn}, {unnamed})), "nordvpn+");
    EXPECT_EQ(clientsOf(traces({kOpenVpn, kNordVpn}, {unnamed})), "openvpn nordvpn")
        << "nobody can tell whose";
    EXPECT_EQ(clientsOf(traces({}, {unnamed})), "");
}

TEST(VpnClients, AnAdapterThatIsAlwaysUpIsConnectedWithAnAddress)
{
    const NetworkAdapter citrix = adapter(u"Citrix Virtual Adapter", 1);
    EXPECT_EQ(clientsOf(traces({}, {citrix})), "citrix");
    EXPECT_EQ(clientsOf(traces({}, {withAddress(citrix, "169.254.3.4")})), "citrix");
    EXPECT_EQ(clientsOf(traces({}, {withAddress(citrix, "10.8.0.4")})), "citrix+");
}

TEST(VpnClients, WindowsOwnVpnIsOneOnlyWhereItIsUsed)
{
    VpnTraces windows;
    windows.phoneBookHasVpn = true;
    EXPECT_EQ(vpnClientsFrom(windows),
              (QList<VpnClient>{{QStringLiteral("windows"), QStringLiteral("Windows VPN"), false}}));
    windows.adapters = {dialed(u"Campus", u"vpn", u"WAN Miniport (IKEv2)")};
    EXPECT_EQ(clientsOf(windows), "windows+");
}

TEST(VpnClients, ADialedLineIsNotWindowsOwnVpn)
{
    EXPECT_EQ(clientsOf(traces({}, {dialed(u"宽带连接", u"PPPoE", u"WAN Miniport (PPPOE)")})), "");
    EXPECT_EQ(clientsOf(traces({}, {dialed(u"宽带连接", u"", u"")})), "");
    EXPECT_EQ(clientsOf(traces({}, {dialed(u"fortissl", u"vpn", u"PPPoP WAN Adapter")})), "forticlient+");
    EXPECT_EQ(clientsOf(traces({}, {dialed(u"Windscribe IKEv2", u"vpn", u"WAN Miniport (IKEv2)")})),
              "windscribe+");
}

TEST(VpnClients, PhoneBooksTellVpnFromTelephone)
{
    EXPECT_TRUE(hasVpnEntry(QStringLiteral("[Campus]\r\nEncoding=1\r\nType=2\r\nPort=VPN2-0\r\n")));
    EXPECT_FALSE(hasVpnEntry(QStringLiteral("[Modem]\r\nEncoding=1\r\nType=1\r\n")));
    EXPECT_FALSE(hasVpnEntry(QStringLiteral("[Broadband]\r\nEncoding=1\r\nType=5\r\n")));
    EXPECT_FALSE(hasVpnEntry(QStringLiteral("[Modem]\r\nVpnStrategyType=2\r\nType=25\r\n")));
    EXPECT_FALSE(hasVpnEntry({}));
}

} // namespace activation
