// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"

namespace activation::ctl {

/// Somebody sits there who can be asked something.
[[nodiscard]] bool isAttended(const CommandContext& context);

/// What is wrong with a role that was typed, beside those there are.
[[nodiscard]] QString badRole(const CommandContext& context, const QString& typed,
                              const SiteProfile& profile);

/// Where it matters who the computer is for and nobody has told, whoever sits at the terminal is asked, and
/// the answer is kept. Without a terminal the profile's own answer counts; else it stays untold. The error is
/// the exit code; what is wrong has been said then.
[[nodiscard]] Result<void, ExitCode> settleRole(const CommandContext& context, Workplace& workplace);

} // namespace activation::ctl
