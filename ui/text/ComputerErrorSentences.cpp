// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSentences.h"

#include <QtCore/qglobal.h>

namespace activation {

namespace {

/// Errors that lie in this computer: rights, keys, services, firmware, state.
constexpr std::array kRows{
    ErrorSentences{
        0x80070005,
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows refused access"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Only an administrator may change the activation server or a product key. Activating by "
            "itself needs no such rights."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Start again, and choose Yes when Windows asks for permission."),
         QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "If it fails for an administrator too, tell the helpdesk that the COM permissions may have "
             "been changed (event 8229)."),
         nullptr},
    },
    ErrorSentences{
        0x80041003,
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows refused access to its management"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The management interface of Windows (WMI) asks for more rights."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Start again, and choose Yes when Windows asks for permission."),
         QT_TRANSLATE_NOOP("ErrorSentences", "If it stays like this, please tell the helpdesk."), nullptr},
    },
    ErrorSentences{
        0x80041010,
        QT_TRANSLATE_NOOP("ErrorSentences", "A part of the license management is missing"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The management interface of Windows (WMI) does not know what it was asked for. For an Office "
            "that is not installed this is normal; otherwise WMI needs a repair."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Restart the computer and try again."),
         QT_TRANSLATE_NOOP("ErrorSentences", "If it stays like this, please tell the helpdesk."), nullptr},
    },
    ErrorSentences{
        0x80070422,
        QT_TRANSLATE_NOOP("ErrorSentences", "The licensing service of Windows is switched off"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Without it nothing can be activated."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Let this program switch it on again."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Then activate again."), nullptr},
    },
    ErrorSentences{
        0xC004F014,
        QT_TRANSLATE_NOOP("ErrorSentences", "No product key is installed"),
        QT_TRANSLATE_NOOP("ErrorSentences", "It was removed, or a change of edition was not finished."),
        {QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "The client setup key of your organization has to be installed. If this program does not "
             "offer it, ask the helpdesk for it."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Then activate again."), nullptr},
    },
    ErrorSentences{
        0xC004F050,
        QT_TRANSLATE_NOOP("ErrorSentences", "The product key is not valid"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "A character may be wrong, or the key is for another edition or version."),
        {QT_TRANSLATE_NOOP("ErrorSentences",
                           "If you typed it, compare it once more; the hyphens must be plain ones."),
         QT_TRANSLATE_NOOP("ErrorSentences",
                           "Otherwise ask the helpdesk for the client setup key of this edition."),
         nullptr},
    },
    ErrorSentences{
        0xC004F069,
        QT_TRANSLATE_NOOP("ErrorSentences", "The product key belongs to another edition"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "The key does not fit what is installed, or a change of edition is not finished."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Restart the computer and try again."),
         QT_TRANSLATE_NOOP("ErrorSentences",
                           "Otherwise ask the helpdesk for the client setup key of this edition."),
         nullptr},
    },
    ErrorSentences{
        0xC004F035,
        QT_TRANSLATE_NOOP("ErrorSentences", "The firmware has no Windows marker"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "A volume license needs a computer that came with a suitable Windows. The firmware of this "
            "one does not show it."),
        {QT_TRANSLATE_NOOP("ErrorSentences",
                           "Ask the helpdesk for another way, such as a product key of its own (MAK)."),
         QT_TRANSLATE_NOOP(
             "ErrorSentences",
             "If the main board was replaced, the maker of the computer can restore the marker."),
         nullptr},
    },
    ErrorSentences{
        0xC004F009,
        QT_TRANSLATE_NOOP("ErrorSentences", "The grace period is over"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "It was not activated in time. Your documents are safe, and it can be activated at any time."),
        {QT_TRANSLATE_NOOP("ErrorSentences", "Connect to your organization's network, or turn on its VPN."),
         QT_TRANSLATE_NOOP("ErrorSentences", "Then activate again."), nullptr},
    },
    ErrorSentences{
        0x4004F040,
        QT_TRANSLATE_NOOP("ErrorSentences", "It is activated"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "This is a note, not an error: the owner of the license is asked to mind its terms."),
        {nullptr, nullptr, nullptr},
    },
};

} // namespace

std::span<const ErrorSentences> computerErrorSentences()
{
    return kRows;
}

} // namespace activation
