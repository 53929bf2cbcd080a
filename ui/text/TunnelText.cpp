// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/TunnelText.h"

#include "ui/text/CommonText.h"

namespace activation::text {

namespace {

QString namesOf(const About& about)
{
    return listText(about.finding.facts.list(Fact::Tunnels), about.phrases);
}

} // namespace

bool hasTunnel(const About& about)
{
    return !about.finding.facts.list(Fact::Tunnels).isEmpty();
}

QString withTunnel(const QString& why, const About& about)
{
    if (!hasTunnel(about))
        return why;
    //: %1: names of VPN or proxy programs that do not belong to the organization.
    const QString maybe = about.phrases.translate(
        "TunnelText", "%1 is active on this computer and may take the connection elsewhere.");
    return together(why, filled(maybe, {namesOf(about)}), about.phrases);
}

QStringList withTunnelOff(const QStringList& steps, const About& about)
{
    if (!hasTunnel(about))
        return steps;
    //: %1: names of VPN or proxy programs that do not belong to the organization.
    const QString off = about.phrases.translate("TunnelText", "Disconnect %1, then check again.");
    return QStringList{filled(off, {namesOf(about)})} + steps;
}

Wording tunnelProxy(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    Wording wording{
        .heading = phrases.translate("TunnelText", "A proxy program answers in place of the network"),
        .why = phrases.translate(
            "TunnelText", "A proxy program on this computer, or on the router, takes every connection, "
                          "so the activation server is never asked."),
        //: "TUN mode" is the name of a switch in such programs.
        .whatToDo = {phrases.translate("TunnelText",
                                       "Switch off the TUN mode of your proxy program, or quit the program."),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
    if (!hasTunnel(about))
        return wording;
    //: %1: name of a proxy program, such as "Clash".
    const QString why = phrases.translate(
        "TunnelText", "%1 on this computer takes every connection, so the activation server is never asked.");
    //: %1: name of a proxy program, such as "Clash". "TUN mode" is the name of a switch in it.
    const QString off = phrases.translate("TunnelText", "Switch off the TUN mode of %1, or quit it.");
    wording.why = filled(why, {namesOf(about)});
    wording.whatToDo.first() = filled(off, {namesOf(about)});
    return wording;
}

} // namespace activation::text
