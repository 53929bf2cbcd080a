// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include <windows.h>

#include <shellscalingapi.h>
#include <winstring.h>

#include <roapi.h>

// A program that names a function which Windows does not have is refused by the loader ("the procedure entry
// point … could not be located"), before it can say that this Windows is too old. So what Windows 7 has not
// got, by Microsoft Learn's "minimum supported client", is looked up at its first call. user32 and shcore
// have too many of them and are looked up as a whole (ACTIVATION_LATE_DLLS).

namespace {

template <typename Function> Function* lookUp(const wchar_t* dll, const char* name, Function* otherwise)
{
    const HMODULE module = LoadLibraryExW(dll, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    const FARPROC found = module ? GetProcAddress(module, name) : nullptr;
    return found ? reinterpret_cast<Function*>(reinterpret_cast<void*>(found)) : otherwise;
}

} // namespace

// The linker takes the pointer for the function's entry in the table of imports, and the last one for the
// function where it is called without. The pointer leads to a function that puts the real one in its own
// place, or one that does nothing and says so.
// clang-format off
#define ACTIVATION_AT_FIRST_CALL(dll, name, result, parameters, arguments, nothing)                                \
    extern "C" {                                                                                                   \
    static result WINAPI none_##name parameters { return nothing; }                                                \
    static result WINAPI first_##name parameters;                                                                  \
    result (WINAPI* __imp_##name) parameters = first_##name;                                                       \
    static result WINAPI first_##name parameters                                                                   \
    {                                                                                                              \
        __imp_##name = lookUp(dll, #name, none_##name);                                                            \
        return __imp_##name arguments;                                                                             \
    }                                                                                                              \
    result WINAPI direct_##name parameters __asm__(#name);                                                         \
    result WINAPI direct_##name parameters { return __imp_##name arguments; }                                      \
    }

#pragma GCC diagnostic ignored "-Wunused-parameter"
ACTIVATION_AT_FIRST_CALL(L"kernel32.dll", SetDefaultDllDirectories, BOOL, (DWORD flags), (flags), FALSE)
ACTIVATION_AT_FIRST_CALL(L"kernel32.dll", SetThreadDescription, HRESULT, (HANDLE thread, PCWSTR text), (thread, text), E_NOTIMPL)
ACTIVATION_AT_FIRST_CALL(L"kernel32.dll", IsWow64Process2, BOOL, (HANDLE process, USHORT* machine, USHORT* native),
    (process, machine, native), FALSE)
ACTIVATION_AT_FIRST_CALL(L"api-ms-win-core-synch-l1-2-0.dll", WaitOnAddress, BOOL,
    (volatile VOID* address, PVOID compared, SIZE_T size, DWORD milliseconds), (address, compared, size, milliseconds), FALSE)
ACTIVATION_AT_FIRST_CALL(L"api-ms-win-core-synch-l1-2-0.dll", WakeByAddressAll, void, (PVOID address), (address), void())
ACTIVATION_AT_FIRST_CALL(L"api-ms-win-core-synch-l1-2-0.dll", WakeByAddressSingle, void, (PVOID address), (address), void())
ACTIVATION_AT_FIRST_CALL(L"combase.dll", RoGetActivationFactory, HRESULT, (HSTRING id, REFIID iid, void** factory),
    (id, iid, factory), E_NOTIMPL)
ACTIVATION_AT_FIRST_CALL(L"combase.dll", WindowsCreateStringReference, HRESULT,
    (PCWSTR source, UINT32 length, HSTRING_HEADER* header, HSTRING* string), (source, length, header, string), E_NOTIMPL)
// clang-format on
