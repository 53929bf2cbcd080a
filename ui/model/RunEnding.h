// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/model/WizardState.h"

namespace activation::ui {

/// What comes after a job has ended.
enum class AfterJob {
    Show,   ///< the same screen, with something to say
    Settle, ///< the screen that follows from what is known
    LookOn, ///< it went well; a look tells whether there is more to do in the same visit
    Look,   ///< everything anew
};

/// Takes the end of a job into the state: its result, what it means for the next plan, and a notice where the
/// person has to know.
[[nodiscard]] AfterJob takeEnd(Job job, const RunResult& result, WizardState& state);

} // namespace activation::ui
