// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/windows/licensing/inprocess/InProcessWmi.h"
#include "tests/windows/licensing/inprocess/Unimplemented.h"

namespace activation::windows {

/// One connection to an in-process WMI.
class InProcessServices final : public UnimplementedServices
{
public:
    explicit InProcessServices(std::shared_ptr<WmiWorld> world);

    /// The definition of a class.
    HRESULT STDMETHODCALLTYPE GetObject(const BSTR path, LONG flags, IWbemContext* context,
                                        IWbemClassObject** object, IWbemCallResult** call) override;
    HRESULT STDMETHODCALLTYPE ExecQuery(const BSTR language, const BSTR query, LONG flags,
                                        IWbemContext* context, IEnumWbemClassObject** rows) override;
    HRESULT STDMETHODCALLTYPE ExecMethod(const BSTR path, const BSTR method, LONG flags,
                                         IWbemContext* context, IWbemClassObject* in, IWbemClassObject** out,
                                         IWbemCallResult** call) override;

private:
    std::shared_ptr<WmiWorld> m_world;
};

} // namespace activation::windows
