// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Interrupt.h"

#include "app/ctl/console/ExitCode.h"

#include <csignal>
#include <cstdlib>

namespace activation::ctl {

namespace {

constexpr int kGoHome = SIGUSR1;

sigset_t ourSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, kGoHome})
        sigaddset(&signals, signal);
    // nohup(1) has it ignored, and then it shall be.
    struct sigaction hangup
    {};
    if (sigaction(SIGHUP, nullptr, &hangup) == 0 && hangup.sa_handler != SIG_IGN)
        sigaddset(&signals, SIGHUP);
    return signals;
}

} // namespace

void Interrupt::listen()
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
    if (m_signals.joinable())
        pthread_kill(m_signals.native_handle(), kGoHome);
}

} // namespace activation::ctl
