// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace activation::windows {

/// Runs work that may never come back on a thread of its own, and comes back itself at the limit or when
/// stopped. Work that is given up is left to itself, with all that it owns, until the call it hangs in ends
/// or the process does; so it must refer to nothing that it does not own. What it had begun may still happen.
/// It gets a limit of its own whose stop says that nobody waits any more.
///
/// Fails with TimedOut or Cancelled when the work was given up, with Internal when no thread was to be had.
[[nodiscard]] Result<void> runWithin(const Limit& limit, std::function<void(const Limit& own)> work);

/// The same for work that answers with a Result, whether or not it asks for its own limit. Fails as the work
/// does, too.
template <typename Work> [[nodiscard]] auto callWithin(const Limit& limit, Work work)
{
    if constexpr (std::is_invocable_v<Work>) {
        return callWithin(limit, [work = std::move(work)](const Limit&) mutable { return work(); });
    } else {
        using Answer = std::invoke_result_t<Work, const Limit&>;
        const auto answer = std::make_shared<std::optional<Answer>>();
        const auto done = runWithin(limit, [answer, work = std::move(work)](const Limit& own) mutable {
            answer->emplace(work(own));
        });
        return done ? **answer : Answer(done.error());
    }
}

} // namespace activation::windows
