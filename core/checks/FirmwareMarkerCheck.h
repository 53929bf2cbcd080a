// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 13: the firmware's volume activation marker. Informational; it explains 0xC004F035: a SLIC table without a
/// valid Windows marker is refused by a KMS host, no SLIC table at all is accepted (KB 942962).
/// Passed MarkerPresent, NoTable · Advice MarkerMissing · Unknown CannotTell.
/// Facts: Slic, WindowsMarker, Msdm.
[[nodiscard]] Finding checkFirmwareMarker(const CheckInput& input);

} // namespace activation
