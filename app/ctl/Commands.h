// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"

namespace activation::ctl {

// The commands: each says what it has to say, answers where JSON is asked for, and returns how it ended.
[[nodiscard]] ExitCode runActivate(const CommandContext& context);
[[nodiscard]] ExitCode runBrand(const CommandContext& context);
[[nodiscard]] ExitCode runCheck(const CommandContext& context);
[[nodiscard]] ExitCode runDecode(const CommandContext& context);
[[nodiscard]] ExitCode runExplain(const CommandContext& context);
[[nodiscard]] ExitCode runHelp(const CommandContext& context);
[[nodiscard]] ExitCode runPlan(const CommandContext& context);
[[nodiscard]] ExitCode runPractice(const CommandContext& context);
[[nodiscard]] ExitCode runProfile(const CommandContext& context);
[[nodiscard]] ExitCode runRecord(const CommandContext& context);
[[nodiscard]] ExitCode runReport(const CommandContext& context);
[[nodiscard]] ExitCode runStatus(const CommandContext& context);
[[nodiscard]] ExitCode runUndo(const CommandContext& context);

/// `record --guide`.
[[nodiscard]] ExitCode runRecordGuide(const CommandContext& context);

/// `explain --all`.
[[nodiscard]] ExitCode runGuide(const CommandContext& context);

/// `decode` for a support code that was found in what `explain` was given.
[[nodiscard]] ExitCode decode(const CommandContext& context, const QString& code);

} // namespace activation::ctl
