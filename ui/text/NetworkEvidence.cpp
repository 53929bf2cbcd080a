// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorEvidence.h"
#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

QStringList noNetworkFacts(const About& /*about*/)
{
    return {};
}

QStringList host(const About& about)
{
    return {hostText(about)};
}

QStringList hostAndPort(const About& about)
{
    return {hostText(about), portText(about)};
}

QStringList vpn(const About& about)
{
    const QString client = about.text(Fact::VpnName);
    return {client.isEmpty() ? vpnText(about.profile, about.phrases) : client};
}

QStringList foreignHosts(const About& about)
{
    const QStringList hosts = about.finding.facts.list(Fact::ForeignHosts);
    //: Stands where the name of a server would stand.
    return {hosts.isEmpty() ? about.phrases.translate("ErrorEvidence", "name not known")
                            : listText(hosts, about.phrases)};
}

constexpr const char* kOutside =
    QT_TRANSLATE_NOOP("ErrorEvidence", "The network check found this computer outside your organization's "
                                       "network, where the activation server cannot be reached.");
constexpr std::array kNetworkEvidenceRows{
    ErrorEvidence{
        Reason::NotConnected,
        ErrorTopic::Away,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The network check found that this computer has no network at the "
                                           "moment, so no activation server could be asked."),
        noNetworkFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::TunnelProxy,
        ErrorTopic::Away,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The network check found that a proxy program answers in place of "
                                           "the network, so the activation server was never asked."),
        noNetworkFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::GateSignInNeeded,
        ErrorTopic::Away,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The network check found that this network asks you to sign in "
                                           "first, so the activation server could not be reached yet."),
        noNetworkFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::VpnNotConnected,
        ErrorTopic::Away,
        //: %1: name of a VPN or VPN program.
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The network check found this computer outside your organization's network and %1 "
                          "not connected, so the activation server could not be reached."),
        vpn,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::VpnNotForRole,
        ErrorTopic::Away,
        kOutside,
        noNetworkFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::CampusNeeded,
        ErrorTopic::Away,
        kOutside,
        noNetworkFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::VpnGatewayUnreachable,
        ErrorTopic::Away,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The network check found that the VPN server does not answer from "
                                           "here, so nothing leads to the activation server."),
        noNetworkFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::WifiNotEnough,
        ErrorTopic::Away,
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The network check found this computer on a Wi-Fi that does not lead to the activation server."),
        noNetworkFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::WiredNeeded,
        ErrorTopic::Away,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The network check found no network cable in use, and your "
                                           "organization activates only over its wired network."),
        noNetworkFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::NameNotFound,
        ErrorTopic::Named,
        //: %1: server name.
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The name check found that %1 is not known here, so Windows could not find the way to it."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::NoSrvRecord,
        ErrorTopic::Named,
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The name check found no entry for an activation server in the name service of "
                          "this network, so Windows does not know whom to ask."),
        noNetworkFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::NameServerFailed,
        ErrorTopic::Named,
        //: %1: server name.
        QT_TRANSLATE_NOOP("ErrorEvidence", "The name check found that the name service has a problem at the "
                                           "moment, so %1 could not be looked up."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::NameServerSilent,
        ErrorTopic::Named,
        //: %1: server name.
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The name check found that the name service does not answer, so %1 could not be looked up."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::NameLeadsBackHere,
        ErrorTopic::Named,
        //: %1: server name.
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The name check found that %1 leads back to this computer here, so "
                          "no activation server was asked."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::WrongAddressFamily,
        ErrorTopic::Named,
        //: %1: server name.
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The checks found no address of %1 that can be used here (IPv4 or IPv6)."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::PortNoAddress,
        ErrorTopic::Named,
        //: %1: server name.
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The checks found no address of %1 that can be used here (IPv4 or IPv6)."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::PortDropped,
        ErrorTopic::Reached,
        //: %1: server name; %2: TCP port number.
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The port check found that port %2 of %1 is closed on the way, so the request "
                          "never arrived. Usually a firewall does this, or the VPN is missing."),
        hostAndPort,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::PortRefused,
        ErrorTopic::Reached,
        //: %1: server name; %2: TCP port number.
        QT_TRANSLATE_NOOP("ErrorEvidence", "The port check found that %1 is there but refuses port %2, so "
                                           "its activation service is probably not running at the moment."),
        hostAndPort,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::PortUnreachable,
        ErrorTopic::Reached,
        //: %1: server name.
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The port check found that the network has no route to %1, so the request could not get there."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::OtherRpcService,
        ErrorTopic::Reached,
        //: %1: server name.
        QT_TRANSLATE_NOOP("ErrorEvidence", "The service check found that %1 answers, but offers something "
                                           "else than KMS, so it cannot activate."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::NotRpc,
        ErrorTopic::Reached,
        //: %1: server name.
        QT_TRANSLATE_NOOP("ErrorEvidence", "The service check found that something else answers in place of "
                                           "%1, often the sign-in page of a network or a proxy."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ClosedWithoutAnswer,
        ErrorTopic::Reached,
        //: %1: server name.
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The service check found that the connection to %1 is closed before its service "
                          "answers, by the server itself or by a firewall on the way."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ServiceSilent,
        ErrorTopic::Reached,
        //: %1: server name.
        QT_TRANSLATE_NOOP("ErrorEvidence", "The service check found that the connection to %1 opens, but its "
                                           "activation service stays silent."),
        host,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ServiceBusy,
        ErrorTopic::Reached,
        //: %1: server name.
        QT_TRANSLATE_NOOP("ErrorEvidence", "The service check found that %1 is very busy at the moment."),
        host,
        OwnSteps{{kWait, kTellHelpdesk}, Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::ForeignHostSet,
        ErrorTopic::AnyHost,
        //: %1: names of servers.
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The product check found that this computer asks a server that is not your organization's: %1."),
        foreignHosts,
        OwnSteps{{kSetServer, kTellHelpdesk}, Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::NameResolved,
        ErrorTopic::NameInVain,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The name check does find the activation server. So Windows "
                                           "probably looked for another one, or none is set."),
        noNetworkFacts,
        OwnSteps{{kSetServer, kTellHelpdesk}, Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::AddressGiven,
        ErrorTopic::NameInVain,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The name check does find the activation server. So Windows "
                                           "probably looked for another one, or none is set."),
        noNetworkFacts,
        OwnSteps{{kSetServer, kTellHelpdesk}, Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::HostDiscovered,
        ErrorTopic::NameInVain,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The name check does find the activation server. So Windows "
                                           "probably looked for another one, or none is set."),
        noNetworkFacts,
        OwnSteps{{kSetServer, kTellHelpdesk}, Helper::Helpdesk},
    },
};

} // namespace

std::span<const ErrorEvidence> networkEvidence()
{
    return kNetworkEvidenceRows;
}

} // namespace activation::text
