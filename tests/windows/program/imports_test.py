#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""imports_test.py PROGRAM: a Windows program of ours needs no DLL but Windows' own, and carries no symbols."""

import re
import subprocess
import sys

OBJDUMP = "x86_64-w64-mingw32-objdump"
# In every Windows since 10, on Server Core too (api-ms-win-crt-* is the universal C runtime).
WINDOWS = {name + ".dll" for name in (
    "advapi32 authz bcrypt cfgmgr32 comctl32 comdlg32 credui crypt32 dnsapi dwmapi dwrite gdi32 imm32 iphlpapi kernel32 "
    "mpr msvcrt ncrypt netapi32 ntdll ole32 oleaut32 rpcrt4 secur32 setupapi shcore shell32 shlwapi ucrtbase user32 "
    "userenv uxtheme version wevtapi winmm winhttp winspool ws2_32 wtsapi32 wbemuuid d2d1 d3d11 dxgi dinput8 "
    "d3d9 uiautomationcore").split()}


def objdump(option, program):
    return subprocess.run([OBJDUMP, option, program], capture_output=True, text=True, check=True).stdout


def main():
    program = sys.argv[1]
    needed = {name.lower() for name in re.findall(r"DLL Name: (\S+)", objdump("-p", program))}
    strangers = sorted(name for name in needed if name not in WINDOWS and not name.startswith("api-ms-win-"))
    print(f"{program}: {len(needed)} DLLs: {' '.join(sorted(needed))}")
    if not needed:
        print("no import table found: is this a Windows program?")
        return 1
    if strangers:
        print(f"not Windows' own: {' '.join(strangers)}")
        return 1
    if "no symbols" not in objdump("-t", program):
        print("carries symbols: not stripped")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
