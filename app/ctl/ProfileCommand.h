// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"

namespace activation::ctl {

[[nodiscard]] ExitCode runProfile(const CommandContext& context);

} // namespace activation::ctl
