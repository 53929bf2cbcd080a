// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QString>

#include <optional>

namespace activation {

/// The four languages the program speaks.
enum class Language { English, TraditionalChinese, Korean, Japanese };

/// BCP 47 tag as on the command line and in profiles.
[[nodiscard]] constexpr QStringView nameOf(Language language)
{
    switch (language) {
    case Language::English:
        return u"en";
    case Language::TraditionalChinese:
        return u"zh-TW";
    case Language::Korean:
        return u"ko";
    case Language::Japanese:
        return u"ja";
    }
    return {};
}

inline constexpr std::array kLanguages = kValues<Language>;

/// The language for a tag or a locale name ("zh_TW", "ko-KR", "ja"); nothing for other languages.
/// Simplified Chinese is not Traditional Chinese: "zh-CN" gives nothing.
[[nodiscard]] std::optional<Language> languageFrom(const QString& tag);

/// "繁體中文": the name of a language in that language.
[[nodiscard]] QString nativeName(Language language);

} // namespace activation
