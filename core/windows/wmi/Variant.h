// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QVariant>

#include <windows.h>

#include <oleauto.h>

#include <cstdint>

namespace activation::windows {

/// Owns one VARIANT and whatever is in it.
class Variant final
{
public:
    Variant() { VariantInit(&m_variant); }
    explicit Variant(const QString& text);
    /// VT_I4, as WMI has it for every integer of up to 32 bits.
    explicit Variant(std::uint32_t number);
    ~Variant() { VariantClear(&m_variant); }
    Variant(const Variant&) = delete;
    Variant& operator=(const Variant&) = delete;

    [[nodiscard]] VARIANT* get() { return &m_variant; }

    /// For a function that fills a VARIANT; what was in it before is freed.
    [[nodiscard]] VARIANT* out()
    {
        VariantClear(&m_variant);
        return &m_variant;
    }

    /// Text, number, bool or a list of texts; invalid for nothing (VT_NULL) and for what WMI does not use.
    [[nodiscard]] QVariant value() const;

private:
    VARIANT m_variant;
};

} // namespace activation::windows
