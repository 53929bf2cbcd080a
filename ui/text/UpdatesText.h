// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/CheckText.h"

namespace activation::text {

/// What is activated and gets no security updates any more: which products, and since when.
[[nodiscard]] Wording withoutUpdates(const About& about);

} // namespace activation::text
