// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <windows.h>

#include <cstdint>
#include <optional>
#include <utility>

namespace activation::windows {

enum class RegistryHive { LocalMachine, CurrentUser };

/// Which half of the registry: that of 64-bit programs, or that of 32-bit ones (Wow6432Node). On a 32-bit
/// Windows both are the same.
enum class RegistryView { Of64Bit, Of32Bit };

/// Owns one open registry key, for reading only.
///
/// A value is an optional: nothing when it is not there, has another type, is larger than kLargestValue or
/// may not be read. Whatever is in the registry may be read: texts without a terminating zero, with several,
/// with an odd number of bytes.
class RegistryKey final
{
public:
    static constexpr std::uint32_t kLargestValue = 1024 * 1024; ///< bytes
    static constexpr std::uint32_t kMostSubkeys = 20'000;

    /// NotFound when there is no such key. `path` has no leading backslash: "SOFTWARE\\Microsoft\\Office".
    [[nodiscard]] static Result<RegistryKey> open(RegistryHive hive, const QString& path,
                                                  RegistryView view = RegistryView::Of64Bit);

    RegistryKey(RegistryKey&& other) noexcept
        : m_key(std::exchange(other.m_key, nullptr))
        , m_view(other.m_view)
    {}
    RegistryKey& operator=(RegistryKey&& other) noexcept;
    RegistryKey(const RegistryKey&) = delete;
    RegistryKey& operator=(const RegistryKey&) = delete;
    ~RegistryKey();

    /// A key below this one, in the same view.
    [[nodiscard]] Result<RegistryKey> open(const QString& path) const;
    /// Names of the keys right below, at most kMostSubkeys.
    [[nodiscard]] QStringList subkeys() const;

    /// A text (REG_SZ); REG_EXPAND_SZ with its variables replaced. The key's default value has an empty name.
    [[nodiscard]] std::optional<QString> text(const QString& valueName) const;
    /// Several texts (REG_MULTI_SZ), without empty ones.
    [[nodiscard]] std::optional<QStringList> texts(const QString& valueName) const;
    [[nodiscard]] std::optional<std::uint32_t> number(const QString& valueName) const; ///< REG_DWORD

private:
    struct Value
    {
        DWORD type = REG_NONE;
        QByteArray bytes;
    };

    RegistryKey(HKEY key, RegistryView view) : m_key(key), m_view(view) {}

    [[nodiscard]] static Result<RegistryKey> openBelow(HKEY parent, const QString& path, RegistryView view);
    [[nodiscard]] std::optional<Value> read(const QString& valueName) const;

    HKEY m_key = nullptr;
    RegistryView m_view;
};

} // namespace activation::windows
