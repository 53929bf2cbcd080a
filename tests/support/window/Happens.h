// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace activation::ui {

/// Lets events happen until the condition holds; false when it does not within the deadline.
template <typename Condition>
[[nodiscard]] bool happens(Condition condition, std::chrono::milliseconds within = std::chrono::seconds{30})
{
    const QDeadlineTimer deadline(within);
    QTimer waker; // with a limit of its own processEvents() would not wait but spin
    waker.start(std::chrono::milliseconds{5});
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace activation::ui
