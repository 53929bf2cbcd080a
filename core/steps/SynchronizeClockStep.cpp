// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/SynchronizeClockStep.h"

#include "core/checks/TimeSamples.h"
#include "core/steps/ProfileRules.h"

#include <algorithm>
#include <vector>

namespace activation {

namespace {

using std::chrono::milliseconds;

/// Sources are asked side by side; one that is silent for this long will not answer.
constexpr milliseconds kMeasureTimeout = std::chrono::seconds{5};

/// Setting the clock is at once, but w32time may have to be woken first.
constexpr milliseconds kCorrectTimeout = std::chrono::seconds{30};

/// What to add to the clock: the median of what the sources say.
Result<milliseconds> measure(const System& system, const ClockRule& rule, const Limit& limit)
{
    std::vector<milliseconds> offsets;
    for (const Result<TimeSample>& answer : askPossibleTimes(system, rule.sources, limit)) {
        if (answer)
            offsets.push_back(answer->offset);
    }
    if (limit.stop.stop_requested())
        return Failure{Cause::Cancelled, 0, {}};
    if (offsets.empty())
        return Failure{Cause::Unreachable, 0, QStringLiteral("no time source answered")};
    std::ranges::sort(offsets);
    if (offsets.back() - offsets.front() > rule.adviceFrom)
        return Failure{Cause::BadReply, 0, QStringLiteral("the time sources disagree")};
    const std::size_t middle = offsets.size() / 2;
    return offsets.size() % 2 == 1 ? offsets[middle] : (offsets[middle - 1] + offsets[middle]) / 2;
}

} // namespace

Result<void> SynchronizeClockStep::precondition(const System& system, const SiteProfile& profile,
                                                const Limit& limit) const
{
    if (profile.clock.sources.isEmpty())
        return notAllowed(QStringLiteral("the profile names no time source"));
    // Where Windows does not tell, its clock does when it is set.
    const Result<WindowsEdition> windows = system.machine().windows(limit);
    if (windows && windows->domainJoined)
        return Failure{Cause::NotSupported, 0, QStringLiteral("the domain sets this clock")};
    return {};
}

Result<void> SynchronizeClockStep::run(System& system, const SiteProfile& profile, const Progress&,
                                       std::stop_token stop) const
{
    const Result<milliseconds> offset = measure(system, profile.clock, Limit{kMeasureTimeout, stop});
    if (!offset)
        return offset.error();
    return system.clock().correct(*offset, Limit{kCorrectTimeout, stop});
}

Result<void> SynchronizeClockStep::readBack(const System& system, const SiteProfile& profile,
                                            const Limit& limit) const
{
    const Result<milliseconds> offset = measure(system, profile.clock, limit);
    if (!offset)
        return offset.error();
    if (std::chrono::abs(*offset) >= profile.clock.adviceFrom)
        return notVerified(QStringLiteral("the clock is still %1 ms off").arg(offset->count()));
    return {};
}

} // namespace activation
