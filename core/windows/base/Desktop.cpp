// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Desktop.h"

#include "core/windows/base/Handle.h"
#include "core/windows/base/Win32Error.h"

#include <tlhelp32.h>

namespace activation::windows {

namespace {

/// Handed through EnumWindows as its parameter.
BOOL CALLBACK collectWindow(HWND window, LPARAM list)
{
    if (!IsWindowVisible(window) || GetWindow(window, GW_OWNER) != nullptr)
        return TRUE;
    DWORD process = 0;
    if (GetWindowThreadProcessId(window, &process) != 0)
        reinterpret_cast<QList<TopLevelWindow>*>(list)->append({window, process});
    return TRUE;
}

} // namespace

Result<QList<RunningProcess>> processesOfThisSession()
{
    DWORD ours = 0;
    const Handle snapshot(CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    if (!snapshot || !ProcessIdToSessionId(GetCurrentProcessId(), &ours))
        return win32Failure(GetLastError(), QStringLiteral("list the processes"));
    QList<RunningProcess> processes;
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    for (BOOL more = Process32FirstW(snapshot.get(), &entry); more;
         more = Process32NextW(snapshot.get(), &entry)) {
        DWORD session = 0;
        if (ProcessIdToSessionId(entry.th32ProcessID, &session) && session == ours)
            processes.append({entry.th32ProcessID, QString::fromWCharArray(entry.szExeFile)});
    }
    return processes;
}

QList<TopLevelWindow> topLevelWindows()
{
    QList<TopLevelWindow> windows;
    EnumWindows(collectWindow, reinterpret_cast<LPARAM>(&windows));
    return windows;
}

} // namespace activation::windows
