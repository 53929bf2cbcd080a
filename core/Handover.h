// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace activation {

/// Has work done in the thread that this object lives in, in the order in which any thread hands it over.
/// What is left when the object ends is forgotten.
///
/// QMetaObject::invokeMethod() does the same, but ThreadSanitizer does not know Debian's Qt: with it, and
/// with QThreadPool, it reports races inside our own functions (20 in a loop of 20 000 calls), and to
/// suppress those is to suppress what it is there to find. Here it sees the locks.
class Handover final : public QObject
{
public:
    /// From any thread; returns at once.
    void post(std::function<void()> work);

protected:
    void customEvent(QEvent* event) override;

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace activation
