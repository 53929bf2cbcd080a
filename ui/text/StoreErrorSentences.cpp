// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

/// The license store, and what Windows keeps in it.
constexpr std::array kStoreErrorRows{
    // On Windows 7 after Microsoft's article 2230957. Since Windows 8 that article does not hold: it is then
    // reported of PCs that ask themselves instead of a server, and of copied disks.
    ErrorSentences{
        {0x8007000D},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows cannot use the data it got"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Since Windows 8: the server that is set answers wrongly or is this very computer, or "
            "the license store is damaged, as on a copied disk. On Windows 7: the system lost "
            "the right to read its own settings."),
        {kSetServer, kRestart, kRepairStore},
    },
    ErrorSentences{
        {0xC004F012},
        QT_TRANSLATE_NOOP("ErrorSentences", "An entry in the license store is missing"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Often no product key is installed for this product; more rarely "
                                            "the license store of Windows is incomplete."),
        {kSetupKey, kActivateAgain, kRepairStore},
    },
    ErrorSentences{
        {0x80070216},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows ran into a number that is too large"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Arithmetic inside Windows overflowed (error 534). The code does not "
                          "say where; a date that is far off or damaged data may be the cause."),
        {kSetClock, kRestart, kTellCode},
    },
    ErrorSentences{
        {0xC004F016},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows does not offer this for the product"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The product has a kind of license that is not activated this way."),
        {kRunCheck, kSayCode},
    },
    ErrorSentences{
        {0xC004F06A},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows does not allow this at the moment"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "A rule of your organization, or the state of the product, stands against it."),
        {kRestart, kTellCode},
    },
    ErrorSentences{
        {0xC004F034},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license was not found or is not valid"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Perhaps the product was never activated on this computer, or its stored license is damaged."),
        {kTryAgain, kSetupKey, kRepairStore},
    },
    ErrorSentences{
        {0xC004E002},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license store of Windows does not add up"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The file in which Windows keeps its licenses is damaged, or "
                                            "Windows may not read it. Your documents are safe."),
        {kRestart, kRepairStore},
    },
    ErrorSentences{
        {0x8004E108},
        QT_TRANSLATE_NOOP("ErrorSentences", "An entry of the license store is damaged"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "A license that Windows has stored is not as it was written. Your "
                          "documents are safe."),
        {kRestart, kRepairStore},
    },
    ErrorSentences{
        {0xC004E003},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows could not make sense of the license"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "License files are damaged or were changed. Your documents are safe."),
        {kRestart, kCheckFiles},
    },
    ErrorSentences{
        {0xC004E015},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows could not use the license"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The file in which Windows keeps its licenses is probably damaged. Your documents are safe."),
        {kRestart, kRepairStore},
    },
    ErrorSentences{
        {0xC004D301},
        QT_TRANSLATE_NOOP("ErrorSentences", "The protected license data has changed"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Something other than Windows wrote to it, or the disk has a fault."),
        {kRestart, kRepairStore},
    },
    ErrorSentences{
        {0xC004D302},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license state was reset"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "After such a reset (rearm) Windows has to be restarted before it can be activated."),
        {kRestart},
    },
    ErrorSentences{
        {0xC004D307},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license state cannot be reset any more"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows allows only a few resets (rearm), and they are used up. "
                                            "Activation itself does not need one."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0xC004D401},
        QT_TRANSLATE_NOOP("ErrorSentences", "A protected file of Windows has changed"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "A program that reaches deep into Windows, or a damaged disk, can cause this."),
        {kRestart, kCheckFiles},
    },
    ErrorSentences{
        {0x8004D102},
        QT_TRANSLATE_NOOP("ErrorSentences", "The clock and Windows' own time differ"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The clock was set back, for example, or the small battery inside the computer is empty."),
        {kSetClock, kRestart},
    },
    ErrorSentences{
        {0xC004FE00},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows has to be activated anew"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows has rebuilt its license store after damage; with the "
                                            "next activation it is complete again."),
        {kConnect, kActivateAgain},
    },
};

} // namespace

std::span<const ErrorSentences> storeErrors()
{
    return kStoreErrorRows;
}

} // namespace activation::text
