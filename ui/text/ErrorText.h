// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"
#include "core/licensing/ActivationErrors.h"
#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"

namespace activation::text {

/// The explanation of an activation error: what the checks found behind it where they did, and what
/// the organization adds to it, marked as theirs. `findings` is empty where nothing was checked. A code that
/// is not in the table gets a general explanation that still says whom to ask.
[[nodiscard]] Wording explainError(std::uint32_t code, const Findings& findings, const SiteProfile& profile,
                                   const Phrasebook& phrases);

/// "You", "The helpdesk", "The administrators of the KMS host".
[[nodiscard]] QString helperName(Helper helper, const Phrasebook& phrases);

} // namespace activation::text
