// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/Journal.h"
#include "core/practice/PracticeState.h"

namespace activation::practice {

/// Expects that everything undo can put back is, field by field, as it was before. Whether the licensing
/// service runs counts only when the journal says that somebody touched it: any question starts it.
void expectPutBack(const PracticeState& before, const PracticeState& after,
                   const QList<JournalEntry>& journal);

/// Expects that every difference between the two stands in the journal, as a change that may have happened.
void expectJournalKnows(const PracticeState& before, const PracticeState& after,
                        const QList<JournalEntry>& journal);

/// The same PC with whatever made changes fail taken away, and the rights to make them.
[[nodiscard]] PracticeState mended(PracticeState state);

} // namespace activation::practice
