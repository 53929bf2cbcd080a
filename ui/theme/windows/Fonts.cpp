// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Fonts.h"

namespace activation::ui {

// Windows' own for each language; those of Noto and DejaVu for Wine.
QStringList fontFamilies(Language language)
{
    switch (language) {
    case Language::English:
        return {QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans"),
                QStringLiteral("DejaVu Sans")};
    case Language::TraditionalChinese:
        return {QStringLiteral("Microsoft JhengHei UI"), QStringLiteral("Noto Sans CJK TC")};
    case Language::Korean:
        return {QStringLiteral("Malgun Gothic"), QStringLiteral("Noto Sans CJK KR")};
    case Language::Japanese:
        return {QStringLiteral("Meiryo UI"), QStringLiteral("Yu Gothic UI"),
                QStringLiteral("Noto Sans CJK JP")};
    }
    return {};
}

QStringList digitFamilies()
{
    return {QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono"),
            QStringLiteral("Noto Sans Mono CJK TC")};
}

} // namespace activation::ui
