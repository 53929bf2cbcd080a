// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

constexpr ErrorStep kRestartAndRemove{
    QT_TRANSLATE_NOOP("ErrorSentences", "Restart the computer, then let this program remove it again.")};

/// What Office's own uninstallers end with.
constexpr std::array kInstallerErrorRows{
    ErrorSentences{
        {17000, 17001},
        QT_TRANSLATE_NOOP("ErrorSentences", "Office's uninstaller did not start"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Office removes itself by a service in the background, and that did not take the "
                          "order. Nothing was removed."),
        {kRestartAndRemove, kTellCode},
    },
    ErrorSentences{
        {17002},
        QT_TRANSLATE_NOOP("ErrorSentences", "Office's uninstaller did not get to the end"),
        QT_TRANSLATE_NOOP("ErrorSentences", "It was stopped, an Office program was still open, another "
                                            "installation was running, or the disk is full."),
        {ErrorStep{QT_TRANSLATE_NOOP(
             "ErrorSentences", "Close all Office programs, and wait until nothing else is being installed.")},
         kRestartAndRemove, kTellCode},
    },
    ErrorSentences{
        {17004},
        QT_TRANSLATE_NOOP("ErrorSentences", "Office's uninstaller does not know this product"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows lists the product, but Office itself does not. Often an "
                                            "earlier removal broke off."),
        {kSayCode},
    },
    ErrorSentences{
        {1603},
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows Installer broke off"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Often an Office of another kind is in the way: 32-bit beside "
                                            "64-bit, or one that was installed in another way."),
        {kRestartAndRemove, kTellCode},
    },
    ErrorSentences{
        {1618},
        QT_TRANSLATE_NOOP("ErrorSentences", "Another installation is running"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Windows installs or removes one program at a time."),
        {ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences",
                                     "Wait until it has finished, then let this program remove it again.")},
         kRestartAndRemove},
    },
};

} // namespace

std::span<const ErrorSentences> installerErrors()
{
    return kInstallerErrorRows;
}

} // namespace activation::text
