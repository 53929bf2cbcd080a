// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/RestartPage.h"

#include "ui/pages/RowTexts.h"
#include "ui/text/FindingText.h"

namespace activation::ui {

void RestartPage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    constexpr int kFinding = 0;
    constexpr int kSteps = 1;
    rows().setAccessibleName(say(text::WindowSentence::ListOfSteps));
    rows().clear();
    const Finding* inUse = findingOf(state.session.findings, CheckId::OfficeInUse);
    if (inUse && inUse->reason == Reason::RestartPending)
        rows().row(kFinding).setRow(checkRow(CheckId::OfficeInUse, inUse, state, phrases));
    int key = kSteps;
    if (state.session.result) {
        for (const StepResult& step : state.session.result->steps) {
            RowContent row = stepRow(key, step.request, state, phrases);
            const bool isOver = step.outcome == StepOutcome::PassedOver;
            row.icon = step.outcome == StepOutcome::Done ? Icon::Passed
                       : isOver                          ? Icon::Advice
                                                         : Icon::Waiting;
            rows().row(key++).setRow(row);
        }
    }
    const bool practice = !state.practiceTitle.isEmpty();
    setButtons(
        {checkAgainButton(CommandButton::Emphasis::Normal),
         {"restartButton", say(practice ? text::WindowSentence::Next : text::WindowSentence::RestartLater),
          [this, practice] { practice ? model().restart() : static_cast<void>(window()->close()); },
          CommandButton::Emphasis::Primary}});
}

} // namespace activation::ui

#include "moc_RestartPage.cpp"
