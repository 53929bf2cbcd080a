// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include <windows.h>

#include <cstddef>

// A program that people double-click in their Downloads folder must not take a version.dll that lies there
// for Windows' own, least of all when it was started as administrator. Windows has two rules for that, and
// both are set, for every program of ours.

static_assert(offsetof(IMAGE_LOAD_CONFIG_DIRECTORY64, Reserved1) == 78,
              "Reserved1 is what is called DependentLoadFlags now");

namespace {

constexpr IMAGE_LOAD_CONFIG_DIRECTORY64 fromSystemOnly()
{
    IMAGE_LOAD_CONFIG_DIRECTORY64 directory{};
    directory.Size = sizeof directory;
    directory.Reserved1 = LOAD_LIBRARY_SEARCH_SYSTEM32;
    return directory;
}

// For what is loaded later. That is every DLL which Windows does not keep ready for all programs (KnownDLLs):
// their first use loads them (ACTIVATION_LATE_DLLS). Before every constructor of ours or of Qt's, as these
// may use them.
__attribute__((constructor(101))) void loadFromSystemOnly()
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
}

} // namespace

// For what is loaded together with the program, from Windows 10 1607 (RS1) on; older ones ignore it, says
// Microsoft Learn ("/DEPENDENTLOADFLAG"). The linker looks for this very name.
extern "C" const IMAGE_LOAD_CONFIG_DIRECTORY64 _load_config_used __attribute__((used)) = fromSystemOnly();
