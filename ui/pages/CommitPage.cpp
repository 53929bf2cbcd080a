// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/CommitPage.h"

#include "ui/pages/RowTexts.h"
#include "ui/text/ScreenText.h"
#include "ui/text/StepText.h"
#include "ui/text/ValidityText.h"

namespace activation::ui {

namespace {

constexpr int kTasks = 100; ///< rows after the steps
constexpr int kUndo = 200;
constexpr int kLasting = 201;

/// Whose server it is that the step names; nothing where Windows is to find it by itself.
QString whoseHost(const StepRequest& step, const SiteProfile& profile, const text::Phrasebook& phrases)
{
    const auto* host = std::get_if<SetKmsHost>(&step);
    if (!host || host->setting.host.isEmpty())
        return {};
    return text::sentence(text::WindowSentence::CommitHost, phrases, profile.organization);
}

} // namespace

void CommitPage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    rows().setAccessibleName(say(text::WindowSentence::ListOfSteps));
    rows().clear();
    const Plan& plan = state.session.plan;
    const QStringList lines = text::describeAll(plan.steps, model().profile(), phrases);
    int number = 0;
    for (const StepRequest& step : plan.steps) {
        RowContent row = stepRow(number + 1, step, state, phrases);
        row.title = lines[number++];
        row = named(row, phrases);
        row.detail = whoseHost(step, model().profile(), phrases);
        rows().row(number).setRow(row);
    }
    showTasks(state, phrases);
    setButtons({statusButton(),
                {"backButton", say(text::WindowSentence::Back), [this] { model().goBack(); }},
                {"activateButton", say(text::WindowSentence::ActivateNow), [this] { model().activate(); },
                 CommandButton::Emphasis::Primary, needsElevation(plan),
                 !plan.steps.isEmpty() && plan.canRun() && !model().isRunning()}});
}

void CommitPage::showTasks(const VisitState& state, const text::Phrasebook& phrases)
{
    int key = kTasks;
    for (const QString& words : text::validityWords(model().profile(), state.now.date(), phrases))
        rows().row(key++).setRow(wordRow({words, {}}, Icon::Advice));
    for (const text::OrganizationWord& word : text::wordsBefore(state.session, model().profile(), phrases))
        rows().row(key++).setRow(wordRow(word, Icon::Info));
    if (state.session.plan.steps.isEmpty())
        return;
    RowContent undo;
    undo.icon = Icon::Info;
    undo.title = say(text::WindowSentence::CommitUndo);
    undo.accessibleName = undo.title;
    rows().row(kUndo).setRow(undo);
    const QStringList lasting = text::lastingChanges(state.session.plan.steps, model().profile(), phrases);
    if (!lasting.isEmpty())
        rows().row(kLasting).setRow(
            wordRow({say(text::WindowSentence::CommitLasting, lasting), {}}, Icon::Advice));
}

} // namespace activation::ui

#include "moc_CommitPage.cpp"
