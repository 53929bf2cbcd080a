// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/SiteProfile.h"
#include "core/recording/Recording.h"

namespace activation::recording {

/// A PC that names its owner wherever that is possible.
[[nodiscard]] Recording samplePc();

/// What must not be in the file of that PC.
[[nodiscard]] QStringList forbiddenWords();

/// Of an organization with the host kms01.sample.example and the range 198.51.100.0/24.
[[nodiscard]] SiteProfile sampleSite();

} // namespace activation::recording
