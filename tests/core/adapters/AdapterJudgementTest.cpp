// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/AdapterJudgement.h"

#include "tests/core/adapters/Adapters.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

AdapterKind kindOf(const NetworkAdapter& adapter, const QList<NetworkAdapter>& others = {})
{
    return adapterKind(adapter, QList{adapter} + others);
}

NetworkAdapter withMac(NetworkAdapter adapter, const char* mac)
{
    adapter.mac = QString::fromLatin1(mac);
    return adapter;
}

} // namespace

TEST(AdapterJudgement, TheKindFollowsTheInterfaceType)
{
    EXPECT_EQ(kindOf(adapter(u"Intel(R) Ethernet Connection (17) I219-LM", 6)), AdapterKind::Wired);
    EXPECT_EQ(kindOf(adapter(u"Intel(R) Wi-Fi 6E AX211 160MHz", 71)), AdapterKind::Wireless);
    EXPECT_EQ(kindOf(adapter(u"Some Tunnel", 131)), AdapterKind::Vpn);
    EXPECT_EQ(kindOf(adapter(u"Some Virtual Thing", 53)), AdapterKind::Vpn);
    EXPECT_EQ(kindOf(adapter(u"Generic Mobile Broadband Adapter", 243)), AdapterKind::Mobile);
    EXPECT_EQ(kindOf(adapter(u"Software Loopback Interface 1", 24)), AdapterKind::Virtual);
    EXPECT_EQ(kindOf(adapter(u"Something of an unknown type", 1)), AdapterKind::Other);
}

TEST(AdapterJudgement, ADialedLineIsAVpnOnlyWhereItsDeviceSaysSo)
{
    EXPECT_EQ(kindOf(dialed(u"寬頻連線", u"PPPoE", u"WAN Miniport (PPPOE)")), AdapterKind::Dialed);
    EXPECT_EQ(kindOf(dialed(u"Modem", u"modem", u"Some Modem")), AdapterKind::Dialed);
    EXPECT_EQ(kindOf(dialed(u"Campus", u"vpn", u"WAN Miniport (IKEv2)")), AdapterKind::Vpn);
    EXPECT_EQ(kindOf(dialed(u"宽带连接", u"", u"")), AdapterKind::Other) << "nobody told";
}

TEST(AdapterJudgement, ProductsThatDialAreToldByTheirDevice)
{
    EXPECT_EQ(kindOf(dialed(u"fortissl", u"PPPoE", u"PPPoP WAN Adapter")), AdapterKind::Vpn);
    EXPECT_EQ(kindOf(adapter(u"fortissl", 23)), AdapterKind::Vpn);
    EXPECT_EQ(
        kindOf(dialed(u"_Common_SSLVPN-NA_V - vpn.sample.example", u"modem", u"F5 Networks VPN Adapter")),
        AdapterKind::Vpn);
}

TEST(AdapterJudgement, VpnClientsThatCallTheirsEthernetAreToldByTheDescription)
{
    for (const char16_t* description :
         {u"Fortinet SSL VPN Virtual Ethernet Adapter", u"Fortinet Virtual Ethernet Adapter (NDIS 6.30) #2",
          u"PANGP Virtual Ethernet Adapter Secure #2", u"Juniper Networks Virtual Adapter",
          u"Cisco AnyConnect Secure Mobility Client Virtual Miniport Adapter for Windows x64",
          u"TAP-Windows Adapter V9", u"TAP-Win32 Adapter V9", u"VPN Client Adapter - vpn1",
          u"Sangfor SSL VPN CS Support System VNIC", u"Zscaler Network Adapter 1.0.2.0",
          u"Sophos TAP Adapter", u"Check Point Virtual Network Adapter For SSL Network Extender",
          u"TAP-NordVPN Windows Adapter V9", u"Private Internet Access Network Adapter"})
        EXPECT_EQ(kindOf(adapter(description, 6)), AdapterKind::Vpn)
            << QString::fromUtf16(description).toStdString();
    EXPECT_EQ(kindOf(adapter(u"Citrix Virtual Adapter", 1)), AdapterKind::Vpn);
}

TEST(AdapterJudgement, WhatLeadsNowhereIsNoCable)
{
    for (const char16_t* description :
         {u"VMware Virtual Ethernet Adapter for VMnet8", u"VirtualBox Host-Only Ethernet Adapter #3",
          u"Hyper-V Virtual Ethernet Adapter", u"Npcap Loopback Adapter",
          u"Bluetooth Device (Personal Area Network)", u"Famatech Radmin VPN Ethernet Adapter"})
        EXPECT_EQ(kindOf(adapter(description, 6)), AdapterKind::Virtual)
            << QString::fromUtf16(description).toStdString();
    EXPECT_EQ(kindOf(withAddress(adapter(u"ZeroTier Virtual Port #3", 6), "10.147.18.26", "25.255.255.254")),
              AdapterKind::Virtual);
    EXPECT_EQ(kindOf(adapter(u"Tailscale Tunnel #2", 53)), AdapterKind::Virtual);
    EXPECT_EQ(kindOf(adapter(u"Microsoft Wi-Fi Direct Virtual Adapter #2", 71)), AdapterKind::Virtual);
}

