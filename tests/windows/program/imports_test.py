#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""imports_test.py PROGRAM MEGABYTES: a Windows program of ours is whole, hardened, and no larger than that (10^6 bytes).

It needs no DLL but Windows' own. Those that Windows does not keep ready are loaded at their first use, from System32; so is
what an older Windows has not got, or the program could not say there that it is too old.
"""

import pathlib
import struct
import sys

import pefile

# In every Windows since 10, on Server Core too (api-ms-win-crt-* is the universal C runtime).
WINDOWS = {name + ".dll" for name in (
    "advapi32 authz bcrypt cfgmgr32 comctl32 comdlg32 credui crypt32 dnsapi dwmapi dwrite gdi32 imm32 iphlpapi kernel32 "
    "mpr msvcrt ncrypt netapi32 ntdll ole32 oleaut32 rasapi32 rpcrt4 secur32 setupapi shcore shell32 shlwapi ucrtbase user32 "
    "userenv uxtheme version wevtapi winmm winhttp winspool ws2_32 wtsapi32 wbemuuid d2d1 d3d11 dxgi dinput8 "
    "d3d9 uiautomationcore").split()}
# Taken from System32 whoever asks: HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\KnownDLLs of Windows 10 and 11.
# Microsoft publishes no list; other people's programs that keep one name the same (seen in three of them, one for Windows
# 11). Unverified on a PC of our own; where one were missing, DependentLoadFlags would still say System32.
KNOWN = {name + ".dll" for name in (
    "advapi32 clbcatq combase comdlg32 coml2 difxapi gdi32 gdiplus imagehlp imm32 kernel32 msctf msvcrt normaliz nsi "
    "ole32 oleaut32 psapi rpcrt4 sechost setupapi shcore shell32 shlwapi user32 wldap32 ws2_32").split()}
API_SET = "api-ms-win-"  # a name that Windows itself maps to one of its DLLs, never looked for as a file; not in Windows 7
# Windows 7 has them not, says Microsoft Learn ("minimum supported client"). Those of user32 and shcore are not listed: both
# DLLs are loaded later. Not every such function: what our programs and Qt 6.8 call, or might.
NEWER = set("""SetDefaultDllDirectories SetThreadDescription GetThreadDescription IsWow64Process2 IsWow64GuestMachineSupported
    WaitOnAddress WakeByAddressAll WakeByAddressSingle RoGetActivationFactory RoInitialize WindowsCreateStringReference
    WindowsCreateString GetSystemTimePreciseAsFileTime GetHostNameW GetAddrInfoExCancel
    GetCurrentThreadStackLimits PrefetchVirtualMemory GetPackageFamilyName GetOverlappedResultEx CreateFile2 CopyFile2
    GetProcessMitigationPolicy SetProcessMitigationPolicy GetMachineTypeAttributes MapViewOfFile2 VirtualAlloc2
    CoIncrementMTAUsage CoDecrementMTAUsage""".split())
HARDENED = {"IMAGE_DLLCHARACTERISTICS_HIGH_ENTROPY_VA": 0x20, "IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE": 0x40,
            "IMAGE_DLLCHARACTERISTICS_NX_COMPAT": 0x100}
LOAD_CONFIG, DEPENDENT_LOAD_FLAGS_AT, SEARCH_SYSTEM32 = 10, 78, 0x800


def names(entries):
    return sorted(entry.dll.decode("ascii").lower() for entry in entries)


def newer_at_once(entries):
    for entry in entries:
        dll = entry.dll.decode("ascii").lower()
        for function in entry.imports:
            name = (function.name or b"").decode("ascii")
            if dll in ("user32.dll", "shcore.dll") or dll.startswith(API_SET) or name in NEWER:
                yield f"an older Windows has not got it, see NewerThanWindows7.cpp: {name} of {dll}"


def dependent_load_flags(program):
    directory = program.OPTIONAL_HEADER.DATA_DIRECTORY[LOAD_CONFIG]
    if directory.Size == 0:
        return 0
    return struct.unpack("<H", program.get_data(directory.VirtualAddress + DEPENDENT_LOAD_FLAGS_AT, 2))[0]


def problems_of(path, megabytes):
    program = pefile.PE(path, fast_load=True)
    program.parse_data_directories([pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{name}"]
                                    for name in ("IMPORT", "DELAY_IMPORT")])
    at_once = names(program.DIRECTORY_ENTRY_IMPORT)
    late = names(getattr(program, "DIRECTORY_ENTRY_DELAY_IMPORT", []))
    size = pathlib.Path(path).stat().st_size
    print(f"{path}: {size / 1e6:.2f} MB\n  with the program: {' '.join(at_once)}\n  later: {' '.join(late)}")
    for name in at_once + late:
        if name not in WINDOWS and not name.startswith(API_SET):
            yield f"not Windows' own: {name}"
    for name in at_once:
        if name not in KNOWN and not name.startswith(API_SET):
            yield f"would be taken from the program's own folder, add it to ACTIVATION_LATE_DLLS: {name}"
    yield from newer_at_once(program.DIRECTORY_ENTRY_IMPORT)
    if dependent_load_flags(program) != SEARCH_SYSTEM32:
        yield "DLLs are not looked for in System32 alone (DependentLoadFlags)"
    for name, bit in HARDENED.items():
        if not program.OPTIONAL_HEADER.DllCharacteristics & bit:
            yield f"not set: {name}"
    if program.FILE_HEADER.NumberOfSymbols or any(section.Name.startswith(b"/") for section in program.sections):
        yield "carries symbols or debugging information: not stripped"
    if size > megabytes * 1e6:
        yield f"larger than {megabytes} MB"


def main():
    problems = list(problems_of(sys.argv[1], float(sys.argv[2])))
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
