// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/NoProfilePage.h"

#include "ui/pages/RowTexts.h"
#include "ui/text/ProblemText.h"
#include "ui/text/StepText.h"
#include "ui/widgets/RowList.h"

namespace activation {

NoProfilePage::NoProfilePage(WizardModel& model) : ScreenPage(model), m_rows(new RowList)
{
    m_rows->setObjectName(QStringLiteral("rows"));
    setBody(m_rows);
}

void NoProfilePage::show(const WizardState& state, const Phrasebook& phrases)
{
    m_rows->setAccessibleName(say(WindowSentence::ListOfSteps));
    m_rows->clear();
    RowContent row;
    row.icon = Icon::Info;
    if (state.refusedProfile) {
        row.icon = Icon::Blocking;
        row.title = describe(*state.refusedProfile, phrases);
    } else if (state.failure) {
        row = wordingRow(describe(*state.failure, {}, {}, phrases), Icon::Blocking, Tone::Bad);
    } else {
        row.title = say(WindowSentence::StatusNoProfile, {QStringLiteral("activation-profile.json")});
    }
    row.accessibleName = row.title;
    m_rows->row(0).setRow(row);
    ScreenButton status = statusButton();
    status.emphasis = CommandButton::Emphasis::Primary;
    setButtons({closeButton(CommandButton::Emphasis::Normal), status});
}

} // namespace activation
