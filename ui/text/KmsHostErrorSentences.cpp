// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

/// What the KMS host answers, or Active Directory, and what its clock and count say.
constexpr std::array kKmsHostErrorRows{
    ErrorSentences{
        {0xC004F074},
        QT_TRANSLATE_NOOP("ErrorSentences", "No activation server gave a usable answer"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "This code only sums up; the real cause lies behind it. Most often this computer "
                          "is outside the organization's network, a firewall closes port 1688, the server's "
                          "name is out of date, or the clock is more than 4 hours off."),
        {kConnect,
         ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences", "Run the check; it looks for each of these causes.")},
         ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences",
                                     "If it finds nothing, tell the helpdesk that event 12288 in "
                                     "the Application log has the error behind this one.")}},
    },
    ErrorSentences{
        {0xC004F06C},
        QT_TRANSLATE_NOOP("ErrorSentences", "The clock is too far from the server's"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Both clocks are compared in universal time (UTC) and may be 4 hours apart. The time zone by "
            "itself does not matter, but a clock set by hand in the wrong time zone does."),
        {kSetClock, kActivateAgain,
         ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "If your clock is right, the server's may be off; please tell the helpdesk.")}},
    },
    ErrorSentences{
        {0xC004F038},
        QT_TRANSLATE_NOOP("ErrorSentences", "The server is waiting for more computers"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "It starts to activate only when enough different computers have asked within 30 days: with the "
            "25th for Windows, with the 5th for Office and Windows Server. Copies of one disk image may "
            "count only once. Nothing is wrong with this computer."),
        {kTellAdministrators, ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences", "Try again in a few days.")}},
    },
    ErrorSentences{
        {0xC004F039},
        QT_TRANSLATE_NOOP("ErrorSentences", "No activation service is at this address"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The server that is set does not offer KMS, or a device on the way answers in its place."),
        {kConnect, kSetServer, kTellHelpdesk},
    },
    ErrorSentences{
        {0xC004F041},
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation server is not activated"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Its administrators have to activate it first. Nothing is wrong with this computer."),
        {kTellAdministrators, kWhenDone},
    },
    ErrorSentences{
        {0xC004F042},
        QT_TRANSLATE_NOOP("ErrorSentences", "This server does not serve this product"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "It is set up for other products or older versions, or it belongs to another organization."),
        {kSetServer, kTellHelpdesk},
    },
    ErrorSentences{
        {0xC004F015},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license for this product is missing"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Either the activation server is too old to know this version of Windows, or a "
                          "product key for another edition was entered on this computer."),
        {ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences", "If a product key was entered here recently, ask the "
                                                       "helpdesk for the client setup key of this edition.")},
         kTellAdministrators},
    },
    ErrorSentences{
        {0xC004F056},
        QT_TRANSLATE_NOOP("ErrorSentences", "The server's answer could not be used"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation server did answer, but Windows could not "
                                            "activate this computer with it. Often it works the next time."),
        {kTryAgain, ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences",
                                                "If it stays like this, tell the helpdesk that events 12288 "
                                                "and 12289 in the Application log have the details.")}},
    },
    ErrorSentences{
        {0xC004F06B},
        QT_TRANSLATE_NOOP("ErrorSentences", "The server cannot run in a virtual machine"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The Windows on the server is too old to activate others from "
                                            "inside a virtual machine. Nothing is wrong with this computer."),
        {kTellAdministrators, kWhenDone},
    },
    ErrorSentences{
        {0xC004F081},
        QT_TRANSLATE_NOOP("ErrorSentences", "No activation in Active Directory"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Inside a domain, Windows asks Active Directory first and the activation server "
                          "after it. That the first has nothing is harmless as long as the second works."),
        {kConnect, kActivateAgain, kTellHelpdesk},
    },
    ErrorSentences{
        {0xC004F083},
        QT_TRANSLATE_NOOP("ErrorSentences", "Active Directory is too old for this"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Activation by Active Directory needs the schema of Windows Server 2012 or later. "
                          "The activation server (KMS) works without it."),
        {kSetServer, kTellAdministrators},
    },
    ErrorSentences{
        {0x8007054B, 0x8007203A},
        QT_TRANSLATE_NOOP("ErrorSentences", "Active Directory cannot be reached"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Inside a domain, Windows asks Active Directory first. No server of the domain "
                          "answered, as is normal outside the organization's network."),
        {kConnect, kActivateAgain, kTellHelpdesk},
    },
    ErrorSentences{
        {0x80072338},
        QT_TRANSLATE_NOOP("ErrorSentences", "The server could not publish its name"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The server was not allowed to write its entry in the name service (event 12293 on "
                          "the server). A computer that has the server's name set does not need that entry."),
        {kSetServer, kTellAdministrators},
    },
};

} // namespace

std::span<const ErrorSentences> kmsHostErrors()
{
    return kKmsHostErrorRows;
}

} // namespace activation::text