/// As ipconfig prints it without the description (observed in four languages).
TEST(AdapterJudgement, TheAliasTellsWhereTheDescriptionWasNotTold)
{
    EXPECT_EQ(kindOf(adapter(u"", 6, u"vEthernet (WSL (Hyper-V firewall))")), AdapterKind::Virtual);
    EXPECT_EQ(kindOf(adapter(u"", 6, u"VMware Network Adapter VMnet8")), AdapterKind::Virtual);
    EXPECT_EQ(kindOf(withAddress(adapter(u"", 71, u"區域連線* 12"), "192.168.137.1")), AdapterKind::Virtual);
    EXPECT_EQ(kindOf(withAddress(adapter(u"", 71, u"Wi-Fi"), "192.168.137.20", "192.168.137.1")),
              AdapterKind::Wireless)
        << "somebody else's telephone or PC";
}

TEST(AdapterJudgement, ASwitchIsWhatItIsLaidOver)
{
    const NetworkAdapter cable = withMac(adapter(u"Dell Giga Ethernet", 6), "9C-EB-E8-00-00-01");
    const NetworkAdapter radio = withMac(adapter(u"Intel(R) Wi-Fi 6 AX201 160MHz", 71), "18-4F-32-00-00-01");
    const NetworkAdapter external = adapter(u"Hyper-V Virtual Ethernet Adapter #2", 6);
    const NetworkAdapter bridge = adapter(u"Microsoft Network Adapter Multiplexor Driver", 6);
    EXPECT_EQ(kindOf(withMac(external, "9C-EB-E8-00-00-01"), {cable, radio}), AdapterKind::Wired);
    EXPECT_EQ(kindOf(withMac(external, "18-4F-32-00-00-01"), {cable, radio}), AdapterKind::Wireless);
    EXPECT_EQ(kindOf(withMac(bridge, "18-4F-32-00-00-01"), {cable, radio}), AdapterKind::Wireless);
    EXPECT_EQ(kindOf(withMac(external, "00-15-5D-00-00-01"), {cable, radio}), AdapterKind::Virtual);
    EXPECT_EQ(kindOf(withAddress(external, "192.0.2.7", "192.0.2.1")), AdapterKind::Wired);
    EXPECT_EQ(kindOf(withAddress(external, "192.0.2.7", "0.0.0.0")), AdapterKind::Virtual)
        << "a gateway that is none";
}

TEST(AdapterJudgement, TheCableOfAVirtualMachineIsOne)
{
    EXPECT_EQ(kindOf(adapter(u"Microsoft Hyper-V Network Adapter", 6)), AdapterKind::Wired);
    EXPECT_EQ(kindOf(adapter(u"vmxnet3 Ethernet Adapter", 6)), AdapterKind::Wired);
}

TEST(AdapterJudgement, ATelephoneThatSharesItsConnectionIsMobile)
{
    const NetworkAdapter bluetooth = adapter(u"Bluetooth Device (Personal Area Network)", 6);
    EXPECT_EQ(kindOf(withAddress(bluetooth, "172.20.10.2", "172.20.10.1")), AdapterKind::Mobile);
    EXPECT_EQ(kindOf(adapter(u"Remote NDIS based Internet Sharing Device", 6)), AdapterKind::Mobile);
}

TEST(AdapterJudgement, AProxyIsToldByItsNameOrItsAddress)
{
    EXPECT_EQ(kindOf(adapter(u"Meta Tunnel", 53)), AdapterKind::Proxy);
    EXPECT_EQ(kindOf(adapter(u"Clash Tunnel", 53)), AdapterKind::Proxy);
    EXPECT_EQ(kindOf(adapter(u"", 0, u"meta")), AdapterKind::Proxy);
    EXPECT_EQ(kindOf(withAddress(adapter(u"sing-tun Tunnel", 53), "198.18.0.1")), AdapterKind::Proxy);
    EXPECT_EQ(kindOf(withAddress(adapter(u"sing-tun Tunnel", 53), "198.17.0.1")), AdapterKind::Vpn);
    EXPECT_EQ(kindOf(withAddress(adapter(u"Intel(R) I219-LM", 6), "198.18.0.7", "198.18.0.1")),
              AdapterKind::Wired)
        << "a laboratory that measures";
    EXPECT_TRUE(isStandInAddress(QHostAddress(QStringLiteral("198.19.255.255"))));
    EXPECT_FALSE(isStandInAddress(QHostAddress(QStringLiteral("198.20.0.0"))));
}

TEST(AdapterJudgement, WindowsOwnTunnelsAreNotInUse)
{
    EXPECT_FALSE(isInUse(adapter(u"Microsoft Teredo Tunneling Adapter", 131)));
    EXPECT_FALSE(isInUse(adapter(u"Microsoft ISATAP Adapter #3", 131)));
    EXPECT_FALSE(isInUse(adapter(u"Software Loopback Interface 1", 24)));
    EXPECT_TRUE(isInUse(adapter(u"Some Tunnel", 131)));
    NetworkAdapter down = adapter(u"Intel(R) Ethernet Connection (17) I219-LM", 6);
    for (const AdapterState state :
         {AdapterState::Disconnected, AdapterState::Disabled, AdapterState::NotPresent, AdapterState::Down}) {
        down.state = state;
        EXPECT_FALSE(isInUse(down));
    }
}

} // namespace activation
