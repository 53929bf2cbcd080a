// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 10: what is installed, by which channel, and what is to be done about it? First whether this person may
/// activate here at all, then every product under its rule; the most severe reason is the one shown, the
/// repairs are those of all products. A Blocking finding has none.
/// Passed AllActivated, ReadyToActivate · Advice RenewSoon, ForeignHostSet, NotAnOrganizationLicense beside a
/// product that works, ProductDiscontinued, MethodIsSignIn, MethodIsTelephone, DomainNeeded, LongerThanKms,
/// WithoutUpdates for what is activated and has come to the end of Microsoft's security updates,
/// OfficeWithoutLicense beside what works when no program of Office has to be opened first · Blocking
/// RoleNotEntitled, GraduateTimeOver, NoProductInstalled, NotAnOrganizationLicense, OfficeWithoutLicense ·
/// Unknown CannotTell. Repairs: InstallSetupKey, SetKmsHost, ActivateProduct. Facts: Products and Channels of
/// the products concerned, UpdatesEnded with WithoutUpdates; DaysLeft and Expires of the activated one that
/// ends first; ForeignHosts; HostLevels; Role, DaysAfterLeaving and EntitledUntil with the reasons about
/// the person. "Renew soon" begins at kRenewSoon (License.h).
[[nodiscard]] Finding checkProducts(const CheckInput& input);

} // namespace activation
