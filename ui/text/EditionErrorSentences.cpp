// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

/// Product keys that Windows itself does not take, and editions.
constexpr std::array kEditionErrorRows{
    ErrorSentences{
        {0xC004F050, 0xC004F010},
        QT_TRANSLATE_NOOP("ErrorSentences", "The product key is not valid"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "A character may be wrong, or the key is for another edition or version."),
        {kCompareKey, kEditionKey},
    },
    ErrorSentences{
        {0xC004F014},
        QT_TRANSLATE_NOOP("ErrorSentences", "No product key is installed"),
        QT_TRANSLATE_NOOP("ErrorSentences", "It was removed, or a change of edition was not finished."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0xC004F213},
        QT_TRANSLATE_NOOP("ErrorSentences", "No product key was found on this computer"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Windows was set up without one, or it had a digital license and the main board was replaced."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0x803F7001},
        QT_TRANSLATE_NOOP("ErrorSentences", "No valid license was found for this computer"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Windows asked Microsoft for a digital license and got none. Often the main board "
                          "is new, or Windows was set up without the client setup key of your organization."),
        {kSetupKey, kActivateAgain, kRightKey},
    },
    ErrorSentences{
        {0x803FA067},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows could not change its edition"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Seen when a product key is to turn one edition into another, such as Home into "
                          "Pro, and Microsoft finds no license for the new one."),
        {kRightKey, kTellCode},
    },
    ErrorSentences{
        {0xC004F061},
        QT_TRANSLATE_NOOP("ErrorSentences", "This product key is only for an upgrade"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "It is valid on top of an earlier Windows, but not after a fresh installation."),
        {kSetupKey, kRightKey},
    },
    ErrorSentences{
        {0xC004F069},
        QT_TRANSLATE_NOOP("ErrorSentences", "The product key belongs to another edition"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The key does not fit what is installed, or a change of edition is not finished."),
        {kRestart, kEditionKey},
    },
    ErrorSentences{
        {0xC004F07D},
        QT_TRANSLATE_NOOP("ErrorSentences", "This kind of product key does not fit here"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Some keys are for activation by Microsoft (MAK, retail), others "
                                            "for your organization's server. This one is of the other kind."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0xC004F033},
        QT_TRANSLATE_NOOP("ErrorSentences", "This product key may not be installed here"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The terms of the license, or a rule of your organization, do not allow it on this product."),
        {kRightKey, kSayCode},
    },
    ErrorSentences{
        {0xC004E016},
        QT_TRANSLATE_NOOP("ErrorSentences", "The key does not go with the license files"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The key is for another edition or version, or the license files on this computer are damaged."),
        {kSetupKey, kActivateAgain, kRepairStore},
    },
    ErrorSentences{
        {0x80070490},
        QT_TRANSLATE_NOOP("ErrorSentences", "The product key was not accepted"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The key does not fit. On Windows Server 2019 the Settings page has a fault of its "
                          "own here, and the key has to be installed in another way."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0xC004F210},
        QT_TRANSLATE_NOOP("ErrorSentences", "Edition and license do not match"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The license is for another edition than the one installed, or a "
                                            "change of edition is not finished."),
        {kRestart, kEditionKey},
    },
    ErrorSentences{
        {0xC004F212},
        QT_TRANSLATE_NOOP("ErrorSentences", "The firmware's key is for another edition"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The computer came with another edition of Windows than the one "
                                            "installed now, and Windows took up its key."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0xC004F017},
        QT_TRANSLATE_NOOP("ErrorSentences", "License files of this product are missing"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "What is installed is not the version for organizations, an Office from a shop for "
                          "example, or its license files are damaged."),
        {ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences", "Install the version that your organization offers.")},
         kTellCode},
    },
};

} // namespace

std::span<const ErrorSentences> editionErrors()
{
    return kEditionErrorRows;
}

} // namespace activation::text
