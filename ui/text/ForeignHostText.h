// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/CheckText.h"

namespace activation::text {

/// Of a KMS host that is not the organization's: replaced, left there by the profile, or preset in an image
/// that is not the organization's.
[[nodiscard]] Wording foreignHostSet(const About& about);
[[nodiscard]] Wording foreignHostStays(const About& about);
[[nodiscard]] Wording foreignHostInImage(const About& about);

} // namespace activation::text
