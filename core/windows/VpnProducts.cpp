// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/VpnProducts.h"

#include <array>

namespace activation::windows {

namespace {

// The vendors' names on PCs of the last ten years; an older name stands beside the newer one.
constexpr std::array<QStringView, 1> kFortinetAdapters{u"Fortinet"};
constexpr std::array<QStringView, 1> kFortinetServices{u"FA_Scheduler"};
constexpr std::array<QStringView, 1> kFortinetPrograms{u"FortiClient"};

constexpr std::array<QStringView, 1> kPaloAltoAdapters{u"PANGP"};
constexpr std::array<QStringView, 1> kPaloAltoServices{u"PanGPS"};
constexpr std::array<QStringView, 1> kPaloAltoPrograms{u"GlobalProtect"};

constexpr std::array<QStringView, 2> kCiscoAdapters{u"Cisco AnyConnect", u"Cisco Secure Client"};
constexpr std::array<QStringView, 2> kCiscoServices{u"vpnagent", u"csc_vpnagent"};
constexpr std::array<QStringView, 2> kCiscoPrograms{u"Cisco AnyConnect Secure Mobility Client",
                                                    u"Cisco Secure Client - AnyConnect VPN"};

constexpr std::array<QStringView, 3> kIvantiAdapters{u"Juniper Networks Virtual Adapter", u"Pulse Secure",
                                                     u"Ivanti Secure Access"};
constexpr std::array<QStringView, 1> kIvantiServices{u"PulseSecureService"};
constexpr std::array<QStringView, 2> kIvantiPrograms{u"Pulse Secure", u"Ivanti Secure Access"};

constexpr std::array<QStringView, 4> kOpenVpnAdapters{u"TAP-Windows Adapter", u"OpenVPN Data Channel Offload",
                                                      u"Wintun Userspace Tunnel", u"OpenVPN Wintun"};
constexpr std::array<QStringView, 3> kOpenVpnServices{u"OpenVPNServiceInteractive", u"OpenVPNService",
                                                      u"ovpnagent"};
constexpr std::array<QStringView, 1> kOpenVpnPrograms{u"OpenVPN"};

constexpr std::array<QStringView, 1> kWireGuardAdapters{u"WireGuard"};
constexpr std::array<QStringView, 1> kWireGuardServices{u"WireGuardManager"};
constexpr std::array<QStringView, 1> kWireGuardPrograms{u"WireGuard"};

constexpr std::array<QStringView, 1> kSoftEtherAdapters{u"VPN Client Adapter - "};
constexpr std::array<QStringView, 1> kSoftEtherPrograms{u"SoftEther VPN Client"};

constexpr std::array<QStringView, 1> kSangforAdapters{u"Sangfor SSL VPN"};
constexpr std::array<QStringView, 2> kSangforPrograms{u"EasyConnect", u"Sangfor SSL VPN"};

constexpr std::array kProducts{
    VpnProduct{u"forticlient", u"FortiClient", kFortinetAdapters, kFortinetServices, kFortinetPrograms},
    VpnProduct{u"globalprotect", u"GlobalProtect", kPaloAltoAdapters, kPaloAltoServices, kPaloAltoPrograms},
    VpnProduct{u"anyconnect", u"Cisco Secure Client", kCiscoAdapters, kCiscoServices, kCiscoPrograms},
    VpnProduct{u"ivanti", u"Ivanti Secure Access Client", kIvantiAdapters, kIvantiServices, kIvantiPrograms},
    VpnProduct{u"openvpn", u"OpenVPN", kOpenVpnAdapters, kOpenVpnServices, kOpenVpnPrograms},
    VpnProduct{u"wireguard", u"WireGuard", kWireGuardAdapters, kWireGuardServices, kWireGuardPrograms},
    VpnProduct{u"softether", u"SoftEther VPN Client", kSoftEtherAdapters, {}, kSoftEtherPrograms},
    VpnProduct{u"sangfor", u"EasyConnect", kSangforAdapters, {}, kSangforPrograms},
};

} // namespace

std::span<const VpnProduct> vpnProducts()
{
    return kProducts;
}

} // namespace activation::windows
