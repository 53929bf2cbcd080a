// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Win32Error.h"

#include <windows.h>

namespace activation::windows {

namespace {

constexpr DWORD kElevationRequired = 740; // ERROR_ELEVATION_REQUIRED, which MinGW's winerror.h leaves out

Cause causeOfWin32(DWORD error)
{
    switch (error) {
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
    case kElevationRequired:
        return Cause::AccessDenied;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_NOT_FOUND:
    case ERROR_SERVICE_DOES_NOT_EXIST:
        return Cause::NotFound;
    case ERROR_NOT_SUPPORTED:
    case ERROR_CALL_NOT_IMPLEMENTED:
    case ERROR_INVALID_FUNCTION:
        return Cause::NotSupported;
    case ERROR_TIMEOUT:
    case ERROR_SEM_TIMEOUT:
    case WAIT_TIMEOUT:
    case ERROR_SERVICE_REQUEST_TIMEOUT:
        return Cause::TimedOut;
    case ERROR_CANCELLED:
    case ERROR_OPERATION_ABORTED:
        return Cause::Cancelled;
    case ERROR_INVALID_PARAMETER:
    case ERROR_INVALID_NAME:
        return Cause::InvalidInput;
    case ERROR_BUSY:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return Cause::Busy;
    case ERROR_INVALID_DATA:
        return Cause::BadReply;
    default: // Windows knows some thousands
        return Cause::Rejected;
    }
}

} // namespace

Failure win32Failure(unsigned long error, const QString& doing)
{
    return {causeOfWin32(error), static_cast<std::uint32_t>(HRESULT_FROM_WIN32(error)), doing};
}

Failure hresultFailure(long hresult, const QString& doing)
{
    const auto code = static_cast<std::uint32_t>(hresult);
    if (HRESULT_FACILITY(hresult) == FACILITY_WIN32)
        return {causeOfWin32(static_cast<DWORD>(HRESULT_CODE(hresult))), code, doing};
    if (hresult == E_NOTIMPL)
        return {Cause::NotSupported, code, doing};
    if (hresult == E_INVALIDARG)
        return {Cause::InvalidInput, code, doing};
    return {Cause::Rejected, code, doing};
}

} // namespace activation::windows
