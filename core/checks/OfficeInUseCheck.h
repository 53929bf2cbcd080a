// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 12: is Office open, is a restart pending, was Office never opened? Reads the finding of
/// conflicting-office: only before a removal do open programs and a pending restart block, and then a
/// restart, which also closes the programs, comes first. Passed OfficeIdle · Advice ProgramsOpen,
/// RestartPending, NeverOpened · Blocking ProgramsOpen, repaired by a CloseProgram for each, and
/// RestartPending · Skipped NotNeeded when the profile licenses no Office · Unknown CannotTell. Facts:
/// Programs.
[[nodiscard]] Finding checkOfficeInUse(const CheckInput& input);

} // namespace activation
