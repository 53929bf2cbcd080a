// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/HelpTopic.h"
#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"

namespace activation::text {

/// What somebody should know who asks about this, and what to do.
[[nodiscard]] Wording describe(HelpTopic topic, const SiteProfile& profile, const Phrasebook& phrases);

} // namespace activation::text
