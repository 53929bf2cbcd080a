// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Interrupt.h"

#include "app/ctl/console/ExitCode.h"

#include <QtGlobal>

#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace activation {

#ifdef Q_OS_WIN

namespace {

// A console handler is a plain function: there is no other way to tell it what to stop.
std::atomic<std::stop_source*> stopOfThisProcess = nullptr;

BOOL WINAPI receive(DWORD)
{
    std::stop_source* stop = stopOfThisProcess;
    return stop && stop->request_stop() ? TRUE : FALSE;
}

} // namespace

Interrupt::Interrupt()
{
    stopOfThisProcess = &m_stop;
    SetConsoleCtrlHandler(receive, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(receive, FALSE);
    stopOfThisProcess = nullptr;
}

#else

namespace {

constexpr int kGoHome = SIGUSR1;

sigset_t ourSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, kGoHome})
        sigaddset(&signals, signal);
    return signals;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t signals = ourSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_signals = std::jthread([this, signals] {
        for (int signal = 0; sigwait(&signals, &signal) == 0 && signal != kGoHome;) {
            // Who asks a second time does not want to wait for a clean end; the journal knows how far it
            // came.
            if (!m_stop.request_stop())
                std::_Exit(static_cast<int>(ExitCode::Cancelled));
        }
    });
}

Interrupt::~Interrupt()
{
    pthread_kill(m_signals.native_handle(), kGoHome);
}

#endif

void Interrupt::limitTo(std::chrono::milliseconds limit)
{
    m_deadline = std::jthread([this, limit](const std::stop_token& ended) {
        std::unique_lock lock(m_mutex);
        m_waiting.wait_for(lock, ended, limit, [] { return false; });
        if (!ended.stop_requested() && !m_stop.stop_requested()) {
            m_byDeadline = true;
            m_stop.request_stop();
        }
    });
}

} // namespace activation
