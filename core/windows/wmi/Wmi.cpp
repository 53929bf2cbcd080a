// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/wmi/Wmi.h"

#include "core/windows/wmi/BString.h"
#include "core/windows/wmi/WmiError.h"
#include "core/windows/wmi/WmiSecurity.h"

namespace activation::windows {

Result<ComPointer<IWbemServices>> connectToCimv2()
{
    const QString space = QStringLiteral("ROOT\\CIMV2");
    // Every time: when the last apartment of the process ends, COM forgets it.
    HRESULT result = allowProcessImpersonation();
    ComPointer<IWbemLocator> locator;
    if (SUCCEEDED(result)) {
        void** const out = reinterpret_cast<void**>(locator.out());
        result = CoCreateInstance(CLSID_WbemLocator, nullptr, CLSCTX_INPROC_SERVER, IID_IWbemLocator, out);
    }
    ComPointer<IWbemServices> services;
    if (SUCCEEDED(result)) {
        // At most two minutes, where it would wait for ever.
        result = locator->ConnectServer(BString(space).get(), nullptr, nullptr, nullptr,
                                        WBEM_FLAG_CONNECT_USE_MAX_WAIT, nullptr, nullptr, services.out());
    }
    if (SUCCEEDED(result))
        result = allowImpersonation(*services.get());
    if (FAILED(result))
        return wmiFailure(result, space);
    return services;
}

} // namespace activation::windows
