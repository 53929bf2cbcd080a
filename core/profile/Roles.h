// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/Person.h"

namespace activation {

/// Those that have names of ours, whatever the profile lists.
[[nodiscard]] const QList<Role>& builtInRoles();

/// Who can be chosen among, in the profile's own order: those with a rule, then those who may use the VPN.
/// Staff come first where none of them may activate: somebody else then must.
[[nodiscard]] QList<Role> rolesOf(const SiteProfile& profile);

/// Not the same holds for all of them, so that somebody has to tell.
[[nodiscard]] bool distinguishesRoles(const SiteProfile& profile);

/// Who it is before anybody was asked: the first role where the same holds for all, staff where the profile
/// knows none; otherwise that nobody told.
[[nodiscard]] Role assumedRole(const SiteProfile& profile);

/// A VPN that names no roles is for all of them.
[[nodiscard]] bool mayUseVpn(const VpnRule& vpn, const Role& role);

/// The rule for a role; null when the profile has none. For a role that nobody told it is the strictest of
/// all.
[[nodiscard]] const RoleRule* roleRuleFor(const SiteProfile& profile, const Role& role);

} // namespace activation
