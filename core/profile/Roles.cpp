// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/Roles.h"

#include <QRegularExpression>

#include <algorithm>

namespace activation {

namespace {

/// What a rule asks of a person; the larger, the less is allowed.
int strictness(Entitlement entitlement)
{
    switch (entitlement) {
    case Entitlement::Yes:
        return 0;
    case Entitlement::OnApplication:
        return 1;
    case Entitlement::UnitOnly:
        return 2;
    case Entitlement::DaysAfterLeaving:
        return 3;
    case Entitlement::No:
        return 4;
    }
    Q_UNREACHABLE();
}

/// What holds for a role, apart from what it is called.
RoleRule conditionsFor(const SiteProfile& profile, const Role& role)
{
    const RoleRule* const known = roleRuleFor(profile, role);
    RoleRule conditions = known ? *known : RoleRule();
    conditions.role = {};
    conditions.name = {};
    return conditions;
}

bool isKeptFromVpn(const SiteProfile& profile, const Role& role)
{
    return profile.network.vpn && !mayUseVpn(*profile.network.vpn, role);
}

} // namespace

std::optional<Role> roleFrom(const QString& word)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z0-9]*(-[a-z0-9]+)*")));
    constexpr qsizetype kLongest = 40;
    if (word.size() > kLongest || !form.match(word).hasMatch())
        return std::nullopt;
    return Role{word};
}

const QList<Role>& builtInRoles()
{
    static const QList<Role> roles{Role::Staff, Role::Student, Role::Graduate};
    return roles;
}

QList<Role> rolesOf(const SiteProfile& profile)
{
    QList<Role> roles;
    for (const RoleRule& rule : profile.roles)
        roles.append(rule.role);
    const auto& vpn = profile.network.vpn;
    for (const Role& role : vpn ? vpn->roles : QList<Role>()) {
        if (!roles.contains(role))
            roles.append(role);
    }
    const bool nobody = std::ranges::all_of(
        profile.roles, [](const RoleRule& rule) { return rule.entitlement == Entitlement::No; });
    if (nobody && !roles.contains(Role::Staff))
        roles.prepend(Role::Staff);
    return roles;
}

bool distinguishesRoles(const SiteProfile& profile)
{
    const QList<Role> roles = rolesOf(profile);
    return std::ranges::any_of(roles, [&](const Role& role) {
        return conditionsFor(profile, role) != conditionsFor(profile, roles.first()) ||
               isKeptFromVpn(profile, role) != isKeptFromVpn(profile, roles.first());
    });
}

Role assumedRole(const SiteProfile& profile)
{
    return distinguishesRoles(profile) ? Role() : rolesOf(profile).first();
}

bool mayUseVpn(const VpnRule& vpn, const Role& role)
{
    return vpn.roles.isEmpty() || vpn.roles.contains(role);
}

const RoleRule* roleRuleFor(const SiteProfile& profile, const Role& role)
{
    const QList<RoleRule>& rules = profile.roles;
    const auto rule = role.isTold() ? std::ranges::find(rules, role, &RoleRule::role)
                                    : std::ranges::max_element(rules, {}, [](const RoleRule& candidate) {
                                          return strictness(candidate.entitlement);
                                      });
    return rule == rules.end() ? nullptr : &*rule;
}

} // namespace activation
