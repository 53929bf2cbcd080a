// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

#include <functional>
#include <stop_token>

namespace activation {

/// Runs checks side by side, each as soon as the checks it needs have answered.
class CheckRunner final
{
public:
    /// Called once for every finding, as it comes, on the thread that called the runner.
    using Observer = std::function<void(const Finding&)>;

    CheckRunner(const System& system, const SiteProfile& profile, const Person& person);

    /// Runs these checks and those they need or read; all when `only` is empty. Returns when every one has
    /// answered, findings in the order of their numbers. A stop turns what has not answered into Skipped,
    /// Interrupted.
    [[nodiscard]] Findings run(const QList<CheckId>& only, const Observer& observer,
                               std::stop_token stop) const;

    /// Looks again at the network (checks 5 to 8) every `interval` until nothing there blocks, `patience` is
    /// over or a stop comes. Returns all of `findings` with the fresh ones in their places. The observer
    /// hears only what has changed; a round that is stopped halfway changes nothing.
    [[nodiscard]] Findings waitForNetwork(Findings findings, std::chrono::milliseconds interval,
                                          std::chrono::milliseconds patience, const Observer& observer,
                                          std::stop_token stop) const;

    /// Asks again what Windows has not answered until it has, until it was asked kAskAgainTimes more, or a
    /// stop comes. All else as above.
    [[nodiscard]] Findings waitForAnswers(Findings findings, const Observer& observer,
                                          std::stop_token stop) const;

private:
    const System& m_system;
    const SiteProfile& m_profile;
    const Person& m_person;
};

} // namespace activation
