// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/windows/licensing/inprocess/Unimplemented.h"

#include <QJsonObject>

namespace activation::windows {

/// An instance, a class definition, or the parameters of a method, filled from JSON: text is VT_BSTR, a
/// number or "0x…" VT_I4, true and false VT_BOOL, null VT_NULL, a list of texts VT_ARRAY | VT_BSTR.
class RecordedObject final : public UnimplementedObject
{
public:
    RecordedObject(QJsonObject values, ObjectCount alive);

    [[nodiscard]] QJsonObject values() const { return m_values; }

    HRESULT STDMETHODCALLTYPE Get(LPCWSTR name, LONG flags, VARIANT* value, CIMTYPE* type,
                                  LONG* flavor) override;
    /// Only what is there, and only in its own type: in-parameters are "" or 0 until they are put.
    HRESULT STDMETHODCALLTYPE Put(LPCWSTR name, LONG flags, VARIANT* value, CIMTYPE type) override;
    HRESULT STDMETHODCALLTYPE SpawnInstance(LONG flags, IWbemClassObject** instance) override;
    HRESULT STDMETHODCALLTYPE GetMethod(LPCWSTR name, LONG flags, IWbemClassObject** in,
                                        IWbemClassObject** out) override;

private:
    QJsonObject m_values;
};

} // namespace activation::windows
