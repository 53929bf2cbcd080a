// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/WayText.h"

namespace activation::text {

QString wayText(ActivationMethod method, ProductFamily family, const Phrasebook& phrases)
{
    switch (method) {
    case ActivationMethod::Kms:
        return {};
    case ActivationMethod::ActiveDirectory:
        return phrases.translate("RunText", "Connect to the network of your organization's domain; there it "
                                            "activates by itself.");
    case ActivationMethod::MakOnline:
    case ActivationMethod::MakTelephone:
        return phrases.translate("ProductsText", "Call the helpdesk; you do it together.");
    case ActivationMethod::SignIn:
        break;
    }
    if (family == ProductFamily::Windows) {
        return phrases.translate(
            "ProductsText", "Open the Windows settings, go to Accounts, then to “Access work or school”, "
                            "and connect your organization's account.");
    }
    return phrases.translate("ProductsText",
                             "Open the program and sign in with your organization's account.");
}

} // namespace activation::text
