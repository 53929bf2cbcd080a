// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"
#include "ui/text/TunnelText.h"

#include <array>

namespace activation::text {

namespace {

Wording nameResolved(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("HostNameText", "The activation server is known"),
        //: %1: server name.
        .why = phrases.translate("HostNameText", "The name service knows %1.").arg(hostText(about)),
    };
}

Wording addressGiven(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("HostNameText", "The activation server is known"),
        .why = phrases.translate("HostNameText",
                                 "Your organization gives its address, so no name has to be looked up."),
    };
}

Wording hostPreset(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("HostNameText", "The activation server is already set"),
        .why = phrases.translate("HostNameText", "Your organization set it when it prepared this computer."),
    };
}

/// A domain that is none of the PC's own is named: Windows does not look there until it is told to.
QString whereFound(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    //: %1: server name.
    const QString found =
        filled(phrases.translate("HostNameText", "It was found by itself: %1."), {hostText(about)});
    const QString domain = about.text(Fact::Domain);
    if (about.finding.verdict == Verdict::Passed || domain.isEmpty())
        return found;
    //: %1: DNS domain, such as example.edu.
    const QString where = phrases.translate(
        "HostNameText", "The DNS suffix %1 is missing on this computer; Windows is told to look there.");
    return together(found, filled(where, {domain}), phrases);
}

Wording hostDiscovered(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("HostNameText", "The network names its activation server"),
        .why = whereFound(about),
    };
}

Wording nameNotFound(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("HostNameText", "The activation server's name is not known here"),
        //: %1: server name.
        .why = withTunnel(
            phrases
                .translate("HostNameText",
                           "Nobody here knows %1. Often this name is only known inside the organization's "
                           "network.")
                .arg(hostText(about)),
            about),
        .whatToDo =
            withTunnelOff(wayToServer(about.finding, about.profile, phrases) << checkAgain(phrases), about),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording nameServerFailed(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("HostNameText", "The name service has a problem"),
        //: %1: server name.
        .why = phrases.translate("HostNameText", "It could not look up %1. Usually this is soon over.")
                   .arg(hostText(about)),
        .whatToDo = {phrases.translate("HostNameText", "Wait a few minutes and check again."),
                     phrases.translate(
                         "HostNameText",
                         "If you have set a DNS server by hand, go back to the automatic one.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording nameServerSilent(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("HostNameText", "The name service does not answer"),
        //: %1: server name.
        .why = phrases
                   .translate("HostNameText",
                              "No answer came when %1 was looked up. Often the network has just changed.")
                   .arg(hostText(about)),
        .whatToDo = {phrases.translate("HostNameText", "Open any web page to see whether the network works."),
                     phrases.translate("HostNameText",
                                       "Turn the network, or the VPN, off and on once; then check again.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording nameLeadsBackHere(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading =
            phrases.translate("HostNameText", "The activation server's name leads back to this computer"),
        //: %1: server name; "hosts" is the name of a file.
        .why = phrases
                   .translate("HostNameText",
                              "%1 stands for this computer itself here. Usually another program has written "
                              "that into the file \"hosts\".")
                   .arg(hostText(about)),
        //: %1: server name; "hosts" is the name of a file.
        .whatToDo = {phrases
                         .translate(
                             "HostNameText",
                             "Tell the helpdesk that the line with %1 in the file \"hosts\" has to go.")
                         .arg(hostText(about)),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

/// Where the profile names no domain, Windows looks under those of the PC alone, and one of them may be
/// missing.
QString underItsOwnSuffixes(const About& about, const QString& domain)
{
    const Phrasebook& phrases = about.phrases;
    //: %1: DNS domain, such as example.edu.
    const QString none =
        filled(phrases.translate("HostNameText", "There is no entry for one under %1."), {domain});
    if (!about.profile.kms.discoverySuffixes.isEmpty())
        return none;
    return together(none,
                    phrases.translate("HostNameText",
                                      "Windows looks only under the DNS suffixes of this computer, "
                                      "and your organization's is not among them."),
                    phrases);
}

Wording noSrvRecord(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString domain = about.text(Fact::Domain);
    return {
        .heading = phrases.translate("HostNameText", "This network names no activation server"),
        .why =
            withTunnel(domain.isEmpty() ? phrases.translate("HostNameText",
                                                            "There is no entry for one in the name service.")
                                        : underItsOwnSuffixes(about, domain),
                       about),
        .whatToDo =
            withTunnelOff(wayToServer(about.finding, about.profile, phrases) << checkAgain(phrases), about),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording wrongAddressFamily(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString family =
        about.text(Fact::AddressFamily) == u"ipv6" ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
    return {
        //: %1: "IPv4" or "IPv6".
        .heading =
            phrases.translate("HostNameText", "The activation server has no %1 address here").arg(family),
        //: %1: "IPv4" or "IPv6"; %2: server name.
        .why = phrases
                   .translate("HostNameText",
                              "Your organization asks for %1, but the name service only has other addresses "
                              "for %2.")
                   .arg(family, hostText(about)),
        .whatToDo = wayToServer(about.finding, about.profile, phrases) << checkAgain(phrases),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

constexpr std::array kHostNameReasons{
    ReasonText{Reason::NameResolved, nameResolved},
    ReasonText{Reason::AddressGiven, addressGiven},
    ReasonText{Reason::HostPreset, hostPreset},
    ReasonText{Reason::HostDiscovered, hostDiscovered},
    ReasonText{Reason::NameNotFound, nameNotFound},
    ReasonText{Reason::NameServerFailed, nameServerFailed},
    ReasonText{Reason::NameServerSilent, nameServerSilent},
    ReasonText{Reason::NameLeadsBackHere, nameLeadsBackHere},
    ReasonText{Reason::NoSrvRecord, noSrvRecord},
    ReasonText{Reason::WrongAddressFamily, wrongAddressFamily},
};

} // namespace

const CheckText kHostNameText{CheckId::HostName, QT_TRANSLATE_NOOP("CheckName", "Server name"),
                              kHostNameReasons};

} // namespace activation::text
