// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/RunPage.h"

#include "ui/pages/RowTexts.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RunView.h"

namespace activation::ui {

RunPage::RunPage(WizardModel& model, QWidget* parent) : ScreenPage(model, parent), m_run(new RunView(this))
{
    m_run->setObjectName(QStringLiteral("run"));
    setBody(m_run);
    m_tick.setInterval(std::chrono::seconds{1});
    connect(&m_tick, &QTimer::timeout, this, &RunPage::showElapsed);
}

void RunPage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    if (model().isRunning() && !m_tick.isActive()) {
        m_since.start();
        m_tick.start();
    }
    const RunState& run = state.run;
    QList<RowContent> steps;
    for (qsizetype index = 0; index < run.steps.size(); ++index)
        steps.append(runRow(static_cast<int>(index) + 1, run.steps.at(index), state, phrases));
    m_run->setSteps(steps);
    m_run->steps().setAccessibleName(say(text::WindowSentence::ListOfSteps));
    m_run->setProgress(static_cast<int>(run.total * RunView::kFull), say(text::WindowSentence::ProgressBar));
    showElapsed();
    setButtons({{"cancelButton", say(text::WindowSentence::CancelRun),
                 [this] { confirm(say(text::WindowSentence::CancelAsk), [this] { model().cancel(); }); },
                 CommandButton::Emphasis::Normal, false, !run.cancelling}});
}

void RunPage::showElapsed()
{
    const RunState& run = model().state().run;
    if (run.waitsForPermission)
        m_run->setElapsed(say(text::WindowSentence::WaitingForPermission));
    else if (run.cancelling)
        m_run->setElapsed(say(text::WindowSentence::Stopping));
    else
        m_run->setElapsed(text::elapsedText(
            std::chrono::seconds(m_since.isValid() ? m_since.elapsed() / 1000 : 0), model().phrases()));
}

void RunPage::hideEvent(QHideEvent* event)
{
    m_tick.stop();
    m_since.invalidate();
    ScreenPage::hideEvent(event);
}

} // namespace activation::ui

#include "moc_RunPage.cpp"
