// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <windows.h>

#include <oleauto.h>

#include <utility>

namespace activation::windows {

/// Owns one BSTR, the string of COM.
class BString final
{
public:
    BString() = default;
    explicit BString(const QString& text)
        : m_text(SysAllocStringLen(reinterpret_cast<const OLECHAR*>(text.utf16()),
                                   static_cast<UINT>(text.size())))
    {}
    BString(BString&& other) noexcept : m_text(std::exchange(other.m_text, nullptr)) {}
    BString& operator=(BString&& other) noexcept
    {
        std::swap(m_text, other.m_text);
        return *this;
    }
    BString(const BString&) = delete;
    BString& operator=(const BString&) = delete;
    ~BString() { SysFreeString(m_text); }

    [[nodiscard]] BSTR get() const { return m_text; }

    /// Gives the string up to whoever is told to free it.
    [[nodiscard]] BSTR release() { return std::exchange(m_text, nullptr); }

private:
    BSTR m_text = nullptr;
};

/// A null BSTR is the empty string.
[[nodiscard]] inline QString textOf(BSTR text)
{
    return QString::fromUtf16(reinterpret_cast<const char16_t*>(text),
                              static_cast<qsizetype>(SysStringLen(text)));
}

} // namespace activation::windows
