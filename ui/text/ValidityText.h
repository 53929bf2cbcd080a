// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"

namespace activation::text {

/// What the dates of a profile mean today: an agreement that has ended or ends within 60 days, a yearly
/// registration that is due within 30 days, a profile that is out of date or will be within 30 days. One
/// sentence or two for each; empty where no date is near.
[[nodiscard]] QStringList validityWords(const SiteProfile& profile, const QDate& today,
                                        const Phrasebook& phrases);

} // namespace activation::text
