// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/LocalizedText.h"

namespace activation {

QString LocalizedText::in(Language language) const
{
    for (const Language candidate : {language, Language::English}) {
        if (const auto text = texts.constFind(candidate); text != texts.cend())
            return *text;
    }
    return texts.isEmpty() ? QString() : texts.first();
}

} // namespace activation
