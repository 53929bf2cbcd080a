// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/RestartPage.h"

#include "ui/pages/RowTexts.h"
#include "ui/text/FindingText.h"
#include "ui/widgets/RowList.h"

namespace activation {

RestartPage::RestartPage(WizardModel& model) : ScreenPage(model), m_rows(new RowList)
{
    m_rows->setObjectName(QStringLiteral("rows"));
    setBody(m_rows);
}

void RestartPage::show(const WizardState& state, const Phrasebook& phrases)
{
    constexpr int kFinding = 0;
    constexpr int kSteps = 1;
    m_rows->setAccessibleName(say(WindowSentence::ListOfSteps));
    m_rows->clear();
    const Finding* inUse = findingOf(state.session.findings, CheckId::OfficeInUse);
    if (inUse && inUse->reason == Reason::RestartPending)
        m_rows->row(kFinding).setRow(checkRow(CheckId::OfficeInUse, inUse, state, phrases));
    int key = kSteps;
    if (state.session.result) {
        for (const StepResult& step : state.session.result->steps) {
            RowContent row = stepRow(key, step.request, state, phrases);
            row.icon = step.outcome == StepOutcome::Done ? Icon::Passed : Icon::Waiting;
            m_rows->row(key++).setRow(row);
        }
    }
    const bool practice = !state.practice.isEmpty();
    setButtons({checkAgainButton(CommandButton::Emphasis::Normal),
                {"restartButton", say(practice ? WindowSentence::Next : WindowSentence::RestartLater),
                 [this, practice] { practice ? model().restart() : static_cast<void>(window()->close()); },
                 CommandButton::Emphasis::Primary}});
}

} // namespace activation
