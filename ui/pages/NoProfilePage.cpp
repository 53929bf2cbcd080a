// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/NoProfilePage.h"

#include "core/visit/ArchiveFolder.h"
#include "ui/pages/RowTexts.h"
#include "ui/text/ProblemText.h"
#include "ui/text/StepText.h"

#include <QCoreApplication>

namespace activation::ui {

namespace {

RowContent rowFor(const DocumentProblem& problem, const text::Phrasebook& phrases)
{
    RowContent row;
    row.icon = Icon::Blocking;
    row.title = text::describe(problem, phrases);
    return row;
}

RowContent rowFor(const Failure& failure, const text::Phrasebook& phrases)
{
    return wordingRow(text::describe(failure, {}, {}, phrases), Icon::Blocking, Tone::Bad);
}

} // namespace

void NoProfilePage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    rows().setAccessibleName(say(text::WindowSentence::ListOfSteps));
    rows().clear();
    RowContent row;
    row.icon = Icon::Info;
    if (state.notOpened)
        row = std::visit([&phrases](const auto& why) { return rowFor(why, phrases); }, *state.notOpened);
    else if (isInsideArchive(QCoreApplication::applicationFilePath()))
        row.title = say(text::WindowSentence::InsideArchive);
    else
        row.title = say(text::WindowSentence::StatusNoProfile, QStringLiteral("activation-profile.json"));
    row.accessibleName = row.title;
    rows().row(0).setRow(row);
    ScreenButton status = statusButton();
    status.emphasis = CommandButton::Emphasis::Primary;
    setButtons({closeButton(CommandButton::Emphasis::Normal), status});
}

} // namespace activation::ui

#include "moc_NoProfilePage.cpp"
