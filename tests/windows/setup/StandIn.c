// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Stands for the window's program: appends to the file STANDIN_LOG how it was started, and where. With STANDIN_STAYS it
// has a window until that is asked to close; with "busy" as its value the window does not heed that.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static int busy;

static LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM first, LPARAM second)
{
    if (message == WM_CLOSE && !busy)
        PostQuitMessage(0);
    return message == WM_CLOSE ? 0 : DefWindowProcW(window, message, first, second);
}

static void tell(const wchar_t* what)
{
    FILE* log = _wfopen(_wgetenv(L"STANDIN_LOG"), L"ab");
    char utf8[2048];
    WideCharToMultiByte(CP_UTF8, 0, what, -1, utf8, sizeof utf8, NULL, NULL);
    fprintf(log, "%s\n", utf8);
    fclose(log);
}

int WINAPI wWinMain(HINSTANCE self, HINSTANCE unused, wchar_t* arguments, int show)
{
    const wchar_t* stays = _wgetenv(L"STANDIN_STAYS");
    MSG message;
    WNDCLASSW kind = {.lpfnWndProc = onMessage, .hInstance = self, .lpszClassName = L"StandIn"};
    (void)unused;
    (void)show;
    if (!_wgetenv(L"STANDIN_LOG"))
        return 1;
    busy = stays && wcscmp(stays, L"busy") == 0;
    if (stays) {
        RegisterClassW(&kind);
        CreateWindowW(L"StandIn", L"StandIn", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 0, 0, 100, 100, NULL, NULL, self, NULL);
    }
    tell(arguments);
    if (stays) {
        while (GetMessageW(&message, NULL, 0, 0) > 0)
            DispatchMessageW(&message);
        tell(L"closed");
    }
    return 0;
}
