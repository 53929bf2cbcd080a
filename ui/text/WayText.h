// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "core/profile/ProfileChoices.h"
#include "ui/text/Phrasebook.h"

namespace activation::text {

/// How a product is activated that no KMS host activates, where the organization says nothing itself; empty
/// for KMS.
[[nodiscard]] QString wayText(ActivationMethod method, ProductFamily family, const Phrasebook& phrases);

} // namespace activation::text
