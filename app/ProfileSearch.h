// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/profile/FoundProfile.h"
#include "core/profile/SiteProfileReader.h"
#include "core/visit/OpeningProblem.h"

#include <optional>

namespace activation::app {

/// The places of a machine that may hold the profile.
struct ProfilePlaces
{
    QString policy;      ///< path set by the administrators of this machine; empty: none set
    QString executable;  ///< that may carry one; empty: none does
    QString beside;      ///< file beside the executable
    QString machineWide; ///< file for every user of this machine; trusted only when administrators wrote it
};

[[nodiscard]] ProfilePlaces standardProfilePlaces();

/// Nothing, a profile, or what is wrong with it; BadReply is an executable whose profile is damaged,
/// Untrusted a machine-wide one that others than administrators could have written. The
/// first place that has something decides: a refused profile does not make way for the next place. Only an
/// embedded one makes way for a machine-wide one of the same id and a higher profileVersion, so that copies
/// of a program need not be made anew. `asked` is the path a person named, empty when none was.
[[nodiscard]] Result<std::optional<FoundProfile>, OpeningProblem> findProfile(const QString& asked,
                                                                              const ProfilePlaces& places);

} // namespace activation::app
