// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace activation::windows {

/// Whether Windows waits for a restart: servicing or Windows Update says so, a file is to be replaced at the
/// next start, or the computer has a new name.
[[nodiscard]] bool isRestartPending();

/// PendingFileRenameOperations names files, each followed by its new name, with an exclamation mark where
/// that replaces another file, or by nothing where it is to be deleted. Deletions are leftovers that updaters
/// keep there for weeks; only a replacement changes what runs. `names` are without the empty ones.
[[nodiscard]] bool replacesFiles(const QStringList& names);

} // namespace activation::windows
