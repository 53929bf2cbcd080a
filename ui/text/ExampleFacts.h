// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Facts.h"
#include "core/findings/Reason.h"
#include "core/profile/SiteProfile.h"

namespace activation::text {

/// What a check might have found when it gives this reason, so that a sentence that nothing was found for yet
/// reads as it will. Hosts and zones are those of the profile where it has them; everything else is invented.
[[nodiscard]] Facts exampleFacts(Reason reason, const SiteProfile& profile);

} // namespace activation::text
