// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/wmi/Variant.h"

#include "core/windows/wmi/BString.h"

#include <QStringList>

namespace activation::windows {

namespace {

QStringList textsOf(SAFEARRAY* array)
{
    LONG first = 0;
    LONG last = -1;
    if (FAILED(SafeArrayGetLBound(array, 1, &first)) || FAILED(SafeArrayGetUBound(array, 1, &last)))
        return {};
    void* data = nullptr;
    if (FAILED(SafeArrayAccessData(array, &data)))
        return {};
    QStringList texts;
    const BSTR* const elements = static_cast<const BSTR*>(data);
    for (LONG i = 0; i <= last - first; ++i)
        texts.append(textOf(elements[i]));
    SafeArrayUnaccessData(array);
    return texts;
}

} // namespace

Variant::Variant(const QString& text)
{
    VariantInit(&m_variant);
    V_VT(&m_variant) = VT_BSTR;
    V_BSTR(&m_variant) = BString(text).release();
}

Variant::Variant(std::uint32_t number)
{
    VariantInit(&m_variant);
    V_VT(&m_variant) = VT_I4;
    V_I4(&m_variant) = static_cast<LONG>(number);
}

QVariant Variant::value() const
{
    switch (V_VT(&m_variant)) {
    case VT_BSTR:
        return textOf(V_BSTR(&m_variant));
    case VT_I4:
        return QVariant::fromValue(static_cast<std::uint32_t>(V_I4(&m_variant)));
    case VT_UI1:
        return QVariant::fromValue(std::uint32_t{V_UI1(&m_variant)});
    case VT_I2:
        return QVariant::fromValue(static_cast<std::uint32_t>(V_I2(&m_variant)));
    case VT_BOOL:
        return V_BOOL(&m_variant) != VARIANT_FALSE;
    case VT_ARRAY | VT_BSTR:
        return textsOf(V_ARRAY(&m_variant));
    default: // the many types that no property of WMI has
        return {};
    }
}

} // namespace activation::windows
