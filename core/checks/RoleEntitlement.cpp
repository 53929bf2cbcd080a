// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/RoleEntitlement.h"

#include "core/UtcTime.h"

#include <algorithm>

namespace activation {

namespace {

Finding notEntitled(const Person& person, Reason reason)
{
    Finding finding{CheckId::Products, Verdict::Blocking, reason, {}, {}};
    finding.facts.set(Fact::Role, toString(person.role));
    return finding;
}

/// The last second of the last allowed day, so that whoever shows the date shows that day.
QDateTime entitledUntil(const SiteProfile& profile, const Person& person, int daysAfterLeaving)
{
    const int offsetSeconds = profile.clock.zoneOffsetMinutes * 60;
    return offsetTime(person.left.addDays(daysAfterLeaving), QTime(23, 59, 59), offsetSeconds);
}

} // namespace

std::optional<Finding> roleInTheWay(const SiteProfile& profile, const Person& person, const QDateTime& now)
{
    const auto rule = std::ranges::find(profile.roles, person.role, &RoleRule::role);
    if (rule == profile.roles.end())
        return std::nullopt;
    switch (rule->entitlement) {
    case Entitlement::Yes:
    case Entitlement::UnitOnly:
        return std::nullopt;
    case Entitlement::No:
        return notEntitled(person, Reason::RoleNotEntitled);
    case Entitlement::DaysAfterLeaving:
        break;
    }
    if (person.left.isNull())
        return std::nullopt;
    const QDateTime until = entitledUntil(profile, person, rule->daysAfterLeaving);
    if (now <= until)
        return std::nullopt;
    Finding finding = notEntitled(person, Reason::GraduateTimeOver);
    finding.facts.set(Fact::DaysAfterLeaving, qint64{rule->daysAfterLeaving});
    finding.facts.set(Fact::EntitledUntil, until);
    return finding;
}

} // namespace activation
