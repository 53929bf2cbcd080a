// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

/// What Microsoft says about a product key.
constexpr std::array kKeyErrorRows{
    ErrorSentences{
        {0xC004C003},
        QT_TRANSLATE_NOOP("ErrorSentences", "The product key is blocked"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Microsoft's own server on the internet says so. It is about the key; administrator rights "
            "change nothing. With your organization's client setup key Microsoft would not be asked."),
        {kSetupKey, kActivateAgain, kNewKey},
    },
    ErrorSentences{
        {0xC004C060},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft has locked this key"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The key was used in more places than Microsoft expects. It is "
                                            "about the key, not about this computer or your rights."),
        {kSetupKey, kActivateAgain, kNewKey},
    },
    ErrorSentences{
        {0xC004C001},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft does not know this product key"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "A character may be wrong, or the key is not made for activation by Microsoft."),
        {kCompareKey, kRightKey},
    },
    ErrorSentences{
        {0xC004C004},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft does not accept this key"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "It may be mistyped, of another kind, or no key that Microsoft ever gave out. With "
                          "your organization's client setup key Microsoft would not be asked."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0xC004C007},
        QT_TRANSLATE_NOOP("ErrorSentences", "This product key is for something else"),
        QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Microsoft's server says that the key belongs to another product or another kind of license."),
        {kSetupKey, kActivateAgain},
    },
    ErrorSentences{
        {0xC004C008},
        QT_TRANSLATE_NOOP("ErrorSentences", "This key has reached its limit"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Every key activates a limited number of times; the key of an activation server "
                          "ten times, on up to six computers. Microsoft can allow more."),
        {kTellAdministrators, kSetupKey},
    },
    ErrorSentences{
        {0xC004C020},
        QT_TRANSLATE_NOOP("ErrorSentences", "The key (MAK) has no activations left"),
        QT_TRANSLATE_NOOP("ErrorSentences", "A multiple activation key (MAK) is for a fixed number of "
                                            "computers. Your organization can ask Microsoft for more."),
        {kTellAdministrators, kSetupKey},
    },
    ErrorSentences{
        {0xC004C021},
        QT_TRANSLATE_NOOP("ErrorSentences", "The key (MAK) has no extra activations left"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Microsoft has raised the number of computers for this key before, and that number "
                          "is reached as well. Your organization has to speak with Microsoft."),
        {kTellAdministrators, kSetupKey},
    },
    ErrorSentences{
        {0xC004C016},
        QT_TRANSLATE_NOOP("ErrorSentences", "The key does not activate on the internet"),
        QT_TRANSLATE_NOOP("ErrorSentences", "It is the kind of key that comes on a sticker with a new "
                                            "computer (OEM). Such a key is activated by telephone."),
        {kSetupKey, kActivateAgain,
         ErrorStep{QT_TRANSLATE_NOOP("ErrorSentences", "To keep the license that came with the computer, ask "
                                                       "the helpdesk about activation by telephone.")}},
    },
    ErrorSentences{
        {0xC004C017},
        QT_TRANSLATE_NOOP("ErrorSentences", "The key does not apply in this region"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Microsoft has blocked the key for the country or region from which it was asked. "
                          "It is about the key, not about your rights."),
        {kRightKey, ErrorStep{QT_TRANSLATE_NOOP(
                        "ErrorSentences", "If you use a VPN of your own, disconnect it and try again.")}},
    },
    ErrorSentences{
        {0xC004C770},
        QT_TRANSLATE_NOOP("ErrorSentences", "This product key is in use by somebody else"),
        QT_TRANSLATE_NOOP("ErrorSentences",
                          "Microsoft sees the key at work for another person or on another computer."),
        {kSetupKey, kRightKey},
    },
    ErrorSentences{
        {0xC004B100},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft could not activate with this key"),
        QT_TRANSLATE_NOOP("ErrorSentences", "Usually the key (MAK) does not cover this product."),
        {kRightKey, kSetupKey},
    },
    ErrorSentences{
        {0xC004F051},
        QT_TRANSLATE_NOOP("ErrorSentences", "Microsoft no longer allows this key"),
        QT_TRANSLATE_NOOP("ErrorSentences", "The key is on the list of blocked keys. It is about the key, "
                                            "not about administrator rights or the network."),
        {kSetupKey, kActivateAgain, kNewKey},
    },
};

} // namespace

std::span<const ErrorSentences> keyErrors()
{
    return kKeyErrorRows;
}

} // namespace activation::text
