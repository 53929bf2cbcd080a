// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Fonts.h"

namespace activation::ui {

QStringList fontFamilies(Language language)
{
    switch (language) {
    case Language::English: // its quotation marks are as narrow as those of English
    case Language::Korean:
        return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans"),
                QStringLiteral("DejaVu Sans")};
    case Language::TraditionalChinese:
        return {QStringLiteral("Noto Sans CJK TC")};
    case Language::Japanese:
        return {QStringLiteral("Noto Sans CJK JP")};
    }
    return {};
}

QStringList digitFamilies()
{
    return {QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono CJK TC")};
}

} // namespace activation::ui
