// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/RoleEntitlement.h"

#include "core/UtcTime.h"
#include "core/profile/Roles.h"

namespace activation {

namespace {

Finding notEntitled(const Person& person, Reason reason)
{
    Finding finding{CheckId::Products, Verdict::Blocking, reason, {}, {}};
    if (person.role.isTold())
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
    const RoleRule* const rule = roleRuleFor(profile, person.role);
    if (!rule)
        return std::nullopt;
    switch (rule->entitlement) {
    case Entitlement::Yes:
    case Entitlement::UnitOnly:
    case Entitlement::OnApplication:
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
