// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/ResultPage.h"

#include "ui/pages/LicenseList.h"
#include "ui/pages/RowTexts.h"
#include "ui/text/ScreenText.h"
#include "ui/text/StepText.h"

#include <algorithm>

namespace activation::ui {

namespace {

/// The same again would come to the same: somebody else has to mend it. Not where the person stopped it, or
/// where it was cut off.
bool needsHelp(const VisitState& state)
{
    const auto& result = state.session.result;
    if (!result || result->end != RunEnd::Failed)
        return false;
    return !result->failure || result->failure->cause != Cause::Lost;
}

} // namespace

ResultPage::ResultPage(WizardModel& model, QWidget* parent)
    : ScreenPage(model, parent)
    , m_licenses(new LicenseList(this))
{
    setBody(m_licenses);
}

void ResultPage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    m_licenses->setAccessibleName(say(text::WindowSentence::ListOfProducts));
    QList<RowContent> above =
        state.screen == Screen::AllActivated ? tasks(state, phrases) : advice(state, phrases);
    if (state.session.result) {
        for (const text::Wording& wording :
             text::describePassedOver(*state.session.result, model().profile(), phrases))
            above.append(wordingRow(wording, Icon::Advice, Tone::Warn));
    }
    m_licenses->setAbove(above);
    m_licenses->show(state.session.licenses, state.now, phrases);
    setButtons(buttonsFor(state));
}

QList<RowContent> ResultPage::tasks(const VisitState& state, const text::Phrasebook& phrases)
{
    QList<RowContent> rows;
    const RunResult result = state.session.result.value_or(RunResult());
    for (const text::OrganizationWord& word : text::wordsAfter(result, model().profile(), phrases))
        rows.append(wordRow(word, Icon::Next));
    return rows;
}

QList<RowContent> ResultPage::advice(const VisitState& state, const text::Phrasebook& phrases)
{
    if (!state.session.result)
        return {};
    text::Wording wording =
        text::describe(*state.session.result, state.session.findings, model().profile(), phrases);
    wording.why.clear(); // the lead says it
    QList<RowContent> rows{wordingRow(wording, Icon::Blocking, Tone::Bad)};
    for (const text::Wording& further : text::describeFurtherFailures(
             *state.session.result, state.session.findings, model().profile(), phrases))
        rows.append(wordingRow(further, Icon::Blocking, Tone::Bad));
    return rows + tasks(state, phrases);
}

QList<ScreenButton> ResultPage::buttonsFor(const VisitState& state)
{
    using Emphasis = CommandButton::Emphasis;
    if (state.screen == Screen::AllActivated)
        return {
            {"calendarButton", say(text::WindowSentence::AddToCalendar), [this] { Q_EMIT calendarAsked(); }},
            reportButton(),
            closeButton(Emphasis::Primary)};
    QList<ScreenButton> buttons;
    if (state.session.result && hasChanged(*state.session.result))
        buttons.append({"putBackButton", say(text::WindowSentence::PutBack), [this] { model().putBack(); },
                        Emphasis::Normal, true, !model().isRunning()});
    buttons.append(reportButton());
    const bool asksSomebody = needsHelp(state);
    buttons.append(closeButton(Emphasis::Normal));
    buttons.append({"tryAgainButton", say(text::WindowSentence::TryAgain), [this] { model().checkAgain(); },
                    asksSomebody ? Emphasis::Normal : Emphasis::Primary, false, !model().isRunning()});
    if (asksSomebody)
        buttons.append(helpdeskButton(Emphasis::Primary));
    return buttons;
}

} // namespace activation::ui

#include "moc_ResultPage.cpp"
