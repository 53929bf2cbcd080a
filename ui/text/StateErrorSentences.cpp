// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

/// States of a license that Windows reports as codes; some are no errors.
constexpr std::array kStateErrorRows{
    ErrorSentences{
        {0xC004F009},
        QT_TRANSLATE_NOOP("ErrorSentences", "The grace period is over"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "It was not activated in time. Your documents are safe, and it can be activated at any time."),
        {kConnect, kActivateAgain},
    },
    ErrorSentences{
        {0x4004F00C},
        QT_TRANSLATE_NOOP("ErrorSentences", "Not activated yet, but in the grace period"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Everything works until the grace period is over."),
        {kConnect, kActivateAgain},
    },
    ErrorSentences{
        {0x4004F00D},
        QT_TRANSLATE_NOOP("ErrorSentences", "It has to be activated again soon"),
        QT_TRANSLATE_NOOP("ErrorSentences", "It was not renewed for 180 days, or the hardware has changed. "
                                            "For a while everything still works."),
        {kConnect, kActivateAgain},
    },
    ErrorSentences{
        {0xC004FC07},
        QT_TRANSLATE_NOOP("ErrorSentences", "The activation has run out"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "It was not renewed for 180 days. Your documents are safe, and it can be activated at any time."),
        {kConnect, kActivateAgain},
    },
    ErrorSentences{
        {0x4004FC06},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license is in its extra time"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "This license was given for a limited time. That time is over, and an extension is running."),
        {ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences", "Ask the helpdesk how this license is renewed.")}},
    },
    ErrorSentences{
        {0x4004F065, 0xC004F065},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows does not recognize the license"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft's validation did not accept what is installed. For "
                                            "the time being everything works; a suitable key settles it."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0xC004F064},
        QT_TRANSLATE_NOOP("ErrorSentences", "The time to put the license right is over"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft's validation did not accept what is installed. Your "
                                            "documents are safe, and a suitable key settles it."),
        {kSetupKey, kTellCode},
    },
    ErrorSentences{
        {0xC004F200},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows is not counted as genuine"),
        QT_TRANSLATE_NOOP("ErrorSentences", "On Windows 7 the update KB971033 does this to volume licenses; "
                                            "a blocked product key does it too."),
        {kSetupKey, kActivateAgain, kTellCode},
    },
    ErrorSentences{
        {0xC004C4A2},
        QT_TRANSLATE_NOOP("ErrorSentences", "The validation finds the key blocked"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "It is about the key, not about your rights. On Windows 7 the update KB971033 can be behind it."),
        {kSetupKey, kActivateAgain, kTellCode},
    },
    ErrorSentences{
        {0x8004FE21},
        QT_TRANSLATE_NOOP("ErrorSentences", "The validation did not accept this Windows"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The usual causes are damaged system files, or language packs that the edition does not allow."),
        {kSayCode, ErrorStep{QT_TRANSLATE_NOOP(
                       "ErrorSentences",
                       "Before Windows is installed anew, keep a copy of your documents elsewhere.")}},
    },
    ErrorSentences{
        {0x4004F040},
        QT_TRANSLATE_NOOP("ErrorSentences", "It is activated"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "This is a note, not an error: the owner of the license is asked to mind its terms."),
        {},
    },
    ErrorSentences{
        {0x4004F401},
        QT_TRANSLATE_NOOP("ErrorSentences", "It is activated with a digital license"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "This is a note, not an error: the license belongs to this computer, or to a "
                          "Microsoft account."),
        {},
    },
    ErrorSentences{
        {0x4004FC04},
        QT_TRANSLATE_NOOP("ErrorSentences", "It is activated for a limited time"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "This is a note, not an error: a subscription or another license with an end is "
                          "within its time."),
        {},
    },
    ErrorSentences{
        {0x4004FC05},
        QT_TRANSLATE_NOOP("ErrorSentences", "It may be used without a time limit"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "This is a note, not an error: the grace period of this product never ends."),
        {},
    },
};

} // namespace

std::span<const ErrorSentences> stateErrors()
{
    return kStateErrorRows;
}

} // namespace activation::text
