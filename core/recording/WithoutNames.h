// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/SiteProfile.h"
#include "core/recording/Recording.h"

namespace activation::recording {

/// The recording without what names a person, this PC or a host that is not the profile's: names, addresses,
/// the PC's own ids and the last letters of product keys have stand-ins made with its salt, and a text with
/// more than that is cut. What stays is what decides: products, states, times, codes, levels.
[[nodiscard]] Recording withoutNames(Recording recording, const SiteProfile& profile);

} // namespace activation::recording
