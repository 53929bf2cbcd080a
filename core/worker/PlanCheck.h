// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/profile/SiteProfile.h"
#include "core/requests/StepRequest.h"
#include "core/system/System.h"

namespace activation {

/// Fails with InvalidInput when the profile forbids a step: the plan is then refused as a whole, before its
/// first change. A step that cannot be judged before an earlier one is done is judged at its turn, by the
/// StepRunner.
[[nodiscard]] Result<void> checkPlan(const QList<StepRequest>& steps, const System& system,
                                     const SiteProfile& profile, const Limit& limit);

} // namespace activation
