// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/ClockCheck.h"

#include "core/Deadline.h"
#include "core/checks/TimeSamples.h"
#include "core/checks/TimeZoneCheck.h"

#include <algorithm>
#include <vector>

namespace activation {

namespace {

using std::chrono::milliseconds;

/// A wall clock set by hand is rarely right to the minute.
constexpr milliseconds kWallClockTolerance = std::chrono::minutes{5};

/// Not empty; sorted by offset.
using Samples = std::vector<TimeSample>;

milliseconds medianOf(const Samples& samples)
{
    const std::size_t middle = samples.size() / 2;
    if (samples.size() % 2 == 1)
        return samples[middle].offset;
    return (samples[middle - 1].offset + samples[middle].offset) / 2;
}

milliseconds uncertaintyOf(const Samples& samples)
{
    return std::ranges::max(samples, {}, &TimeSample::uncertainty).uncertainty;
}

qint64 wholeSeconds(milliseconds duration)
{
    return std::chrono::round<std::chrono::seconds>(duration).count();
}

/// True when the wall clock is right and only the zone makes the UTC wrong. True UTC is the wall clock minus
/// the wanted offset, the PC's UTC is the wall clock minus its own offset.
bool zoneExplains(milliseconds skew, const TimeZone& present, const TimeZone& wanted)
{
    const milliseconds byZone = std::chrono::minutes{present.offsetMinutes - wanted.offsetMinutes};
    return byZone != milliseconds::zero() && std::chrono::abs(skew - byZone) <= kWallClockTolerance;
}

void nameZoneAsCause(Finding& finding, const CheckInput& input, milliseconds skew)
{
    const Result<TimeZone> present = input.system.clock().zone();
    if (!present)
        return;
    const TimeZone wanted = wantedZone(input);
    if (!zoneExplains(skew, *present, wanted))
        return;
    finding.reason = Reason::ClockFarOffByZone;
    setZones(finding.facts, *present, wanted);
    finding.repairs.prepend(SetTimeZone{wanted.id});
}

/// Windows Time takes the time of a member from its domain, and a program must not set it (Microsoft Learn,
/// "Windows Time service tools and settings"). Where Windows does not tell, the step finds out.
bool hasTimeOfDomain(const CheckInput& input)
{
    const Result<WindowsEdition> windows = input.system.machine().windows(input.limit);
    return windows && windows->domainJoined;
}

/// The host of an organization mostly keeps the time of the same domain; then a difference stops nothing,
/// however large it is. Nothing here can tell whether this host does.
void judgeDomainClock(Finding& finding, bool isFarOff)
{
    finding.verdict = isFarOff ? Verdict::Advice : Verdict::Passed;
    finding.reason = isFarOff ? Reason::DomainClockFarOff : Reason::DomainClockDiffers;
}

void judge(Finding& finding, const CheckInput& input, const Samples& samples, bool isOfDomain)
{
    const ClockRule& rule = input.profile.clock;
    const milliseconds skew = medianOf(samples);
    const milliseconds spread = samples.back().offset - samples.front().offset;
    finding.facts.set(Fact::SkewSeconds, wholeSeconds(skew));
    finding.facts.set(Fact::UncertaintyMilliseconds, qint64{uncertaintyOf(samples).count()});
    finding.facts.set(Fact::SpreadSeconds, wholeSeconds(spread));

    if (spread > rule.adviceFrom) {
        finding.verdict = Verdict::Unknown;
        finding.reason = Reason::TimeSourcesDisagree;
        return;
    }
    if (std::chrono::abs(skew) < rule.adviceFrom)
        return;
    if (isOfDomain) {
        judgeDomainClock(finding, std::chrono::abs(skew) >= rule.blockingFrom);
        return;
    }
    finding.repairs.append(SynchronizeClock{});
    if (std::chrono::abs(skew) < rule.blockingFrom) {
        finding.verdict = Verdict::Advice;
        finding.reason = Reason::ClockOff;
        return;
    }
    finding.verdict = Verdict::Blocking;
    finding.reason = Reason::ClockFarOff;
    nameZoneAsCause(finding, input, skew);
}

/// By a recording of the PC: that is no silence.
bool wasNotAsked(const QList<Result<TimeSample>>& answers)
{
    return !answers.isEmpty() && std::ranges::all_of(answers, [](const Result<TimeSample>& answer) {
        return !answer && answer.error().cause == Cause::NotRecorded;
    });
}

} // namespace

Finding checkClock(const CheckInput& input)
{
    const QList<TimeSource>& sources = input.profile.clock.sources;
    if (sources.isEmpty())
        return notNeeded(CheckId::Clock);

    const Deadline deadline(input.limit);
    // First, because silent sources leave no time for it.
    const bool isOfDomain = hasTimeOfDomain(input);
    const QList<Result<TimeSample>> answers = askPossibleTimes(input.system, sources, deadline.left());
    if (wasNotAsked(answers))
        return cannotTell(CheckId::Clock, answers.first().error());
    Samples samples;
    QStringList answered;
    QStringList silent;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const bool came = i < answers.size() && answers[i].hasValue();
        if (came)
            samples.push_back(*answers[i]);
        (came ? answered : silent).append(sources[i].url.toString());
    }
    std::ranges::sort(samples, {}, &TimeSample::offset);

    Finding finding{CheckId::Clock, Verdict::Passed, Reason::ClockRight, {}, {}};
    finding.facts.set(Fact::Sources, answered);
    finding.facts.set(Fact::SilentSources, silent);
    if (samples.empty()) {
        finding.verdict = Verdict::Unknown;
        finding.reason = Reason::NoTimeSourceAnswered;
        return finding;
    }
    judge(finding, input, samples, isOfDomain);
    return finding;
}

} // namespace activation
