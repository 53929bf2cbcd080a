// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace activation {

enum class AdapterState {
    Up,
    Disconnected, ///< no cable, no network, or a tunnel that is not connected
    Disabled,
    NotPresent, ///< its hardware is gone, or its program has taken it away
    Down,       ///< for another reason, or one that was not told
};

[[nodiscard]] constexpr QStringView nameOf(AdapterState state)
{
    switch (state) {
    case AdapterState::Up:
        return u"up";
    case AdapterState::Disconnected:
        return u"disconnected";
    case AdapterState::Disabled:
        return u"disabled";
    case AdapterState::NotPresent:
        return u"not-present";
    case AdapterState::Down:
        return u"down";
    }
    return {};
}

// IF_TYPE (ipifcons.h), those that decide something.
inline constexpr std::uint32_t kTypeNotTold = 0;
inline constexpr std::uint32_t kTypeEthernet = 6;
inline constexpr std::uint32_t kTypePpp = 23;
inline constexpr std::uint32_t kTypeLoopback = 24;
inline constexpr std::uint32_t kTypePropVirtual = 53;
inline constexpr std::uint32_t kTypeWireless = 71;
inline constexpr std::uint32_t kTypeTunnel = 131;
inline constexpr std::uint32_t kTypeMobileGsm = 243;
inline constexpr std::uint32_t kTypeMobileCdma = 244;

/// One network adapter as Windows tells it, whether it is used or not. Empty or 0: not told.
struct NetworkAdapter
{
    QString description;          ///< what the driver calls it; Windows may append " #2"
    QString alias;                ///< what people call it: "Ethernet", or the name of a VPN connection
    std::uint32_t type = 0;       ///< IF_TYPE
    std::uint32_t tunnelType = 0; ///< TUNNEL_TYPE (ifdef.h)
    std::uint32_t medium = 0;     ///< NDIS_PHYSICAL_MEDIUM (ntddndis.h)
    AdapterState state = AdapterState::Down;
    QString mac; ///< "00-15-5D-00-00-01"
    QList<QHostAddress> addresses;
    QList<std::uint32_t> prefixLengths; ///< of the addresses, in their order
    QList<QHostAddress> gateways;       ///< as listed: "0.0.0.0" and "::" stand for none
    std::uint32_t metric = 0;           ///< of IPv4
    QStringList dnsSuffixes;            ///< of this connection, as DHCP gave them
    QString dialedType;   ///< of a connection that was dialed, as RAS names its device's type: "vpn", "PPPoE"
    QString dialedDevice; ///< "WAN Miniport (IKEv2)"
    std::uint32_t indexIPv4 = 0; ///< 0: none; may change when an adapter is enabled anew
    std::uint32_t indexIPv6 = 0;

    bool operator==(const NetworkAdapter&) const = default;
};

} // namespace activation
