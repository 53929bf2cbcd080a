// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 2: can this edition and build of Windows use the organization's license? Home editions, S mode and
/// evaluation editions have no volume license (KMS client activation and product keys, Microsoft Learn).
/// A platform that the profile excludes is named first, whatever the profile licenses.
/// Passed EditionSupported · Advice EditionNotLicensed, TooOldForProgram · Blocking PlatformExcluded,
/// HomeEdition, SMode, EvaluationEdition, BuildTooOld, none of them with a repair · Skipped NotNeeded when
/// the profile licenses no Windows · Unknown CannotTell. Facts: Edition, ProductName, Build; MinimumBuild
/// with BuildTooOld and TooOldForProgram; Platform with PlatformExcluded
/// ("arm64", "x86", "server", "virtual-machine", "windows-7", "windows-8").
[[nodiscard]] Finding checkWindowsEdition(const CheckInput& input);

} // namespace activation
