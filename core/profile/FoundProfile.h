// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/SiteProfile.h"

namespace activation {

/// Where a profile came from, in the order in which the places are looked at.
enum class ProfileOrigin { Asked, Policy, Embedded, Beside, MachineWide, Practice };

/// A profile, and where it lay.
struct FoundProfile
{
    SiteProfile profile;
    ProfileOrigin origin = ProfileOrigin::Asked;
    QString path;

    bool operator==(const FoundProfile&) const = default;
};

} // namespace activation
