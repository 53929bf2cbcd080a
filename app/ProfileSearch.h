// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"
#include "core/profile/SiteProfileReader.h"

namespace activation::app {

/// Where a profile came from, in the order in which the places are looked at.
enum class ProfileOrigin { Asked, Policy, Embedded, Beside, MachineWide, Practice };

/// The places of a machine that may hold the profile.
struct ProfilePlaces
{
    QString policy;      ///< path set by the administrators of this machine; empty: none set
    QString executable;  ///< that may carry one
    QString beside;      ///< file beside the executable
    QString machineWide; ///< file for every user of this machine
};

[[nodiscard]] ProfilePlaces standardProfilePlaces();

struct FoundProfile
{
    SiteProfile profile;
    ProfileOrigin origin = ProfileOrigin::Asked;
    QString path;
};

/// What there is: nothing, a profile, a profile that is refused, or an executable whose profile is damaged.
/// The first place that has something decides: a refused profile does not make way for the next place.
using ProfileSearchResult = std::variant<std::monostate, FoundProfile, DocumentProblem, Failure>;

/// `asked` is the path a person named, empty when none was.
[[nodiscard]] ProfileSearchResult findProfile(const QString& asked, const ProfilePlaces& places);

} // namespace activation::app
