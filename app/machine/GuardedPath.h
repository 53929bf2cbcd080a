// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QString>

namespace activation::app {

/// Whether only administrators can have written this file, or what this folder holds, by owner and access
/// list. No link is followed, to it or to the folder that it lies in. Untrusted when somebody else could;
/// StorageFailed when it cannot be told. One source file for each platform; so are the functions below.
[[nodiscard]] Result<void> checkGuarded(const QString& path);

/// Makes a folder where administrators alone write and every user reads; the one above it is there. One that
/// is there already is only checked: whoever made it first owns it.
[[nodiscard]] Result<void> makeGuardedFolder(const QString& path);

/// Where a process with administrator rights keeps its journal: a place that does not depend on who runs it,
/// right below one that Windows guards. Empty where there are no such processes.
[[nodiscard]] QString guardedJournalFolder();

} // namespace activation::app
