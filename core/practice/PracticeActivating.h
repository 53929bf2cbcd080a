// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

namespace activation::practice {

/// What is set by hand on each level.
[[nodiscard]] KmsSettings settingsOf(const PracticeState& pc);

/// Before an Office program was opened for the first time Windows has no license of what was installed.
[[nodiscard]] bool isKnownToWindows(const PracticeState& pc, const License& license);

/// Null when no product has this activation id.
[[nodiscard]] License* licenseWith(PracticeState& pc, const QString& activationId);

/// What Windows does when a product with a client setup key is told to activate: find its KMS host, reach it,
/// take its answer. Rejected carries the code that Windows would show, and so does the license afterwards.
[[nodiscard]] Result<void> attemptActivation(PracticeState& pc, License& license);

/// Puts a client setup key over the key of the product it is for: a KMS client that is not activated yet.
/// Rejected for a key that is not genuine here, or that no installed product takes.
[[nodiscard]] Result<void> putSetupKey(PracticeState& pc, const QString& key);

} // namespace activation::practice
