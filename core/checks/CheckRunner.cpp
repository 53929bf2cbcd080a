// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/CheckRunner.h"

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

/// What a Windows that has just started may answer late.
const QList<CheckId>& pcChecks()
{
    static const QList<CheckId> checks{CheckId::LicensingService, CheckId::Products,
                                       CheckId::ConflictingOffice, CheckId::OfficeInUse};
    return checks;
}

bool anyStillAsked(const Findings& findings, const QList<CheckId>& checks)
{
    return std::ranges::any_of(findings, [&checks](const Finding& finding) {
        return checks.contains(finding.check) && isStillAsked(finding);
    });
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

const QList<CheckId>& networkChecks()
{
    static const QList<CheckId> checks{CheckId::HostName, CheckId::Network, CheckId::Port,
                                       CheckId::KmsService};
    return checks;
}

bool isNetworkGood(const Findings& findings)
{
    return std::ranges::all_of(networkChecks(), [&findings](CheckId check) {
        const Finding* finding = findingOf(findings, check);
        return finding && finding->verdict != Verdict::Blocking;
    });
}

bool isStillAsked(const Finding& finding)
{
    const bool mayBeSlow = pcChecks().contains(finding.check) || finding.check == CheckId::HostName ||
                           finding.check == CheckId::Port || finding.check == CheckId::KmsService;
    return mayBeSlow && finding.verdict == Verdict::Unknown &&
           finding.facts.text(Fact::Cause) == toString(Cause::TimedOut);
}

bool isStillAsking(const Findings& findings)
{
    return std::ranges::any_of(findings, isStillAsked);
}

bool isPcStillAsked(const Findings& findings)
{
    return anyStillAsked(findings, pcChecks());
}

QList<CheckId> checksToAskAgain(const Findings& findings)
{
    QList<CheckId> checks;
    for (const QList<CheckId>* group : {&networkChecks(), &pcChecks()}) {
        if (anyStillAsked(findings, *group))
            checks += *group;
    }
    checks.removeIf([&findings](CheckId check) { return !findingOf(findings, check); });
    return checks;
}

CheckRunner::CheckRunner(const System& system, const SiteProfile& profile, const Person& person)
    : m_system(system)
    , m_profile(profile)
    , m_person(person)
{}

Findings CheckRunner::run(const QList<CheckId>& only, const Observer& observer, std::stop_token stop) const
{
    const QList<Check> checks = withDependencies(checkList(), only);
    return runChecks(checks, {m_system, m_profile, m_person}, observer, std::move(stop));
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
