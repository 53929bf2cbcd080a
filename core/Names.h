// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <type_traits>

namespace activation {

/// An enumeration whose values have names in files, in answers and on the command line. The names stand once,
/// beside the enumeration: `nameOf` is a switch without a default, and a compiler that finds a value without
/// a name stops (ActivationTargets.cmake). Of a number that is no value the name is empty.
template <typename T>
concept NamedEnum = std::is_enum_v<T> && requires(T value)
{
    {
        nameOf(value)
        } -> std::same_as<QStringView>;
};

template <NamedEnum T> [[nodiscard]] QString toString(T value)
{
    return nameOf(value).toString();
}

/// No named enumeration has larger numbers.
inline constexpr int kLargestNamed = 255;

template <NamedEnum T> [[nodiscard]] constexpr std::size_t countNamed()
{
    std::size_t count = 0;
    for (int number = 0; number <= kLargestNamed; ++number)
        count += nameOf(static_cast<T>(number)).isEmpty() ? 0 : 1;
    return count;
}

/// Every value, by rising number.
template <NamedEnum T>
inline constexpr std::array<T, countNamed<T>()> kValues = [] {
    std::array<T, countNamed<T>()> values{};
    std::size_t next = 0;
    for (int number = 0; number <= kLargestNamed; ++number) {
        if (!nameOf(static_cast<T>(number)).isEmpty())
            values[next++] = static_cast<T>(number);
    }
    return values;
}();

/// Whether each value has a name of its own: reading would take one for the other.
template <NamedEnum T> [[nodiscard]] constexpr bool namesDiffer()
{
    for (std::size_t one = 0; one < kValues<T>.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            const QStringView a = nameOf(kValues<T>[one]);
            const QStringView b = nameOf(kValues<T>[other]);
            if (std::equal(a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size()))
                return false;
        }
    }
    return true;
}

/// The value of this name.
template <NamedEnum T> [[nodiscard]] std::optional<T> fromString(QStringView name)
{
    static_assert(namesDiffer<T>());
    for (const T value : kValues<T>) {
        if (nameOf(value) == name)
            return value;
    }
    return std::nullopt;
}

} // namespace activation
