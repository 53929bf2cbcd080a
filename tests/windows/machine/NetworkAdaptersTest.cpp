// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/NetworkAdapters.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

NetworkAdapter adapter(const char16_t* description, std::uint32_t type)
{
    NetworkAdapter result;
    result.description = QString::fromUtf16(description);
    result.type = type;
    result.up = true;
    return result;
}

} // namespace

TEST(NetworkAdapters, TheKindFollowsTheInterfaceType)
{
    EXPECT_EQ(adapterKind(adapter(u"Intel(R) Ethernet Connection (17) I219-LM", 6)), AdapterKind::Wired);
    EXPECT_EQ(adapterKind(adapter(u"Intel(R) Wi-Fi 6E AX211 160MHz", 71)), AdapterKind::Wireless);
    EXPECT_EQ(adapterKind(adapter(u"WAN Miniport (IKEv2)", 23)), AdapterKind::Vpn);
    EXPECT_EQ(adapterKind(adapter(u"Some Tunnel", 131)), AdapterKind::Vpn);
    EXPECT_EQ(adapterKind(adapter(u"Some Virtual Thing", 53)), AdapterKind::Vpn);
    EXPECT_EQ(adapterKind(adapter(u"Generic Mobile Broadband Adapter", 243)), AdapterKind::Mobile);
    EXPECT_EQ(adapterKind(adapter(u"Software Loopback Interface 1", 24)), AdapterKind::Other);
}

TEST(NetworkAdapters, VpnClientsThatCallTheirsEthernetAreToldByTheDescription)
{
    for (const char16_t* description :
         {u"Fortinet SSL VPN Virtual Ethernet Adapter", u"Fortinet Virtual Ethernet Adapter (NDIS 6.30) #2",
          u"PANGP Virtual Ethernet Adapter Secure", u"Juniper Networks Virtual Adapter",
          u"Cisco AnyConnect Secure Mobility Client Virtual Miniport Adapter for Windows x64",
          u"TAP-Windows Adapter V9", u"VPN Client Adapter - VPN", u"Sangfor SSL VPN CS Support System VNIC"})
        EXPECT_EQ(adapterKind(adapter(description, 6)), AdapterKind::Vpn);
}

TEST(NetworkAdapters, AdaptersForVirtualMachinesAreNoCable)
{
    EXPECT_EQ(adapterKind(adapter(u"VMware Virtual Ethernet Adapter for VMnet8", 6)), AdapterKind::Other);
    EXPECT_EQ(adapterKind(adapter(u"VirtualBox Host-Only Ethernet Adapter", 6)), AdapterKind::Other);
    EXPECT_EQ(adapterKind(adapter(u"Hyper-V Virtual Ethernet Adapter", 6)), AdapterKind::Other);
}

/// As their owners published them; ZeroTier's has a gateway of its own.
TEST(NetworkAdapters, NetworksBetweenFriendsComputersAreNoCable)
{
    NetworkAdapter zeroTier = adapter(u"ZeroTier Virtual Port #3", 6);
    zeroTier.gateway = true;
    EXPECT_EQ(adapterKind(zeroTier), AdapterKind::Other);
    EXPECT_EQ(adapterKind(adapter(u"Famatech Radmin VPN Ethernet Adapter", 6)), AdapterKind::Other);
    EXPECT_EQ(adapterKind(adapter(u"Microsoft Wi-Fi Direct Virtual Adapter #2", 71)), AdapterKind::Other);
}

TEST(NetworkAdapters, ATelephoneThatSharesItsConnectionIsOne)
{
    NetworkAdapter bluetooth = adapter(u"Bluetooth Device (Personal Area Network)", 6);
    EXPECT_EQ(adapterKind(bluetooth), AdapterKind::Other);
    bluetooth.gateway = true;
    EXPECT_EQ(adapterKind(bluetooth), AdapterKind::Mobile);
}

TEST(NetworkAdapters, ASwitchThatLeadsOutIsTheCable)
{
    NetworkAdapter external = adapter(u"Hyper-V Virtual Ethernet Adapter #2", 6);
    external.gateway = true;
    EXPECT_EQ(adapterKind(external), AdapterKind::Wired);
}

TEST(NetworkAdapters, TheCableOfAVirtualMachineIsOne)
{
    EXPECT_EQ(adapterKind(adapter(u"Microsoft Hyper-V Network Adapter", 6)), AdapterKind::Wired);
    EXPECT_EQ(adapterKind(adapter(u"vmxnet3 Ethernet Adapter", 6)), AdapterKind::Wired);
}

TEST(NetworkAdapters, APhoneIsMobile)
{
    EXPECT_EQ(adapterKind(adapter(u"Remote NDIS based Internet Sharing Device", 6)), AdapterKind::Mobile);
}

TEST(NetworkAdapters, WindowsOwnTunnelsAreNotInUse)
{
    EXPECT_FALSE(isInUse(adapter(u"Microsoft Teredo Tunneling Adapter", 131)));
    EXPECT_FALSE(isInUse(adapter(u"Microsoft ISATAP Adapter #3", 131)));
    EXPECT_FALSE(isInUse(adapter(u"Software Loopback Interface 1", 24)));
    EXPECT_TRUE(isInUse(adapter(u"Some Tunnel", 131)));
    NetworkAdapter down = adapter(u"Intel(R) Ethernet Connection (17) I219-LM", 6);
    down.up = false;
    EXPECT_FALSE(isInUse(down));
}

TEST(NetworkAdapters, ThisPcHasALoopbackThatLeadsToItself)
{
    const auto adapters = networkAdapters();
    ASSERT_TRUE(adapters.hasValue());
    const QHostAddress loopback(QHostAddress::LocalHost);
    EXPECT_TRUE(std::any_of(adapters->cbegin(), adapters->cend(), [&loopback](const NetworkAdapter& own) {
        return own.type == 24 && own.addresses.contains(loopback);
    }));
    const auto route = adapterTowards(loopback);
    ASSERT_TRUE(route.hasValue());
    EXPECT_TRUE(route->addresses.contains(loopback));
    EXPECT_EQ(route->kind, AdapterKind::Other);
}

} // namespace activation::windows
