// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/BoundedCall.h"

#include "core/windows/base/DetachedThread.h"

#include <condition_variable>
#include <mutex>

namespace activation::windows {

namespace {

/// Between who waits and who works; whoever stays longer owns it.
struct Waiting
{
    std::mutex mutex;
    std::condition_variable_any finished;
    bool done = false;
    std::stop_source givenUp;
};

Failure gaveUp(const Limit& limit)
{
    if (limit.stop.stop_requested())
        return {Cause::Cancelled, 0, {}};
    return {Cause::TimedOut, 0, QStringLiteral("%1 ms").arg(limit.timeout.count())};
}

} // namespace

Result<void> runWithin(const Limit& limit, std::function<void(const Limit&)> work)
{
    if (limit.stop.stop_requested() || limit.timeout <= limit.timeout.zero())
        return gaveUp(limit);
    const auto until = std::chrono::steady_clock::now() + limit.timeout;
    const auto waiting = std::make_shared<Waiting>();
    const Limit own{limit.timeout, waiting->givenUp.get_token()};
    const bool started = startDetached([waiting, own, work = std::move(work)] {
        work(own);
        const std::scoped_lock lock(waiting->mutex);
        waiting->done = true;
        waiting->finished.notify_all();
    });
    if (!started)
        return Failure{Cause::Internal, 0, QStringLiteral("no thread to be had")};
    std::unique_lock lock(waiting->mutex);
    if (waiting->finished.wait_until(lock, limit.stop, until, [&waiting] { return waiting->done; }))
        return {};
    waiting->givenUp.request_stop();
    return gaveUp(limit);
}

} // namespace activation::windows
