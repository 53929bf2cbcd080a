// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Office.h"
#include "core/windows/office/ProgramFolders.h"

namespace activation::windows {

/// Runs the vendor's own uninstaller of one product, once for each of its languages where each has its own.
/// Everything that will be started is checked before anything is; once it is started nobody ends it, and at
/// the limit, which each command has to itself, it is left alone. The next one waits until the list of
/// programs shows that the last one has done its work.
///
/// NotFound when there is nothing to start; InvalidInput when a stored command is not the vendor's; Busy when
/// another installation runs; Cancelled also when the person cancelled it in the vendor's window; Refused
/// with the exit code when it failed; NotSupported for Store packages, which have no uninstaller.
[[nodiscard]] Result<void> removeOffice(const OfficeProduct& product, const ProgramFolders& folders,
                                        const Progress& progress, const Limit& limit);

/// What an uninstaller's exit code says. A failure's code is the exit code itself: people look for "17002".
[[nodiscard]] Result<void> uninstallResult(std::uint32_t exitCode, const OfficeProduct& product);

} // namespace activation::windows
