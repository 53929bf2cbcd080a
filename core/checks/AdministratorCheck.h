// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 1: may this person change the machine? An administrator who has not confirmed yet passes: the prompt comes
/// with the first change. A standard user is the normal case on managed PCs: Windows asks for the
/// name and password of an administrator, and some plans change no setting at all. Needs no limit, asks
/// nobody. Passed Elevated, CanBeElevated · Advice StandardUser · Unknown CannotTell.
[[nodiscard]] Finding checkAdministrator(const CheckInput& input);

} // namespace activation
