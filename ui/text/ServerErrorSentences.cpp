// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSentences.h"

#include <QtCore/qglobal.h>

namespace activation {

namespace {

/// Errors on the way to the KMS host, and those it answers with.
constexpr std::array kRows{
    ErrorSentences{
        0xC004F074,
        QT_TRANSLATE_NOOP("ErrorSentences", "No activation server gave a usable answer"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "This code only sums up; the real cause lies behind it. Most often this computer is outside "
            "the organization's network, a firewall closes port 1688, the server's name is out of date, "
            "or the clock is more than 4 hours off."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Connect to your organization's network, or turn on its VPN."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Run the check; it looks for each of these causes."),
         QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "If it finds nothing, tell the helpdesk that event 12288 in the Application log has the "
             "error behind this one.")},
    },
    ErrorSentences{
        0xC004F06C,
        QT_TRANSLATE_NOOP("ErrorSentences", "The clock is too far from the server's"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Both clocks are compared in universal time (UTC) and may be 4 hours apart. The time zone "
            "by itself does not matter, but a clock set by hand in the wrong time zone does."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Let this program set the time zone and the clock."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Then activate again."), nullptr},
    },
    ErrorSentences{
        0xC004F038,
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation server is waiting for more computers"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "It starts to activate only when enough different computers have asked within 30 days: with "
            "the 25th for Windows, with the 5th for Office and Windows Server. Nothing is wrong with "
            "this computer."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Please tell the helpdesk, so that the administrators know."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Try again in a few days."), nullptr},
    },
    ErrorSentences{
        0xC004F039,
        QT_TRANSLATE_NOOP("ErrorSentences", "There is no activation service at this address"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The server that is set does not offer KMS, or a device on the way answers in its place."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Connect to your organization's network, or turn on its VPN."),
         QT_TRANSLATE_NOOP("ErrorSentences",
                           "Let this program set your organization's server, then activate again."),
         QT_TRANSLATE_NOOP("ErrorSentences", "If it stays like this, please tell the helpdesk.")},
    },
    ErrorSentences{
        0xC004F041,
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation server itself is not activated"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Its administrators have to activate it first. Nothing is wrong with this computer."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Please tell the helpdesk, so that the administrators know."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Activate again when they say that it is done."), nullptr},
    },
    ErrorSentences{
        0xC004F042,
        QT_TRANSLATE_NOOP("ErrorSentences", "This activation server does not serve this product"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "It is set up for other products or older versions, or it belongs to another organization."),
        {QT_TRANSLATE_NOOP("ErrorSentences",
                           "Let this program set your organization's server, then activate again."),
         QT_TRANSLATE_NOOP("ErrorSentences", "If it stays like this, please tell the helpdesk."), nullptr},
    },
    ErrorSentences{
        0x8007232B,
        QT_TRANSLATE_NOOP("ErrorSentences", "The name service knows no activation server"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Usually this computer is outside the organization's network, or no server has been set on "
            "it."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Connect to your organization's network, or turn on its VPN."),
         QT_TRANSLATE_NOOP("ErrorSentences",
                           "Let this program set your organization's server, then activate again."),
         nullptr},
    },
    ErrorSentences{
        0x800706BA,
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation service cannot be reached"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Nothing answers on port 1688: a firewall closes it, the port is another one, or the address "
            "is out of date. Whether a ping gets through says nothing about it."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Connect to your organization's network, or turn on its VPN."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Then activate again."),
         QT_TRANSLATE_NOOP("ErrorSentences", "If it stays like this, please tell the helpdesk.")},
    },
    ErrorSentences{
        0xC004C003,
        QT_TRANSLATE_NOOP("ErrorSentences", "The product key is blocked"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Microsoft's own server on the internet says so. It is about the key; administrator rights "
            "change nothing. With your organization's client setup key Microsoft would not be asked."),
        {QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "The client setup key of your organization has to be installed. If this program does not "
             "offer it, ask the helpdesk for it."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Then activate again."), nullptr},
    },
    ErrorSentences{
        0x80072EE2,
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft's server did not answer in time"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "This computer asked Microsoft on the internet instead of your organization's server. So it "
            "probably has another kind of product key."),
        {QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "The client setup key of your organization has to be installed. If this program does not "
             "offer it, ask the helpdesk for it."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Then activate again."), nullptr},
    },
};

} // namespace

std::span<const ErrorSentences> serverErrorSentences()
{
    return kRows;
}

} // namespace activation
