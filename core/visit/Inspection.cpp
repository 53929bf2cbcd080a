// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Inspection.h"

#include "core/Deadline.h"
#include "core/checks/CheckGroups.h"
#include "core/system/ShownLicenses.h"

#include <future>

namespace activation {

namespace {

using namespace std::chrono_literals;

constexpr auto kLicensesWithin = 3s; // then it is asked again, for the same answer

std::optional<LicensingServiceFacts> serviceFactsOf(const System& system, const Limit& limit)
{
    const auto facts = system.licensing().serviceFacts(limit);
    return facts ? std::optional(*facts) : std::nullopt;
}

} // namespace

void applyInspection(Session& session, const Inspection& inspection)
{
    session.findings = inspection.findings;
    session.licenses = inspection.licenses;
    session.service = inspection.service;
}

Inspection inspect(const System& system, const SiteProfile& profile, const Person& person,
                   const QList<CheckId>& only, const CheckRunner::Observer& observer, std::stop_token stop)
{
    Inspection inspection;
    auto licenses = std::async(std::launch::async, [&] {
        const Deadline deadline({kLicensesWithin, stop});
        inspection.licenses = shownLicenses(system, deadline.left()).valueOr({});
        inspection.service = serviceFactsOf(system, deadline.left());
    });
    inspection.findings = CheckRunner(system, profile, person).run(only, observer, stop);
    licenses.get();
    inspection.now = localNow(system);
    return inspection;
}

std::optional<Inspection> inspectAgain(const System& system, const SiteProfile& profile, const Person& person,
                                       const QList<CheckId>& checks, const Findings& known,
                                       std::chrono::milliseconds interval, std::stop_token stop)
{
    if (!system.clock().pause({interval, stop}))
        return std::nullopt;
    Inspection inspection = inspect(system, profile, person, checks, {}, stop);
    if (stop.stop_requested())
        return std::nullopt;
    Findings findings = known;
    put(findings, inspection.findings);
    inspection.findings = findings;
    return inspection;
}

Inspection waitForAnswers(const System& system, const SiteProfile& profile, const Person& person,
                          Inspection inspection, const CheckRunner::Observer& observer, std::stop_token stop)
{
    if (!isStillAsking(inspection.findings))
        return inspection;
    inspection.findings =
        CheckRunner(system, profile, person).waitForAnswers(inspection.findings, observer, stop);
    inspection.licenses = shownLicenses(system, {kLicensesWithin, stop}).valueOr({});
    inspection.service = serviceFactsOf(system, {kLicensesWithin, stop});
    inspection.now = localNow(system);
    return inspection;
}

Result<QList<License>> readLicenses(const System& system,
                                    const std::function<void(const QList<License>&)>& stillAsking,
                                    std::stop_token stop)
{
    auto licenses = shownLicenses(system, {kLicensesWithin, stop});
    for (int times = 0; times < kAskAgainTimes; ++times) {
        if (licenses || licenses.error().cause != Cause::TimedOut)
            break;
        if (stillAsking)
            stillAsking(system.licensing().licensesSoFar());
        if (!system.clock().pause({kAskAgainEvery, stop}))
            break;
        licenses = shownLicenses(system, {kLicensesWithin, stop});
    }
    return licenses;
}

std::optional<LicensingServiceFacts> readServiceFacts(const System& system, std::stop_token stop)
{
    return serviceFactsOf(system, {kLicensesWithin, std::move(stop)});
}

QDateTime localNow(const System& system)
{
    const QDateTime now = system.clock().now();
    const auto zone = system.clock().zone();
    return zone ? now.toOffsetFromUtc(zone->offsetMinutes * 60) : now.toLocalTime();
}

} // namespace activation
