// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

/// Microsoft's own activation, on the internet and by telephone.
constexpr std::array kOnlineErrorRows{
    ErrorSentences{
        {0xC004C012},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft's server had a network fault"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The fault lies on Microsoft's side and is usually soon over. With your "
                          "organization's client setup key Microsoft would not be asked."),
        {kWait, kSetupKey},
    },
    ErrorSentences{
        {0x87E10BC6},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft's licensing server is busy"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The fault lies on Microsoft's side and is usually soon over. "
                                            "Activation by your organization's server does not ask there."),
        {kWait, kTellCode},
    },
    ErrorSentences{
        {0xC004B007, 0xC004FC03},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft's server was not reached"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "There is no internet here, or a firewall or proxy is in the way. Activation by "
                          "your organization's server does not need the internet; so another kind of product "
                          "key is probably installed."),
        {kSetupKey, kActivateAgain,
         ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences",
                                     "If it is a key of its own (MAK), connect to the internet, "
                                     "or ask the helpdesk about activation by telephone.")}},
    },
    ErrorSentences{
        {0x8004FE33},
        QT_TRANSLATE_NOOP("ErrorSentences", "A proxy asks for a password"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Windows cannot sign in to the proxy while it activates on the internet. "
                          "Activation by your organization's server does not go that way."),
        {kSetupKey, kActivateAgain,
         ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "Otherwise the helpdesk can let activation pass the proxy, or activate by telephone.")}},
    },
    ErrorSentences{
        {0x80072EE2},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft's server did not answer in time"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "This computer asked Microsoft on the internet instead of your organization's "
                          "server. So it probably has another kind of product key."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0x80072EE7},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft's server was not found"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The name service here does not know it, so there is probably no internet. "
                          "Activation by your organization's server does not need the internet."),
        {kConnect, kSetupKey},
    },
    ErrorSentences{
        {0x80072EFD},
        QT_TRANSLATE_NOOP("ErrorSentences", "No connection to Microsoft's server"),
        QT_TRANSLATE_NOOP("ErrorSentences", "A firewall or a proxy does not let it through. Activation by "
                                            "your organization's server does not need the internet."),
        {kConnect, kSetupKey},
    },
    ErrorSentences{
        {0x80072EFE},
        QT_TRANSLATE_NOOP("ErrorSentences", "The connection to Microsoft's server was cut"),
        QT_TRANSLATE_NOOP("ErrorSentences", "A firewall, a proxy or an unsteady network ended it. Activation "
                                            "by your organization's server does not need the internet."),
        {kTryAgain, kSetupKey},
    },
    ErrorSentences{
        {0x80072F8F},
        QT_TRANSLATE_NOOP("ErrorSentences", "No secure connection to Microsoft's server"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Often the clock is wrong, so that certificates seem to have expired. A proxy that "
                          "looks into connections, or a very old Windows, can be the cause too."),
        {kSetClock, kActivateAgain, kTellHelpdesk},
    },
    ErrorSentences{
        {0xC004B011},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft's server finds the clock wrong"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "What is compared is universal time (UTC); the time zone by itself does not matter."),
        {kSetClock, kActivateAgain},
    },
    ErrorSentences{
        {0xC004F02C},
        QT_TRANSLATE_NOOP("ErrorSentences", "The confirmation ID is not complete"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "In activation by telephone, some digits are missing, or there are too many."),
        {kTypeAgain},
    },
    ErrorSentences{
        {0xC004F04D},
        QT_TRANSLATE_NOOP("ErrorSentences", "A digit of the confirmation ID is wrong"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Every group of digits carries a check digit, and one of them does not fit."),
        {kTypeAgain},
    },
    ErrorSentences{
        {0xC004F031},
        QT_TRANSLATE_NOOP("ErrorSentences", "The two IDs do not belong together"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The installation ID changes with a new product key or new hardware. Then the "
                          "confirmation ID from an earlier call no longer fits."),
        {ErrorStep{QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Read out the installation ID that is shown now, and type the new confirmation ID.")}},
    },
};

} // namespace

std::span<const ErrorSentences> onlineErrors()
{
    return kOnlineErrorRows;
}

} // namespace activation::text
