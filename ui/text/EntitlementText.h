// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/CheckText.h"

namespace activation::text {

/// Whom the organization's license is not meant for, and what there is instead.
[[nodiscard]] Wording roleNotEntitled(const About& about);
[[nodiscard]] Wording graduateTimeOver(const About& about);

} // namespace activation::text
