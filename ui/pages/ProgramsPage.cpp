// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/ProgramsPage.h"

#include "core/Printable.h"
#include "ui/pages/RowTexts.h"
#include "ui/text/CommonText.h"

namespace activation::ui {

void ProgramsPage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    rows().setAccessibleName(say(text::WindowSentence::ListOfPrograms));
    rows().clear();
    const Finding* inUse = findingOf(state.session.findings, CheckId::OfficeInUse);
    int key = 0;
    for (const QString& program : inUse ? inUse->facts.list(Fact::Programs) : QStringList()) {
        RowContent row;
        row.icon = Icon::Blocking;
        row.title = printable(program);
        row.word = say(text::WindowSentence::WordOpen);
        row.tone = Tone::Bad;
        row.accessibleName = text::listText({row.title, row.word}, phrases);
        rows().row(key++).setRow(row);
    }
    setButtons({statusButton(),
                checkAgainButton(CommandButton::Emphasis::Normal),
                {"closeProgramsButton", say(text::WindowSentence::ClosePrograms),
                 [this] { model().repair(CheckId::OfficeInUse); }, CommandButton::Emphasis::Primary, false,
                 !model().isRunning()}});
}

} // namespace activation::ui

#include "moc_ProgramsPage.cpp"
