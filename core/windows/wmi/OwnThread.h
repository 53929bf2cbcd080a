// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"

#include <functional>
#include <memory>
#include <optional>

namespace activation::windows {

/// Runs work that may never come back, and comes back itself at the limit or when stopped. The work runs on a
/// thread of its own in the multithreaded apartment. If it is given up, that thread is left behind with all
/// that the work owns, until the call it hangs in ends or the process does; so the work must refer to nothing
/// that it does not own. What it had begun may still happen. It gets a limit of its own whose stop says that
/// nobody waits any more.
///
/// Nothing when the work is done, or why it was given up: TimedOut, Cancelled.
[[nodiscard]] std::optional<Failure> runOnOwnThread(const Limit& limit,
                                                    std::function<void(const Limit&)> work);

/// The same for work that answers.
template <typename T>
Result<T> askOnOwnThread(const Limit& limit, std::function<Result<T>(const Limit&)> work)
{
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    const auto givenUp = runOnOwnThread(
        limit, [answer, work = std::move(work)](const Limit& own) { answer->emplace(work(own)); });
    return givenUp ? Result<T>(*givenUp) : **answer;
}

} // namespace activation::windows
