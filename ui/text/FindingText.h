// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"
#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"

namespace activation::text {

/// "Time zone": the question, as the row is headed before and after its answer.
[[nodiscard]] QString checkName(CheckId check, const Phrasebook& phrases);

/// "OK", "Advice", "Needs you", "Could not tell", "Not checked": the short word at the end of the row.
[[nodiscard]] QString verdictWord(Verdict verdict, const Phrasebook& phrases);

/// The finding in sentences; every reason has its own.
[[nodiscard]] Wording describe(const Finding& finding, const SiteProfile& profile, const Phrasebook& phrases);

} // namespace activation::text
