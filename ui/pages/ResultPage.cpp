// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/ResultPage.h"

#include "ui/pages/LicenseList.h"
#include "ui/pages/RowTexts.h"
#include "ui/text/ScreenText.h"
#include "ui/text/StepText.h"
#include "ui/widgets/RowList.h"

#include <QVBoxLayout>

#include <algorithm>

namespace activation {

namespace {

bool hasChanged(const RunResult& result)
{
    return std::ranges::any_of(result.steps,
                               [](const StepResult& step) { return step.outcome != StepOutcome::NotRun; });
}

} // namespace

ResultPage::ResultPage(WizardModel& model)
    : ScreenPage(model)
    , m_licenses(new LicenseList)
    , m_rows(new RowList)
{
    m_rows->setObjectName(QStringLiteral("rows"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->addWidget(m_rows);
    column->addWidget(m_licenses, 1);
    setBody(body);
}

void ResultPage::show(const WizardState& state, const Phrasebook& phrases)
{
    m_rows->setAccessibleName(say(WindowSentence::TasksAfter));
    m_licenses->setAccessibleName(say(WindowSentence::ListOfProducts));
    m_licenses->show(state.session.licenses, state.now, phrases);
    showRows(state, phrases);
    setButtons(buttonsFor(state));
}

void ResultPage::showRows(const WizardState& state, const Phrasebook& phrases)
{
    m_rows->clear();
    int key = 0;
    const bool trouble = state.screen != Screen::AllActivated;
    if (trouble && state.session.result) {
        Wording wording = describe(*state.session.result, state.session.findings, model().profile(), phrases);
        wording.why.clear(); // the lead says it
        m_rows->row(key++).setRow(wordingRow(wording, Icon::Blocking, Tone::Bad));
    }
    for (const QString& task : trouble ? QStringList() : taskTexts(model().profile().after, phrases)) {
        RowContent row;
        row.icon = Icon::Next;
        row.title = task;
        row.accessibleName = task;
        m_rows->row(key++).setRow(row);
    }
    m_rows->setVisible(key > 0);
    // Advice has several lines and takes half of the room; tasks take what they need.
    QSizePolicy policy(QSizePolicy::Preferred, trouble ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    policy.setVerticalStretch(trouble ? 1 : 0);
    m_rows->setSizePolicy(policy);
}

QList<ScreenButton> ResultPage::buttonsFor(const WizardState& state)
{
    using Emphasis = CommandButton::Emphasis;
    if (state.screen == Screen::AllActivated)
        return {{"calendarButton", say(WindowSentence::AddToCalendar), [this] { Q_EMIT calendarAsked(); }},
                reportButton(),
                closeButton(Emphasis::Primary)};
    QList<ScreenButton> buttons;
    if (state.session.result && hasChanged(*state.session.result))
        buttons.append({"putBackButton", say(WindowSentence::PutBack), [this] { model().putBack(); },
                        Emphasis::Normal, true, !model().isRunning()});
    buttons.append(reportButton());
    buttons.append(closeButton(Emphasis::Normal));
    buttons.append({"tryAgainButton", say(WindowSentence::TryAgain), [this] { model().lookAgain(); },
                    Emphasis::Primary, false, !model().isRunning()});
    return buttons;
}

} // namespace activation
