// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/CheckRunner.h"

#include "core/checks/CheckGroups.h"
#include "core/checks/CheckSchedule.h"

#include <algorithm>

namespace activation {

namespace {

using std::chrono::milliseconds;

/// How long an answer took is different every time and no news.
bool saysTheSame(const Finding* before, Finding after)
{
    if (!before)
        return false;
    if (const FactValue* duration = before->facts.find(Fact::Milliseconds);
        duration && after.facts.find(Fact::Milliseconds))
        after.facts.set(Fact::Milliseconds, *duration);
    return *before == after;
}

/// Hears only what has changed since `known`, which has to outlive it.
CheckRunner::Observer newsFor(const Findings& known, const CheckRunner::Observer& observer,
                              const std::stop_token& stop)
{
    return [&known, &observer, stop](const Finding& fresh) {
        if (observer && !stop.stop_requested() && !saysTheSame(findingOf(known, fresh.check), fresh))
            observer(fresh);
    };
}

} // namespace

CheckRunner::CheckRunner(const System& system, const SiteProfile& profile, const Person& person)
    : m_system(system)
    , m_profile(profile)
    , m_person(person)
{}

Findings CheckRunner::run(const QList<CheckId>& only, const Observer& observer, std::stop_token stop) const
{
    const QList<Check> checks = withDependencies(checkList(), only);
    Findings findings = runChecks(checks, {m_system, m_profile, m_person}, observer, std::move(stop));
    tellWhereInside(findings);
    return findings;
}

Findings CheckRunner::waitForNetwork(Findings findings, milliseconds interval, milliseconds patience,
                                     const Observer& observer, std::stop_token stop) const
{
    std::ranges::sort(findings, {}, &Finding::check);
    const auto tellNews = newsFor(findings, observer, stop);
    milliseconds looking{0};
    for (milliseconds waited = interval; waited <= patience && !isNetworkGood(findings);) {
        if (!m_system.clock().pause({std::max(interval - looking, milliseconds{0}), stop}))
            break;
        const auto began = std::chrono::steady_clock::now();
        const Findings fresh = run(networkChecks(), tellNews, stop);
        if (stop.stop_requested())
            break;
        // In whole seconds: practice time then goes on in equal strides however fast the real PC is.
        looking = std::chrono::floor<std::chrono::seconds>(std::chrono::steady_clock::now() - began);
        waited += std::max(interval, looking);
        put(findings, fresh);
    }
    return findings;
}

Findings CheckRunner::waitForAnswers(Findings findings, const Observer& observer, std::stop_token stop) const
{
    std::ranges::sort(findings, {}, &Finding::check);
    const auto tellNews = newsFor(findings, observer, stop);
    for (int times = 0; times < kAskAgainTimes && isStillAsking(findings); ++times) {
        if (!m_system.clock().pause({kAskAgainEvery, stop}))
            break;
        const Findings fresh = run(checksToAskAgain(findings), tellNews, stop);
        if (stop.stop_requested())
            break;
        put(findings, fresh);
    }
    return findings;
}

} // namespace activation
