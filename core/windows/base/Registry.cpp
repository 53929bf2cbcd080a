// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Registry.h"

#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"

#include <array>
#include <cstring>

namespace activation::windows {

namespace {

constexpr DWORD kLongestKeyName = 255; // of Windows, without the zero

REGSAM accessIn(RegistryView view)
{
    return KEY_READ | (view == RegistryView::Of64Bit ? KEY_WOW64_64KEY : KEY_WOW64_32KEY);
}

/// All characters, whatever zeros there are; a last half character is dropped.
QString charactersOf(const QByteArray& bytes)
{
    QString text(bytes.size() / qsizetype{sizeof(char16_t)}, Qt::Uninitialized);
    if (!text.isEmpty())
        std::memcpy(text.data(), bytes.constData(), static_cast<std::size_t>(text.size()) * sizeof(char16_t));
    return text;
}

QString upToZero(const QString& text)
{
    return text.left(text.indexOf(QChar(u'\0')));
}

std::optional<QString> expand(const QString& text)
{
    const DWORD needed = ExpandEnvironmentStringsW(wide(text), nullptr, 0);
    if (needed == 0 || needed > RegistryKey::kLargestValue)
        return std::nullopt;
    QString expanded(static_cast<qsizetype>(needed), Qt::Uninitialized);
    const DWORD written =
        ExpandEnvironmentStringsW(wide(text), reinterpret_cast<wchar_t*>(expanded.data()), needed);
    if (written == 0 || written > needed)
        return std::nullopt;
    return upToZero(expanded);
}

} // namespace

Result<RegistryKey> RegistryKey::open(RegistryHive hive, const QString& path, RegistryView view)
{
    return openBelow(hive == RegistryHive::LocalMachine ? HKEY_LOCAL_MACHINE : HKEY_CURRENT_USER, path, view);
}

Result<RegistryKey> RegistryKey::openBelow(HKEY parent, const QString& path, RegistryView view)
{
    HKEY key = nullptr;
    const LSTATUS error = RegOpenKeyExW(parent, wide(path), 0, accessIn(view), &key);
    if (error != ERROR_SUCCESS)
        return win32Failure(static_cast<unsigned long>(error), QStringLiteral("open key %1").arg(path));
    return RegistryKey(key, view);
}

RegistryKey& RegistryKey::operator=(RegistryKey&& other) noexcept
{
    std::swap(m_key, other.m_key);
    std::swap(m_view, other.m_view);
    return *this;
}

RegistryKey::~RegistryKey()
{
    if (m_key)
        RegCloseKey(m_key);
}

Result<RegistryKey> RegistryKey::open(const QString& path) const
{
    return openBelow(m_key, path, m_view);
}

QStringList RegistryKey::subkeys() const
{
    QStringList names;
    std::array<wchar_t, kLongestKeyName + 1> name{};
    for (DWORD index = 0; index < kMostSubkeys; ++index) {
        auto length = static_cast<DWORD>(name.size());
        if (RegEnumKeyExW(m_key, index, name.data(), &length, nullptr, nullptr, nullptr, nullptr) !=
            ERROR_SUCCESS)
            break;
        names.append(QString::fromWCharArray(name.data(), static_cast<qsizetype>(length)));
    }
    return names;
}

std::optional<RegistryKey::Value> RegistryKey::read(const QString& valueName) const
{
    // Somebody may write a longer one between the question for the size and the reading.
    constexpr int kAttempts = 4;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        DWORD size = 0;
        Value value;
        if (RegQueryValueExW(m_key, wide(valueName), nullptr, nullptr, nullptr, &size) != ERROR_SUCCESS ||
            size > kLargestValue)
            return std::nullopt;
        value.bytes.resize(static_cast<qsizetype>(size));
        const LSTATUS error = RegQueryValueExW(m_key, wide(valueName), nullptr, &value.type,
                                               reinterpret_cast<BYTE*>(value.bytes.data()), &size);
        if (error == ERROR_MORE_DATA)
            continue;
        if (error != ERROR_SUCCESS)
            return std::nullopt;
        value.bytes.truncate(static_cast<qsizetype>(size));
        return value;
    }
    return std::nullopt;
}

std::optional<QString> RegistryKey::text(const QString& valueName) const
{
    const std::optional<Value> value = read(valueName);
    if (!value || (value->type != REG_SZ && value->type != REG_EXPAND_SZ))
        return std::nullopt;
    const QString text = upToZero(charactersOf(value->bytes));
    return value->type == REG_EXPAND_SZ ? expand(text) : text;
}

std::optional<QStringList> RegistryKey::texts(const QString& valueName) const
{
    const std::optional<Value> value = read(valueName);
    if (!value || value->type != REG_MULTI_SZ)
        return std::nullopt;
    return charactersOf(value->bytes).split(QChar(u'\0'), Qt::SkipEmptyParts);
}

std::optional<std::uint32_t> RegistryKey::number(const QString& valueName) const
{
    const std::optional<Value> value = read(valueName);
    std::uint32_t number = 0;
    if (!value || value->type != REG_DWORD || value->bytes.size() != qsizetype{sizeof number})
        return std::nullopt;
    std::memcpy(&number, value->bytes.constData(), sizeof number);
    return number;
}

} // namespace activation::windows
