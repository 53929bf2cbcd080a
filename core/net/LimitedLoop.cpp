// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LimitedLoop.h"

#include <QTimer>

#include <algorithm>

namespace activation {

LimitedLoop::LimitedLoop(const Limit& limit)
    : m_deadline(std::max(limit.timeout, std::chrono::milliseconds{0}), Qt::PreciseTimer)
    , m_stop(limit.stop)
{}

LimitedLoop::End LimitedLoop::run()
{
    if (m_stop.stop_requested())
        return End::Stopped;
    if (m_done)
        return End::Done;

    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    timer.start(rest().timeout);
    {
        // A stop comes from any thread; only an event may end the loop, or it could come before exec().
        const std::stop_callback onStop(
            m_stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
        m_loop.exec();
    }
    if (m_done)
        return End::Done;
    return m_stop.stop_requested() ? End::Stopped : End::TimedOut;
}

void LimitedLoop::finish()
{
    m_done = true;
    m_loop.quit();
}

Limit LimitedLoop::rest() const
{
    return {std::chrono::milliseconds{m_deadline.remainingTime()}, m_stop};
}

} // namespace activation
