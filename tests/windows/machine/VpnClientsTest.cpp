// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/VpnClients.h"
#include "core/windows/VpnProducts.h"
#include "core/windows/WindowsNetwork.h"
#include "tests/windows/machine/RegistryFixture.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

using namespace std::chrono_literals;

NetworkAdapter adapter(const QString& description, std::uint32_t type, bool up)
{
    NetworkAdapter result;
    result.description = description;
    result.type = type;
    result.up = up;
    return result;
}

VpnClient fortiClient(bool connected)
{
    return {QStringLiteral("forticlient"), QStringLiteral("FortiClient"), connected};
}

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

TEST(VpnClients, AnAdapterThatIsListedButDownIsNotConnected)
{
    const QString description = QStringLiteral("Fortinet SSL VPN Virtual Ethernet Adapter");
    VpnTraces traces;
    traces.services = {QStringLiteral("FA_Scheduler")};
    traces.adapters = {adapter(description, 6, false)};
    EXPECT_EQ(vpnClientsFrom(traces), QList<VpnClient>{fortiClient(false)});
    traces.adapters = {adapter(description + QStringLiteral(" #2"), 6, true)};
    EXPECT_EQ(vpnClientsFrom(traces), QList<VpnClient>{fortiClient(true)});
}

TEST(VpnClients, TheAdapterOfOneClientDoesNotConnectAnother)
{
    VpnTraces traces;
    traces.services = {QStringLiteral("FA_Scheduler"), QStringLiteral("PanGPS")};
    traces.adapters = {adapter(QStringLiteral("PANGP Virtual Ethernet Adapter"), 6, true)};
    const auto clients = vpnClientsFrom(traces);
    ASSERT_EQ(clients.size(), 2);
    EXPECT_FALSE(clients[0].connected);
    EXPECT_EQ(clients[1].product, QStringLiteral("globalprotect"));
    EXPECT_TRUE(clients[1].connected);
}

TEST(VpnClients, WindowsOwnVpnIsOneOnlyWhereItIsUsed)
{
    VpnTraces traces;
    traces.phoneBookHasVpn = true;
    EXPECT_EQ(vpnClientsFrom(traces),
              (QList<VpnClient>{{QStringLiteral("windows"), QStringLiteral("Windows VPN"), false}}));
    traces.adapters = {adapter(QStringLiteral("Campus"), 23, true)};
    EXPECT_TRUE(vpnClientsFrom(traces).first().connected);
}

TEST(VpnClients, PhoneBooksTellVpnFromTelephone)
{
    EXPECT_TRUE(hasVpnEntry(QStringLiteral("[Campus]\r\nEncoding=1\r\nType=2\r\nPort=VPN2-0\r\n")));
    EXPECT_FALSE(hasVpnEntry(QStringLiteral("[Modem]\r\nEncoding=1\r\nType=1\r\n")));
    EXPECT_FALSE(hasVpnEntry(QStringLiteral("[Modem]\r\nVpnStrategyType=2\r\nType=25\r\n")));
    EXPECT_FALSE(hasVpnEntry({}));
}

TEST(VpnClients, EveryProductHasANameAndIsToldBySomething)
{
    for (const VpnProduct& product : vpnProducts()) {
        EXPECT_FALSE(product.name.isEmpty());
        EXPECT_FALSE(product.adapters.empty());
        EXPECT_FALSE(product.programs.empty());
    }
}

TEST(VpnClients, AreFoundInTheRegistryOfThisPc)
{
    const auto clients = [] { return WindowsNetwork().local({20s, {}})->vpnClients; };
    ASSERT_TRUE(clients().isEmpty());
    const QString uninstall = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\");
    RegistryFixture wide(uninstall + QStringLiteral("{00000000-0000-4000-8000-000000000001}"));
    wide.set(QStringLiteral("DisplayName"), QStringLiteral("GlobalProtect"));
    RegistryFixture narrow(uninstall + QStringLiteral("OpenVPN"), KEY_WOW64_32KEY);
    narrow.set(QStringLiteral("DisplayName"), QStringLiteral("OpenVPN 2.6.12-I001 amd64"));
    const RegistryFixture service(QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\FA_Scheduler"));
    QStringList products;
    for (const VpnClient& client : clients()) {
        products.append(client.product);
        EXPECT_FALSE(client.connected);
    }
    EXPECT_EQ(products, (QStringList{QStringLiteral("forticlient"), QStringLiteral("globalprotect"),
                                     QStringLiteral("openvpn")}));
}

} // namespace activation::windows
