// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/wmi/WmiError.h"

#include <windows.h>

#include <wbemidl.h>

namespace activation::windows {

namespace {

Cause causeOf(HRESULT hresult)
{
    switch (hresult) {
    case static_cast<HRESULT>(WBEM_E_ACCESS_DENIED):
    case E_ACCESSDENIED:
        return Cause::AccessDenied;
    case static_cast<HRESULT>(WBEM_E_INVALID_CLASS):
    case static_cast<HRESULT>(WBEM_E_INVALID_QUERY): // also a property that the class has not
    case static_cast<HRESULT>(WBEM_E_INVALID_METHOD):
    case static_cast<HRESULT>(WBEM_E_METHOD_NOT_IMPLEMENTED):
        return Cause::NotSupported;
    case static_cast<HRESULT>(WBEM_E_TIMED_OUT):
        return Cause::TimedOut;
    case static_cast<HRESULT>(WBEM_E_CALL_CANCELLED):
    case RPC_E_CALL_CANCELED:
        return Cause::Cancelled;
    default: // WMI has some two hundred, and passes on those of its providers
        return Cause::Rejected;
    }
}

} // namespace

Failure wmiFailure(long hresult, const QString& doing)
{
    return {causeOf(hresult), static_cast<std::uint32_t>(hresult), doing};
}

} // namespace activation::windows
