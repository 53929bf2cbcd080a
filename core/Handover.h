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
/// QMetaObject::invokeMethod() does the same; here the handing over is our own code, so that ThreadSanitizer,
/// which does not know Debian's Qt, sees that nothing is touched by two threads at once.
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
