// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

/// On the way to the KMS host: its name, the network, the port.
constexpr std::array kConnectionErrorRows{
    ErrorSentences{
        {0x8007232B, 0x80092328},
        QT_TRANSLATE_NOOP("ErrorSentences", "The name service knows no activation server"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Usually this computer is outside the organization's network, or no server has been set on it."),
        {kConnect, kSetServer},
    },
    ErrorSentences{
        {0x8007232A},
        QT_TRANSLATE_NOOP("ErrorSentences", "The name service has a problem"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The DNS server could not answer. Usually this is soon over, or "
                                            "the server belongs to a VPN that is no longer connected."),
        {kConnect, kWait, kTellHelpdesk},
    },
    ErrorSentences{
        {0x8007251D},
        QT_TRANSLATE_NOOP("ErrorSentences", "DNS has no entry for an activation server"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The name service works, but the entry that tells Windows where to ask (SRV) is "
                          "missing. With the server's name set, Windows does not need it."),
        {kSetServer, kTellAdministrators},
    },
    ErrorSentences{
        {0x8007007B},
        QT_TRANSLATE_NOOP("ErrorSentences", "The server's name cannot be used"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Windows speaks of a file name here, but means the activation server: its name is not known, or "
            "something that does not belong there, such as a space or “https://”, is in it."),
        {kSetServer, kConnect, kTellHelpdesk},
    },
    ErrorSentences{
        {0x8007267C},
        QT_TRANSLATE_NOOP("ErrorSentences", "This computer has no name service"),
        QT_TRANSLATE_NOOP("ErrorSentences", "No DNS server is set on the network connection. Sometimes a VPN "
                                            "takes it along when it disconnects."),
        {ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "Disconnect the network, or the VPN, and connect it again; then activate again.")},
         kAutomaticDns, kTellHelpdesk},
    },
    ErrorSentences{
        {0x8007232D},
        QT_TRANSLATE_NOOP("ErrorSentences", "The name service refused to answer"),
        QT_TRANSLATE_NOOP("ErrorSentences", "This DNS server does not answer everybody, or not this "
                                            "question. Often it is one outside the organization's network."),
        {kConnect, kAutomaticDns, kSetServer},
    },
    ErrorSentences{
        {0x80072AF9},
        QT_TRANSLATE_NOOP("ErrorSentences", "The server's name was not found"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The name that is set is misspelled, or it is only known inside the organization's network."),
        {kConnect, kSetServer},
    },
    ErrorSentences{
        {0x800706BA, 0xC0020017},
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation service cannot be reached"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Nothing answers on port 1688: a firewall closes it, the port is another one, or "
                          "the address is out of date. Whether a ping gets through says nothing about it."),
        {kConnect, kActivateAgain, kTellHelpdesk},
    },
    ErrorSentences{
        {0x800706BB},
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation server is busy"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Many computers are asking it at the same time. Nothing is wrong with this computer."),
        {kWait, kTellHelpdesk},
    },
    ErrorSentences{
        {0x800706BE},
        QT_TRANSLATE_NOOP("ErrorSentences", "The connection broke off in the middle"),
        QT_TRANSLATE_NOOP("ErrorSentences", "It was lost while the activation server was being asked: by an "
                                            "unsteady Wi-Fi or VPN, or because the server restarted."),
        {kTryAgain,
         ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences",
                                     "If it happens again, use a network cable, or connect the VPN anew.")},
         kTellHelpdesk},
    },
    ErrorSentences{
        {0x8007274C},
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation server did not answer in time"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Nothing came back: the VPN is not connected, a firewall keeps the request, or the "
                          "server is off. Whether a ping gets through says nothing about port 1688."),
        {kConnect, kActivateAgain, kTellHelpdesk},
    },
    ErrorSentences{
        {0x8007274D},
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation server refuses the connection"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The server is there, but nothing listens on the port that was asked. The port may "
                          "be another one, or the service is down for maintenance."),
        {kSetServer, kWait, kTellHelpdesk},
    },
    ErrorSentences{
        {0x80072743},
        QT_TRANSLATE_NOOP("ErrorSentences", "There is no network that leads to the server"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Network cable, Wi-Fi and VPN are off, or none of them leads to the activation server."),
        {ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences",
                                     "Connect Wi-Fi or a network cable; turn off airplane mode.")},
         kConnect, kActivateAgain},
    },
    ErrorSentences{
        {0x80072751},
        QT_TRANSLATE_NOOP("ErrorSentences", "No way leads to the activation server"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The network works, but it has no route to the server. If a VPN "
                                            "is connected, it does not carry this connection."),
        {ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "Disconnect the network, or the VPN, and connect it again; then activate again.")},
         ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "If you are connected already, please tell the helpdesk that there is no route.")}},
    },
};

} // namespace

std::span<const ErrorSentences> connectionErrors()
{
    return kConnectionErrorRows;
}

} // namespace activation::text
