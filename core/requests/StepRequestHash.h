// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/requests/StepRequest.h"

namespace activation {

/// Lets QSet and QHash hold requests. Those of one kind differ by what they are about, seldom by more.
[[nodiscard]] size_t qHash(const StepRequest& request, size_t seed = 0);

} // namespace activation
