// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/recording/Recording.h"
#include "core/system/System.h"

#include <memory>

namespace activation::app {

/// The machine that the program runs on. One source file for each platform; CMake chooses.
[[nodiscard]] std::unique_ptr<System> thisMachine();

/// Everything that is read of it, read once, with all names in it. NotSupported where there is nothing to
/// read.
[[nodiscard]] Result<recording::Recording> recordThisMachine(const Limit& limit);

/// The folder that only administrators write and every user of this machine reads.
[[nodiscard]] QString machineWideFolder();

/// The profile that the administrators of this machine have named; empty when none.
[[nodiscard]] QString profileByPolicy();

} // namespace activation::app
