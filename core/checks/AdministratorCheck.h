// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 1: may this person change the machine? An administrator who has not confirmed yet passes: the prompt comes
/// with the first change. Needs no limit, asks nobody.
/// Passed Elevated, CanBeElevated · Blocking StandardUser · Unknown CannotTell.
[[nodiscard]] Finding checkAdministrator(const CheckInput& input);

} // namespace activation
