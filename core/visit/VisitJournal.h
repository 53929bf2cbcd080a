// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/Journal.h"
#include "core/visit/Workplace.h"

namespace activation {

/// The journal of changes, for writing: where the workplace has a guarded folder, a process with
/// administrator rights writes there and nowhere else, and one without them, which changes no setting, in the
/// person's own folder. Untrusted when somebody else could have written in the guarded one.
[[nodiscard]] Result<std::unique_ptr<Journal>> openJournal(const Workplace& workplace);

/// For looking and for taking back: the guarded folder's, where there is one. What a person could have
/// written is never in it. Empty when there is none yet.
[[nodiscard]] Result<JournalContent> readJournal(const Workplace& workplace);

/// The folder that readJournal() reads.
[[nodiscard]] QString journalFolder(const Workplace& workplace);

} // namespace activation
