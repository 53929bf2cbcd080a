// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace activation::ctl {

/// Ends the command early: on Ctrl+C, when the session asks the program to end, or when its time is over.
/// One at a time; it listens before any other thread is made, so that all of them leave the signals to it.
class Interrupt final
{
public:
    Interrupt() = default;
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    /// Until then, Ctrl+C ends this program as it ends any other.
    void listen();

    /// Counts from now. After listen().
    void limitTo(std::chrono::milliseconds limit);

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] bool requested() const { return m_stop.stop_requested(); }

    /// Whether it was the time limit that ended the command.
    [[nodiscard]] bool byDeadline() const { return m_byDeadline; }

private:
    std::stop_source m_stop;
    std::atomic<bool> m_byDeadline = false;
    std::mutex m_mutex;
    std::condition_variable_any m_waiting;
    std::jthread m_deadline;
    std::jthread m_signals;
};

} // namespace activation::ctl
