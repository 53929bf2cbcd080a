// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/SiteProfile.h"
#include "core/visit/Screen.h"
#include "ui/text/Phrasebook.h"

#include <array>
#include <string_view>
#include <type_traits>

namespace activation::text {

/// A number that chooses the plural and stands for %n.
struct Count
{
    int number = 0;
};

/// Never defined: what the compiler names when a source and the types of its values do not go together.
void placeholdersAreNotThoseOfTheValues();

/// One whole sentence of the catalogs, and what %1, %2 … in it stand for, one type for each.
template <typename... Values> struct Sentence
{
    consteval Sentence(const char* inContext, const char* sentence) : context(inContext), source(sentence)
    {
        std::array<bool, sizeof...(Values) + 1> named{std::is_same_v<Values, Count>...};
        constexpr bool counts = (std::is_same_v<Values, Count> || ...);
        const std::string_view text(sentence);
        for (auto at = text.find('%'); at != text.npos && at + 1 < text.size(); at = text.find('%', at + 1)) {
            const auto index = static_cast<std::size_t>(text[at + 1] - '1');
            if (text[at + 1] == 'n' ? !counts : index >= sizeof...(Values))
                placeholdersAreNotThoseOfTheValues();
            else if (text[at + 1] != 'n')
                named[index] = true;
        }
        for (std::size_t index = 0; index < sizeof...(Values); ++index) {
            if (!named[index])
                placeholdersAreNotThoseOfTheValues();
        }
    }

    const char* context;
    const char* source;
};

/// Each value as it stands in a sentence.
[[nodiscard]] QString worded(const QString& text, const Phrasebook& phrases);
[[nodiscard]] QString worded(const QStringList& names, const Phrasebook& phrases);
[[nodiscard]] QString worded(const LocalizedText& text, const Phrasebook& phrases);
[[nodiscard]] QString worded(int number, const Phrasebook& phrases);
[[nodiscard]] QString worded(Count count, const Phrasebook& phrases);
[[nodiscard]] QString worded(std::uint32_t errorCode, const Phrasebook& phrases);
[[nodiscard]] QString worded(Screen screen, const Phrasebook& phrases);

/// As the language wants it: `number` chooses the plural, -1 where there is none.
[[nodiscard]] QString sentenceWith(const char* context, const char* source, int number,
                                   const QStringList& values, const Phrasebook& phrases);

/// The sentence with its values filled in.
template <typename... Values>
[[nodiscard]] QString sentence(const Sentence<Values...>& which, const Phrasebook& phrases,
                               const std::type_identity_t<Values>&... values)
{
    int number = -1;
    [[maybe_unused]] const auto count = [&number](const auto& value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Count>)
            number = value.number;
    };
    (count(values), ...);
    return sentenceWith(which.context, which.source, number, {worded(values, phrases)...}, phrases);
}

} // namespace activation::text
