// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"

#include <chrono>

namespace activation::app {

/// How Windows' question for administrator rights (User Account Control) ended without a process.
struct PermissionAnswer
{
    std::uint32_t error = 0;            ///< of ShellExecuteEx with "runas": a Win32 error (winerror.h)
    std::chrono::milliseconds after{0}; ///< since the question
    /// Policy "Behavior of the elevation prompt for standard users: Automatically deny elevation requests"
    /// (ConsentPromptBehaviorUser 0), and this is a standard user.
    bool deniesByItself = false;
};

/// Cancelled: the person said no. TimedOut: nobody said anything; Windows takes its question away after two
/// minutes, with the same error (both unverified). Forbidden: a policy says no, whoever asks. AccessDenied:
/// the other account may not start the program, or there is nobody to ask. NotFound: it does not see the
/// program, as on a drive letter of this user only. `otherwise` for everything else.
[[nodiscard]] Cause causeOf(const PermissionAnswer& answer, Cause otherwise);

} // namespace activation::app
