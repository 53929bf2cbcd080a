// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/Journal.h"
#include "core/steps/StepRunner.h"

namespace activation {

struct UndoResult
{
    QList<StepResult> steps;       ///< every inverse, in the order it was done
    bool complete = false;         ///< everything that can be put back is put back
    std::optional<Failure> damage; ///< of the journal: there may have been more

    bool operator==(const UndoResult&) const = default;
};

/// Walks the journal backwards and puts back what can be put back, reading each back; the licensing service
/// comes last. One that fails keeps only those from being tried that could not be put back correctly without
/// it; what is not put back stays in the journal for the next time.
[[nodiscard]] UndoResult undoAll(System& system, const SiteProfile& profile, Journal& journal,
                                 const RunObserver& observer, std::stop_token stop);

} // namespace activation
