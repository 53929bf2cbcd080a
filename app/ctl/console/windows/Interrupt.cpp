// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Interrupt.h"

#include <windows.h>

namespace activation::ctl {

namespace {

constexpr DWORD kTimeToEnd = 10'000; // milliseconds

// A console handler is a plain function: there is no other way to tell it what to stop.
std::atomic<std::stop_source*> stopOfThisProcess = nullptr;

/// Who asks a second time does not want to wait for a clean end: FALSE lets Windows end the program, and the
/// journal knows how far it came.
BOOL WINAPI receive(DWORD event)
{
    std::stop_source* const stop = stopOfThisProcess;
    if (!stop || !stop->request_stop())
        return FALSE;
    // A window that is closed and a session that ends: Windows ends the program when this function returns,
    // or after some seconds.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(kTimeToEnd);
    return TRUE;
}

} // namespace

void Interrupt::listen()
{
    stopOfThisProcess = &m_stop;
    SetConsoleCtrlHandler(receive, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(receive, FALSE);
    stopOfThisProcess = nullptr;
}

} // namespace activation::ctl
