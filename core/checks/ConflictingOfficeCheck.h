// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 11: does another Office stand in the way of the organization's volume products? Which may stay together is
/// known to core/licensing; which may go is the profile's to say. Of two volume products of the profile that
/// exclude each other the newer one is wanted. Something that must not be removed leaves nothing to repair.
/// Passed NoConflict, MayStayTogether, SubscriptionStays · Blocking ConflictRemovable, ConflictToAsk and
/// ConflictPaid, all with a RemoveOffice for each product, and ConflictKept, ConflictByHand or BitnessDiffers
/// without · Advice BitnessNotProvided · Skipped NotNeeded when the profile licenses no Office · Unknown
/// CannotTell. Facts: Conflicts, Languages, Bytes and SignedIn of the products in the way; Staying; Bitness,
/// WantedBitness and ProductFamilies with the reasons about bitness.
[[nodiscard]] Finding checkConflictingOffice(const CheckInput& input);

/// Any rule of the profile for Office, Project or Visio.
[[nodiscard]] bool licensesOffice(const SiteProfile& profile);

} // namespace activation
