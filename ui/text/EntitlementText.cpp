// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/EntitlementText.h"

#include "core/profile/Roles.h"
#include "ui/text/CommonText.h"

namespace activation::text {

namespace {

const RoleRule* ruleOf(const About& about)
{
    return roleRuleFor(about.profile, {about.text(Fact::Role)});
}

/// What the organization offers to those who may not activate here, else whom to ask.
QStringList insteadSteps(const About& about)
{
    const RoleRule* rule = ruleOf(about);
    const QString instead = rule ? about.phrases.pick(rule->instead) : QString();
    return {instead.isEmpty()
                ? about.phrases.translate("EntitlementText", "Ask which other offer there is for you.")
                : instead};
}

} // namespace

Wording roleNotEntitled(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const RoleRule* rule = ruleOf(about);
    const QString unit =
        rule && rule->entitlement == Entitlement::UnitOnly ? phrases.pick(rule->unit) : QString();
    const bool told = !about.text(Fact::Role).isEmpty();
    QString why = phrases.translate("EntitlementText", "Your organization's license does not include you.");
    if (!told && rule) {
        //: %1: a group of people, such as "graduates".
        why = phrases
                  .translate("EntitlementText",
                             "Nobody has said who you are here, and the license does not include %1.")
                  .arg(roleText(rule->role, about.profile, phrases));
        return {
            .heading = phrases.translate("EntitlementText", "It is not known who you are here"),
            .why = why,
            //: %1: an option of the command line.
            .whatToDo = {phrases.translate("EntitlementText", "Say who you are, with %1.")
                             .arg(QStringLiteral("--role ROLE"))},
            .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
        };
    }
    if (!unit.isEmpty()) {
        //: %1: name of a department.
        why = phrases.translate("EntitlementText", "Your organization's license is only for members of %1.")
                  .arg(unit);
    } else if (rule) {
        //: %1: a group of people, such as "graduates".
        why = phrases.translate("EntitlementText", "Your organization's license does not include %1.")
                  .arg(roleText(rule->role, about.profile, phrases));
    }
    return {
        .heading = phrases.translate("EntitlementText", "This license is meant for others"),
        .why = why,
        .whatToDo = insteadSteps(about),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording graduateTimeOver(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const int days = static_cast<int>(about.finding.facts.number(Fact::DaysAfterLeaving));
    const QString until = dayText(Fact::EntitledUntil, about);
    const QString rule = phrases.translate(
        "EntitlementText", "After leaving, the license may be used for %n days.", nullptr, days);
    return {
        .heading = phrases.translate("EntitlementText", "The time after leaving has passed"),
        .why = !until.isEmpty()
                   //: %1: a date.
                   ? together(rule,
                              phrases.translate("EntitlementText", "For you that was until %1.").arg(until),
                              phrases)
                   : rule,
        .whatToDo = insteadSteps(about),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

} // namespace activation::text
