// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/requests/StepRequest.h"

namespace activation {

/// Whether `step` is of no use once an earlier step of its plan has not been done. What makes the PC ready
/// is needed by all that follows, what is done for one product only by that product: one that is refused
/// leaves the luck of the others to them.
[[nodiscard]] bool needs(const StepRequest& step, const StepRequest& notDone);

} // namespace activation
