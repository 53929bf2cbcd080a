// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"
#include "core/steps/Plan.h"
#include "core/visit/Session.h"

namespace activation::ctl {

/// What was chosen on the command line. With --yes nobody is there, and the profile's unattended answers
/// hold. A subscription that somebody may be using stays, unless its removal was asked for by its own option.
[[nodiscard]] Choices choicesFor(const CommandContext& context, const SiteProfile& profile,
                                 const Findings& findings);

/// y or yes to the question of this sentence.
[[nodiscard]] bool isAgreedTo(const CommandContext& context, const text::Sentence<>& question);

/// Where a product was asked for that is not on this computer: it says so, names those that are, and this is
/// how the command ends.
[[nodiscard]] std::optional<ExitCode> refuseStrangers(const CommandContext& context, const Session& session);

/// Whether an empty plan means that nothing is needed: the machine did say what is activated.
[[nodiscard]] bool couldTell(const Findings& findings);

void sayNothingToDo(const CommandContext& context, const Findings& findings);

/// Whether this process lacks the rights for the steps, and what to do then; nothing when it has them.
[[nodiscard]] std::optional<QString> missingRights(const CommandContext& context, const System& system,
                                                   bool needed);

} // namespace activation::ctl
