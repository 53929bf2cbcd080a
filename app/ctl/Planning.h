// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"
#include "core/steps/Plan.h"

namespace activation::ctl {

/// What was chosen on the command line. With --yes nobody is there, and the profile's unattended answers
/// hold.
[[nodiscard]] Choices choicesFor(const CommandContext& context, const SiteProfile& profile);

/// Whether an empty plan means that nothing is needed: the machine did say what is activated.
[[nodiscard]] bool couldTell(const Findings& findings);

void sayNothingToDo(const CommandContext& context, const Findings& findings);

/// Whether this process lacks the rights for the steps, and what to do then; nothing when it has them.
[[nodiscard]] std::optional<QString> missingRights(const CommandContext& context, const System& system,
                                                   bool needed);

} // namespace activation::ctl
