// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"
#include "core/profile/SiteProfile.h"

namespace activation::practice {

/// A PC on which everything is right for this profile: Windows 11 Enterprise and Office LTSC 2021 by volume,
/// not activated yet, elevated, wired on campus, on the morning of 20 November 2026. Every host, VPN server,
/// gate and time source of the profile is there and answers. Scenarios say what differs.
[[nodiscard]] PracticeState healthyPc(const SiteProfile& profile);

} // namespace activation::practice
