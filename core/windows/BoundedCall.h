// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/windows/base/DetachedThread.h"
#include "core/windows/base/Wait.h"

#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace activation::windows {

/// Makes a call that knows no limit of its own (the service control manager, the DNS client) in a thread of
/// its own, and waits for its Result. When time is over or a stop comes the call is left to itself: `work`
/// must own everything it touches. Fails with TimedOut, Cancelled, or as the call does.
template <typename Work> [[nodiscard]] std::invoke_result_t<Work> callWithin(const Limit& limit, Work work)
{
    using Answer = std::invoke_result_t<Work>;
    struct Call
    {
        Handle done{CreateEventW(nullptr, TRUE, FALSE, nullptr)};
        std::mutex mutex;
        std::optional<Answer> answer;
    };
    if (limit.stop.stop_requested())
        return Failure{Cause::Cancelled, 0, {}};
    const auto call = std::make_shared<Call>();
    const bool started = startDetached([call, task = std::move(work)]() mutable {
        Answer answer = task();
        {
            const std::scoped_lock lock(call->mutex);
            call->answer = std::move(answer);
        }
        SetEvent(call->done.get());
    });
    if (!started)
        return Failure{Cause::Internal, 0, QStringLiteral("no thread to be had")};

    const Waited waited = waitFor(call->done.get(), limit);
    const std::scoped_lock lock(call->mutex);
    if (call->answer)
        return *std::move(call->answer);
    return Failure{waited == Waited::Stopped ? Cause::Cancelled : Cause::TimedOut, 0, {}};
}

} // namespace activation::windows
