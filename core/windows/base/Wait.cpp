// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Wait.h"

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

DWORD milliseconds(std::chrono::milliseconds time)
{
    constexpr std::int64_t kLongest = INFINITE - 1;
    return static_cast<DWORD>(std::clamp<std::int64_t>(time.count(), 0, kLongest));
}

Waited waitForAny(HANDLE* objects, DWORD count, std::chrono::milliseconds timeout)
{
    switch (WaitForMultipleObjects(count, objects, FALSE, milliseconds(timeout))) {
    case WAIT_OBJECT_0:
        return Waited::Stopped;
    case WAIT_OBJECT_0 + 1:
        return Waited::Signaled;
    case WAIT_TIMEOUT:
        return Waited::TimedOut;
    default:
        return Waited::Failed;
    }
}

Waited wait(HANDLE object, const Limit& limit)
{
    const Handle stopped(CreateEventW(nullptr, TRUE, FALSE, nullptr));
    if (!stopped)
        return Waited::Failed;
    const std::stop_callback wake(limit.stop, [&stopped] { SetEvent(stopped.get()); });
    std::array objects{stopped.get(), object};
    return waitForAny(objects.data(), object ? 2 : 1, limit.timeout);
}

} // namespace

Waited waitFor(HANDLE object, const Limit& limit)
{
    return object ? wait(object, limit) : Waited::Failed;
}

Waited pauseFor(const Limit& limit)
{
    return wait(nullptr, limit);
}

} // namespace activation::windows
