// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

/// Firmware and hardware.
constexpr std::array kFirmwareErrorRows{
    ErrorSentences{
        {0xC004F035},
        QT_TRANSLATE_NOOP("ErrorSentences", "This computer has no Windows marker"),
        QT_TRANSLATE_NOOP("ErrorSentences", "A volume license needs a computer that came with a suitable "
                                            "Windows. The firmware of this one does not show it."),
        {kOtherWay, kMaker},
    },
    ErrorSentences{
        {0xC004F058},
        QT_TRANSLATE_NOOP("ErrorSentences", "The maker's license has no marker"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The Windows marker in the firmware is missing: the computer was "
                                            "perhaps sold without Windows, or its main board was replaced."),
        {kOtherWay, kMaker},
    },
    ErrorSentences{
        {0xC004F057},
        QT_TRANSLATE_NOOP("ErrorSentences", "The firmware has no license table"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The product key that is installed is for computers whose maker "
                                            "has put a license (SLIC) into the firmware. This one has none."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0xC004F059},
        QT_TRANSLATE_NOOP("ErrorSentences", "The license in the firmware is damaged"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Windows cannot read what the maker of the computer has put there."),
        {kFirmwareUpdate, kOtherWay},
    },
    ErrorSentences{
        {0xC004F07C},
        QT_TRANSLATE_NOOP("ErrorSentences", "The marker in the firmware is out of date"),
        QT_TRANSLATE_NOOP("ErrorSentences", "It was made for an earlier Windows than the one installed."),
        {kFirmwareUpdate, kOtherWay},
    },
    ErrorSentences{
        {0xC004F063},
        QT_TRANSLATE_NOOP("ErrorSentences", "The maker's license cannot be read"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "It is missing from the firmware or damaged. Often the main board was replaced, "
                          "and the maker's data was not written to the new one."),
        {kMaker, kOtherWay},
    },
    ErrorSentences{
        {0xC004F00F, 0xC004D309, 0xC004F211},
        QT_TRANSLATE_NOOP("ErrorSentences", "The hardware of this computer has changed"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Windows notices new parts, such as a main board, and wants to be activated once more."),
        {kRestart, kConnect, kActivateAgain},
    },
};

} // namespace

std::span<const ErrorSentences> firmwareErrors()
{
    return kFirmwareErrorRows;
}

} // namespace activation::text
