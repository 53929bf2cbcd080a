// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/windows/licensing/inprocess/InProcessWmi.h"
#include "tests/windows/licensing/inprocess/Unimplemented.h"

namespace activation::windows {

/// The rows of one query, a few at a time and with as many WBEM_S_TIMEDOUT between them as the world wants.
class RecordedRows final : public ComObject<IEnumWbemClassObject>
{
public:
    /// `first` failed is what the first Next answers.
    RecordedRows(QList<QJsonObject> rows, HRESULT first, std::shared_ptr<WmiWorld> world);

    HRESULT STDMETHODCALLTYPE Reset() override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Next(LONG timeout, ULONG count, IWbemClassObject** objects,
                                   ULONG* returned) override;
    HRESULT STDMETHODCALLTYPE NextAsync(ULONG, IWbemObjectSink*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Clone(IEnumWbemClassObject**) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Skip(LONG, ULONG) override { return E_NOTIMPL; }

private:
    QList<QJsonObject> m_rows;
    HRESULT m_first;
    std::shared_ptr<WmiWorld> m_world;
    qsizetype m_given = 0;
    int m_timeoutsLeft = 0;
};

} // namespace activation::windows
