// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/DocumentProblem.h"
#include "core/visit/Session.h"
#include "ui/model/RunController.h"
#include "ui/model/ScreenNotice.h"

#include <QSet>

namespace activation::ui {

/// All that a screen shows: the same state gives the same picture, whoever looks at it.
struct WizardState
{
    Screen screen = Screen::Checking;
    Session session;
    std::optional<SiteProfile> profile; ///< none: not yet known, or there is none
    LocalizedText practice;             ///< title of the practice PC; empty: a real machine
    QDateTime now;                      ///< of the last look, in the machine's own zone
    QSet<int> visited;                  ///< steps that had a screen during this visit, 1 to 5
    bool looking = false;               ///< at the machine, from WizardModel::start() on
    std::optional<CheckId> repairing;   ///< the row whose own button was pressed
    RunState run;                       ///< while something runs
    std::optional<ScreenNotice> notice;
    std::optional<DocumentProblem> refusedProfile; ///< with NoProfile
    std::optional<Failure> failure;                ///< with NoProfile: why the machine could not be opened

    bool operator==(const WizardState&) const = default;
};

/// Whether anything was looked at; until then there is nothing to show.
[[nodiscard]] inline bool hasBegun(const WizardState& state)
{
    return state.looking || state.screen != Screen::Checking || !state.session.findings.isEmpty();
}

} // namespace activation::ui
