// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"
#include "ui/text/TunnelText.h"

#include <array>

namespace activation::text {

namespace {

Wording portOpen(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("PortText", "The activation server can be reached"),
        //: %1: server name; %2: TCP port number.
        .why = phrases.translate("PortText", "%1 accepts a connection of this program on port %2.")
                   .arg(hostText(about), portText(about)),
    };
}

Wording portOpenOnFallback(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("PortText", "A second activation server steps in"),
        //: %1: server name.
        .why =
            phrases
                .translate("PortText", "The first one does not answer at the moment. Activation will use %1.")
                .arg(hostText(about)),
    };
}

Wording portRefused(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("PortText", "The activation server refuses the connection"),
        //: %1: server name; %2: TCP port number.
        .why = phrases
                   .translate("PortText",
                              "%1 is there, but nothing listens on port %2. The service may be down for "
                              "maintenance.")
                   .arg(hostText(about), portText(about)),
        .whatToDo = {phrases.translate("PortText", "Wait a few minutes and check again."),
                     phrases.translate("PortText", "If it stays like this, please tell the helpdesk.")},
        .whoCanHelp = whoCanHelp(Helper::KmsAdministrator, about.profile, phrases),
    };
}

/// Who is on the network already cannot connect to it; what is in the way then is not at this computer.
QStringList whatToDo(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    if (hasTunnel(about))
        return withTunnelOff({connectToNetwork(about.profile, phrases)}, about);
    const QString otherVpn =
        phrases.translate("PortText", "If you use another VPN of your own, disconnect it.");
    if (!about.finding.facts.flag(Fact::InsideNetwork))
        return {connectToNetwork(about.profile, phrases), otherVpn, checkAgain(phrases)};
    //: %1: TCP port number.
    const Phrase closed = phrases.translate(
        "PortText",
        "You are on your organization's network: tell the helpdesk that port %1 is closed from here.");
    return {closed.arg(portText(about)), otherVpn};
}

Wording portDropped(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    //: %1: server name; %2: TCP port number.
    const QString inside = phrases.translate(
        "PortText",
        "Nothing comes back from %1 on port %2: a firewall keeps it, here or on the way. Whether a "
        "ping gets through says nothing about this port.");
    //: %1: server name; %2: TCP port number.
    const QString anywhere = phrases.translate(
        "PortText",
        "Nothing comes back from %1 on port %2: a firewall keeps it, here or on the way, or this "
        "computer is outside the network. Whether a ping gets through says nothing about this port.");
    return {
        .heading = phrases.translate("PortText", "No answer from the activation server"),
        .why = withTunnel(filled(about.finding.facts.flag(Fact::InsideNetwork) ? inside : anywhere,
                                 {hostText(about), portText(about)}),
                          about),
        .whatToDo = whatToDo(about),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

QStringList routeIsMissing(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QStringList way = wayToServer(about.finding, about.profile, phrases);
    if (about.finding.facts.flag(Fact::InsideNetwork))
        return way;
    return way +
           QStringList{phrases.translate(
               "PortText", "If you are connected already, please tell the helpdesk that there is no route.")};
}

Wording portUnreachable(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("PortText", "No way leads to the activation server"),
        //: %1: server name.
        .why = phrases.translate("PortText", "The network reports that it has no route to %1.")
                   .arg(hostText(about)),
        .whatToDo = routeIsMissing(about),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording portNoAddress(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("PortText", "The activation server has no address that fits"),
        //: %1: server name.
        .why =
            phrases
                .translate("PortText",
                           "The name service gives no address of %1 that your organization allows (IPv4 or "
                           "IPv6).")
                .arg(hostText(about)),
        .whatToDo = wayToServer(about.finding, about.profile, phrases) << checkAgain(phrases),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

constexpr std::array kPortReasons{
    ReasonText{Reason::PortOpen, portOpen},
    ReasonText{Reason::PortOpenOnFallback, portOpenOnFallback},
    ReasonText{Reason::PortRefused, portRefused},
    ReasonText{Reason::PortDropped, portDropped},
    ReasonText{Reason::PortUnreachable, portUnreachable},
    ReasonText{Reason::PortNoAddress, portNoAddress},
};

} // namespace

const CheckText kPortText{CheckId::Port, QT_TRANSLATE_NOOP("CheckName", "Connection to the server"),
                          kPortReasons};

} // namespace activation::text
