// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace activation {

/// What a network adapter is to this PC. Packets leave it through a carrier; all other kinds are laid over
/// one, or lead nowhere.
enum class AdapterKind {
    Wired,
    Wireless,
    Dialed,  ///< a line that is dialed over a cable or a modem, such as PPPoE: the network itself, no VPN
    Mobile,  ///< a telephone's network
    Vpn,     ///< a tunnel to some network, whoever's
    Proxy,   ///< a tunnel into a program on this PC that answers in place of the network
    Virtual, ///< between virtual machines, to guests of this PC, or among friends' computers: it leads
             ///< nowhere
    Other,   ///< nobody told what it is
};

[[nodiscard]] constexpr QStringView nameOf(AdapterKind kind)
{
    switch (kind) {
    case AdapterKind::Wired:
        return u"wired";
    case AdapterKind::Wireless:
        return u"wireless";
    case AdapterKind::Dialed:
        return u"dialed";
    case AdapterKind::Mobile:
        return u"mobile";
    case AdapterKind::Vpn:
        return u"vpn";
    case AdapterKind::Proxy:
        return u"proxy";
    case AdapterKind::Virtual:
        return u"virtual";
    case AdapterKind::Other:
        return u"other";
    }
    return {};
}

/// Packets can leave this PC through such an adapter itself. One that nobody could tell may be one.
[[nodiscard]] constexpr bool isCarrier(AdapterKind kind)
{
    return kind == AdapterKind::Wired || kind == AdapterKind::Wireless || kind == AdapterKind::Dialed ||
           kind == AdapterKind::Mobile;
}

/// One network adapter that is up.
struct Adapter
{
    QString name; ///< description for helpers, such as "Fortinet SSL VPN Virtual Ethernet Adapter"
    AdapterKind kind = AdapterKind::Other;
    QList<QHostAddress> addresses;

    bool operator==(const Adapter&) const = default;
};

} // namespace activation
