// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace activation {

/// The four languages the program speaks.
enum class Language { English, TraditionalChinese, Korean, Japanese };

inline constexpr std::array kLanguages{Language::English, Language::TraditionalChinese, Language::Korean,
                                       Language::Japanese};

/// BCP 47 tag as on the command line and in profiles: "en", "zh-TW", "ko", "ja".
[[nodiscard]] QString toString(Language language);

/// The language for a tag or a locale name ("zh_TW", "ko-KR", "ja"); nothing for other languages.
/// Simplified Chinese is not Traditional Chinese: "zh-CN" gives nothing.
[[nodiscard]] std::optional<Language> languageFrom(const QString& tag);

} // namespace activation
