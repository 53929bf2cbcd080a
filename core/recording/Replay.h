// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/recording/Recording.h"
#include "core/windows/rows/WmiRow.h"

namespace activation::recording {

// What the port Licensing of the recorded PC said, by the same questions and the same parsing as on Windows.
// NotRecorded where the recording does not show what is needed.

[[nodiscard]] Failure notRecorded();

/// Answers what the recording was asked, the rest is notRecorded().
[[nodiscard]] windows::WmiAsk asking(const Recording& recording);

/// Of what others have published not every row shows all that its state depends on; then nothing is known.
[[nodiscard]] Result<QList<License>> recordedLicenses(const Recording& recording);
[[nodiscard]] Result<LicensingServiceFacts> recordedServiceFacts(const Recording& recording);
[[nodiscard]] Result<KmsSettings> recordedKmsSettings(const Recording& recording);

/// 26100; 0 where it was not told.
[[nodiscard]] int recordedBuild(const Recording& recording);

} // namespace activation::recording
