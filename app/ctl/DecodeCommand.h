// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"

namespace activation::ctl {

[[nodiscard]] ExitCode runDecode(const CommandContext& context);

/// The same for a support code that was found elsewhere.
[[nodiscard]] ExitCode decode(const CommandContext& context, const QString& code);

} // namespace activation::ctl
