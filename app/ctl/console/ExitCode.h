// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace activation::ctl {

/// What the program tells whoever started it.
enum class ExitCode {
    Done = 0,            ///< or nothing wrong
    Problems = 1,        ///< problems found, or not activated
    Usage = 2,           ///< wrong usage or invalid profile
    ElevationNeeded = 3, ///< administrator rights are missing
    Cancelled = 4,       ///< by the person, by a signal or by the time limit
    Internal = 5,        ///< a fault of this program
};

} // namespace activation::ctl
