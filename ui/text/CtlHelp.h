// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/Phrasebook.h"

namespace activation::text {

/// What the help of the command line says; names and syntax are not words and stand elsewhere.
enum class CtlHelp {
    // one sentence for each command
    Check,
    Status,
    Activate,
    Plan,
    Undo,
    Explain,
    Decode,
    Profile,
    Brand,
    Report,
    Practice,
    Help,

    // one phrase for each option
    OptionProfile,
    OptionPractice,
    OptionRole,
    OptionLeft,
    OptionLanguage,
    OptionJson,
    OptionQuiet,
    OptionLog,
    OptionTimeout,
    OptionHelp,
    OptionVersion,
    OptionOnly,
    OptionWait,
    OptionRemoveConflicts,
    OptionYes,
    OptionList,
    OptionOut,
    OptionAll,

    // one phrase for each exit code
    ExitDone,
    ExitProblems,
    ExitUsage,
    ExitElevation,
    ExitCancelled,
    ExitInternal,

    // headings
    About,
    HowToUse,
    Commands,
    Options,
    CommonOptions,
    ExitCodes,
};

[[nodiscard]] QString helpText(CtlHelp help, const Phrasebook& phrases);

} // namespace activation::text
