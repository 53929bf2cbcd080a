// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"

#include <QDeadlineTimer>
#include <QEventLoop>

namespace activation {

/// Runs Qt's events in the calling thread until the work is done, the limit is over or a stop comes. This is
/// how a thread without an event loop of its own uses asynchronous sockets. Needs a QCoreApplication.
class LimitedLoop final
{
public:
    enum class End { Done, TimedOut, Stopped };

    explicit LimitedLoop(const Limit& limit);
    ~LimitedLoop() = default;
    Q_DISABLE_COPY_MOVE(LimitedLoop)

    /// The limit counts from construction. Call once.
    [[nodiscard]] End run();

    /// Ends run(), or keeps it from starting. Only from the thread of the loop.
    void finish();

    /// What timers and signals of this loop should be bound to.
    [[nodiscard]] QObject* context() { return &m_loop; }

    /// What is left of the limit, with its stop.
    [[nodiscard]] Limit rest() const;

private:
    QEventLoop m_loop;
    QDeadlineTimer m_deadline;
    std::stop_token m_stop;
    bool m_done = false;
};

} // namespace activation
