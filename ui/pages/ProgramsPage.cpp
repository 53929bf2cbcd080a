// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/ProgramsPage.h"

#include "ui/pages/RowTexts.h"
#include "ui/text/CommonText.h"
#include "ui/widgets/RowList.h"

namespace activation {

ProgramsPage::ProgramsPage(WizardModel& model) : ScreenPage(model), m_rows(new RowList)
{
    m_rows->setObjectName(QStringLiteral("rows"));
    setBody(m_rows);
}

void ProgramsPage::show(const WizardState& state, const Phrasebook& phrases)
{
    m_rows->setAccessibleName(say(WindowSentence::ListOfPrograms));
    m_rows->clear();
    const Finding* inUse = findingOf(state.session.findings, CheckId::OfficeInUse);
    int key = 0;
    for (const QString& program : inUse ? inUse->facts.list(Fact::Programs) : QStringList()) {
        RowContent row;
        row.icon = Icon::Blocking;
        row.title = program;
        row.word = say(WindowSentence::WordOpen);
        row.tone = Tone::Bad;
        row.accessibleName = listText({row.title, row.word}, phrases);
        m_rows->row(key++).setRow(row);
    }
    setButtons({statusButton(),
                checkAgainButton(CommandButton::Emphasis::Normal),
                {"closeProgramsButton", say(WindowSentence::ClosePrograms),
                 [this] { model().repair(CheckId::OfficeInUse); }, CommandButton::Emphasis::Primary, false,
                 !model().isRunning()}});
}

} // namespace activation
