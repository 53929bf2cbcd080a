// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/LocalizedText.h"
#include "core/visit/OpeningProblem.h"
#include "core/visit/RunState.h"
#include "core/visit/ScreenNotice.h"
#include "core/visit/Session.h"

#include <QSet>

#include <optional>

namespace activation {

/// What a visit is waiting for.
enum class Phase {
    Idle,             ///< for the person
    Opening,          ///< for the machine and its profile
    Inspecting,       ///< for every check
    Watching,         ///< for the person, and for the next inspection of the network or the open programs
    Committing,       ///< for the session to be on disk, before the first change
    Running,          ///< for the worker
    InspectingForMore ///< for an inspection that tells whether a run that went well has brought more to do
};

/// All that a screen shows: the same state gives the same picture, whoever looks at it.
struct VisitState
{
    Phase phase = Phase::Idle;
    Screen screen = Screen::Checking;
    Session session;
    std::optional<SiteProfile> profile; ///< none: not yet known, or there is none
    LocalizedText practiceTitle;        ///< empty: a real machine
    QDateTime now;                      ///< of the last inspection, in the machine's own zone
    QSet<int> visited;                  ///< steps that had a screen during this visit, 1 to 5
    std::optional<CheckId> repairing;   ///< the row whose own button was pressed
    RunState run;                       ///< of the last job
    std::optional<ScreenNotice> notice;
    std::optional<OpeningProblem> notOpened; ///< with NoProfile; none: there is no profile

    bool operator==(const VisitState&) const = default;
};

/// The checks are on their way; what they find is not complete.
[[nodiscard]] constexpr bool isInspecting(Phase phase)
{
    return phase == Phase::Opening || phase == Phase::Inspecting;
}

/// Something runs that an end of the program would interrupt.
[[nodiscard]] constexpr bool isRunning(Phase phase)
{
    return phase == Phase::Committing || phase == Phase::Running;
}

/// Whether anything was inspected; until then there is nothing to show.
[[nodiscard]] inline bool hasBegun(const VisitState& state)
{
    return state.phase != Phase::Idle || state.screen != Screen::Checking ||
           !state.session.findings.isEmpty();
}

} // namespace activation
