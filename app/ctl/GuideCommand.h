// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"

namespace activation::ctl {

/// Every check with all it may answer and every error code, as one document.
[[nodiscard]] ExitCode runGuide(const CommandContext& context);

} // namespace activation::ctl
