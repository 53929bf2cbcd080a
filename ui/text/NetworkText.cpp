// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"
#include "ui/text/TunnelText.h"

#include <algorithm>
#include <array>

namespace activation::text {

namespace {

/// The VPN client on this computer, else what the organization calls its VPN.
QString clientText(const About& about)
{
    const QString name = about.text(Fact::VpnName);
    return name.isEmpty() ? vpnText(about.profile, about.phrases) : name;
}

/// What people look for on this computer, and what the organization calls it where that is another name.
QString clientToOpen(const About& about)
{
    const QString client = clientText(about);
    const QString called = vpnText(about.profile, about.phrases);
    if (!about.profile.network.vpn || called.contains(client))
        return called.contains(client) ? called : client;
    //: %1: what an organization calls its VPN; %2: name of the program.
    return about.phrases.translate("NetworkText", "%1 (%2)", "VPN and program").arg(called, client);
}

QString insteadText(const About& about)
{
    const Role role{about.text(Fact::Role)};
    if (!role.isTold())
        return {};
    const auto rule = std::ranges::find(about.profile.roles, role, &RoleRule::role);
    return rule == about.profile.roles.end() ? QString() : about.phrases.pick(rule->instead);
}

Wording onCampus(const About& about)
{
    return {.heading = about.phrases.translate("NetworkText", "You are on your organization's network")};
}

Wording vpnConnected(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString note =
        about.profile.network.vpn ? phrases.pick(about.profile.network.vpn->stayConnected) : QString();
    return {
        //: %1: name of a VPN or VPN program.
        .heading = phrases.translate("NetworkText", "%1 is connected").arg(clientText(about)),
        .why = note.isEmpty()
                   ? phrases.translate("NetworkText", "Please stay connected until activation is finished.")
                   : note,
    };
}

Wording reachAllowed(const About& about)
{
    return {.heading = about.phrases.translate("NetworkText", "Your organization's network can be reached")};
}

Wording vpnNotConnected(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QUrl portal = about.profile.network.vpn ? about.profile.network.vpn->portal : QUrl();
    QStringList steps;
    if (!about.finding.facts.find(Fact::VpnInstalled)) {
        steps << connectToNetwork(about.profile, phrases); // whoever decodes a support code does not know
    } else if (about.finding.facts.flag(Fact::VpnInstalled)) {
        //: %1: name of a VPN program.
        steps << phrases.translate("NetworkText", "Open %1 and connect.").arg(clientToOpen(about));
    } else if (!portal.isEmpty()) {
        //: %1: name of a VPN program; %2: web address.
        steps << phrases.translate("NetworkText", "Install %1 and connect. This page helps: %2")
                     .arg(clientText(about), portal.toDisplayString());
    } else {
        //: %1: name of a VPN program.
        steps << phrases.translate("NetworkText", "Install %1 and connect.").arg(clientText(about));
    }
    const QString own =
        about.profile.network.vpn ? phrases.pick(about.profile.network.vpn->stayConnected) : QString();
    steps << (own.isEmpty() ? phrases.translate("NetworkText", "Stay connected until activation is finished.")
                            : own);
    return {
        .heading = phrases.translate("NetworkText", "Please connect the VPN first"),
        .why = phrases.translate("NetworkText",
                                 "This computer is outside your organization's network, and the activation "
                                 "server only answers inside it."),
        .whatToDo = steps,
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording vpnNotForRole(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const Role role{about.text(Fact::Role)};
    const QString instead = insteadText(about);
    return {
        .heading = phrases.translate("NetworkText", "Please come to campus with this computer"),
        .why = role.isTold()
                   //: %1: a group of people, such as "graduates".
                   ? phrases.translate("NetworkText", "The VPN of your organization is not open to %1.")
                         .arg(roleText(role, about.profile, phrases))
                   : phrases.translate("NetworkText", "The VPN of your organization is not open to you."),
        .whatToDo = {instead.isEmpty()
                         ? phrases.translate("NetworkText",
                                             "Connect to the network on campus and activate there.")
                         : instead},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording vpnGatewayUnreachable(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("NetworkText", "The VPN server does not answer"),
        .why = phrases.translate("NetworkText",
                                 "Some networks, in hotels for example, do not let a VPN through."),
        .whatToDo = {phrases.translate("NetworkText", "Open any web page to see whether the internet works."),
                     phrases.translate(
                         "NetworkText",
                         "Try another network, such as the one of your telephone, and connect the "
                         "VPN again.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording gateSignInNeeded(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString gate = about.text(Fact::Gate);
    return {
        .heading = phrases.translate("NetworkText", "Please sign in to the network first"),
        .why =
            phrases.translate("NetworkText", "This network lets you through only after you have signed in."),
        .whatToDo = {gate.isEmpty()
                         ? phrases.translate("NetworkText", "Open any web page; the sign-in page appears.")
                         //: %1: web address.
                         : phrases.translate("NetworkText", "Open this page in your browser and sign in: %1")
                               .arg(gate),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording wifiNotEnough(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("NetworkText", "Wi-Fi is not enough here"),
        .why = phrases.translate("NetworkText",
                                 "Your organization's Wi-Fi does not lead to the activation server."),
        .whatToDo = {about.profile.network.vpn
                         //: %1: name of a VPN.
                         ? phrases.translate("NetworkText", "Plug in a network cable, or turn on %1.")
                               .arg(clientText(about))
                         : phrases.translate("NetworkText", "Plug in a network cable."),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording wiredNeeded(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("NetworkText", "Please use a network cable"),
        .why = phrases.translate("NetworkText", "Your organization activates only over its wired network."),
        .whatToDo = {phrases.translate("NetworkText", "Plug in a network cable."), checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording campusNeeded(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("NetworkText", "Please come to campus with this computer"),
        .why = phrases.translate("NetworkText",
                                 "Your organization activates only on its own network; a VPN is not enough."),
        .whatToDo = {phrases.translate("NetworkText",
                                       "Connect to the network on campus and activate there.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording notConnected(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("NetworkText", "This computer has no network"),
        .why = phrases.translate("NetworkText", "Neither a network cable nor Wi-Fi is connected."),
        .whatToDo = {phrases.translate("NetworkText",
                                       "Connect Wi-Fi or a network cable; turn off airplane mode."),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

constexpr std::array kNetworkReasons{
    ReasonText{Reason::OnCampus, onCampus},
    ReasonText{Reason::VpnConnected, vpnConnected},
    ReasonText{Reason::ReachAllowed, reachAllowed},
    ReasonText{Reason::VpnNotConnected, vpnNotConnected},
    ReasonText{Reason::VpnNotForRole, vpnNotForRole},
    ReasonText{Reason::VpnGatewayUnreachable, vpnGatewayUnreachable},
    ReasonText{Reason::GateSignInNeeded, gateSignInNeeded},
    ReasonText{Reason::WifiNotEnough, wifiNotEnough},
    ReasonText{Reason::WiredNeeded, wiredNeeded},
    ReasonText{Reason::CampusNeeded, campusNeeded},
    ReasonText{Reason::NotConnected, notConnected},
    ReasonText{Reason::TunnelProxy, tunnelProxy},
};

} // namespace

const CheckText kNetworkText{CheckId::Network, QT_TRANSLATE_NOOP("CheckName", "Organization's network"),
                             kNetworkReasons};

} // namespace activation::text
