// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/Handover.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace activation {

void Handover::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(work));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Handover::customEvent(QEvent* /*event*/)
{
    std::function<void()> work;
    {
        const std::lock_guard lock(m_mutex);
        work = std::move(m_waiting.front()); // one event, one piece of work
        m_waiting.pop_front();
    }
    work();
}

} // namespace activation
