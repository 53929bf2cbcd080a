// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Stands for an Office program: a window that closes when asked to, one that refuses, or none at all. Its
// task is its command line; "Local\ActivationFakeReady" is signaled when it can be seen, and it ends by
// itself when "Local\ActivationFakeEnd" is.

#include <windows.h>

#include <string>

namespace {

bool refuses = false;

LRESULT CALLBACK answer(HWND window, UINT message, WPARAM wide, LPARAM longer)
{
    if (message == WM_CLOSE && refuses)
        return 0;
    if (message == WM_DESTROY)
        PostQuitMessage(0);
    return DefWindowProcW(window, message, wide, longer);
}

bool makeWindow()
{
    WNDCLASSW kind{};
    kind.lpfnWndProc = answer;
    kind.hInstance = GetModuleHandleW(nullptr);
    kind.lpszClassName = L"ActivationFakeProgram";
    RegisterClassW(&kind);
    return CreateWindowExW(0, kind.lpszClassName, L"Document1 - Word", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 10,
                           10, 300, 200, nullptr, nullptr, kind.hInstance, nullptr) != nullptr;
}

void signal(const wchar_t* name)
{
    HANDLE event = OpenEventW(EVENT_MODIFY_STATE, FALSE, name);
    SetEvent(event);
    CloseHandle(event);
}

} // namespace

int WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR, int)
{
    const std::wstring line(GetCommandLineW());
    refuses = line.find(L"refuse") != std::wstring::npos;
    const bool windowless = line.find(L"windowless") != std::wstring::npos;
    if (!windowless && !makeWindow())
        return 3;
    HANDLE end = OpenEventW(SYNCHRONIZE, FALSE, L"Local\\ActivationFakeEnd");
    signal(L"Local\\ActivationFakeReady");
    for (;;) {
        if (MsgWaitForMultipleObjects(1, &end, FALSE, INFINITE, QS_ALLINPUT) == WAIT_OBJECT_0)
            return 0;
        MSG message{};
        while (PeekMessageW(&message, nullptr, 0, 0, PM_REMOVE)) {
            if (message.message == WM_QUIT)
                return 0;
            DispatchMessageW(&message);
        }
    }
}
