// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/system/Office.h"

#include <QList>
#include <QString>

#include <optional>

namespace activation::windows {

/// The Office program that has this file name; nothing when it is none.
[[nodiscard]] std::optional<RunningProgram> officeProgram(const QString& executable);

/// Those that run at this desktop, each once.
[[nodiscard]] Result<QList<RunningProgram>> runningOfficePrograms();

/// Closes every window of the program once, as a click on its cross would, and waits for its processes to
/// end. InvalidInput when it is no Office program; Busy when it stays open, or has no window to close.
[[nodiscard]] Result<void> closeWindowsOf(const RunningProgram& program, const Limit& limit);

/// Whether this person has used a program of this Office version ("16.0"); empty asks for any version.
[[nodiscard]] bool openedOffice(const QString& version);

} // namespace activation::windows
