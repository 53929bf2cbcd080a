// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/WindowsNetwork.h"
#include "tests/windows/machine/RegistryFixture.h"

#include <gtest/gtest.h>

namespace activation::windows {

using namespace std::chrono_literals;

TEST(VpnTraces, AreFoundInTheRegistryOfThisPc)
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
