// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>

#include <chrono>

namespace activation::ui {

/// What happened to the thread of the windows during one event.
struct EventTimes
{
    std::chrono::nanoseconds waited{}; ///< for a disk, a lock, another process; not for a processor
    std::chrono::nanoseconds worked{}; ///< on a processor
    bool looped = false;               ///< an event loop inside the event
    QByteArray name{};                 ///< whose event, and which
};

/// Of all processors of the machine, since it was started.
struct ProcessorTicks
{
    long used = 0;
    long stolen = 0; ///< wanted, but the host of the virtual machine gave it to others
};

/// A window never waits (design, "The window never waits"): measures every event of the windows' thread. Time
/// that the thread is kept from a processor by others does not count, nor what the kernel fetches of the
/// program itself. Linux only, as all of this project's window tests.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    WatchedApplication(int& argc, char** argv);
    ~WatchedApplication() override;

    bool notify(QObject* receiver, QEvent* event) override;

    /// The worst since the last call: of each kind of time, the event that took most of it.
    struct Worst
    {
        EventTimes waiting;
        EventTimes working;
        EventTimes looping;
        double crowd = 0; ///< 0 to 1: of the time a processor was wanted, by the thread or by the whole
                          ///< (virtual) machine, how much others had it
    };
    [[nodiscard]] Worst takeWorst();

private:
    int m_schedule;        ///< the kernel's account of this thread
    bool m_inside = false; ///< an event
    bool m_looped = false; ///< during this event
    int m_loops = 0;       ///< event loops around this event
    Worst m_worst;
    ProcessorTicks m_ticks;
    std::chrono::nanoseconds m_ran{}; ///< at the last takeWorst()
    std::chrono::nanoseconds m_queued{};
};

/// Lets a test fail in which an event was waited for, ran too long, or had an event loop of its own.
void watchEveryTest(WatchedApplication& application);

} // namespace activation::ui
