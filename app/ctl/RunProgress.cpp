// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/RunProgress.h"

#include "ui/text/StepText.h"

namespace activation::ctl {

RunObserver RunProgress::observer()
{
    return {
        .started = [this](int index, const StepRequest& request) { started(index, request); },
        .progressed = [this](int, double step, double) { progressed(step); },
        .finished = [this](int, const StepResult& result) { finished(result); },
    };
}

void RunProgress::started(int index, const StepRequest& request)
{
    m_quarter = 0;
    m_context.console.say(QStringLiteral("[%1/%2] ").arg(index + 1).arg(m_steps) +
                          text::describeRunning(request, m_context.phrases));
}

void RunProgress::progressed(double progress)
{
    const int quarter = static_cast<int>(progress * 4);
    if (!m_context.console.isTerminal() || quarter <= m_quarter || quarter >= 4)
        return;
    m_quarter = quarter;
    m_context.console.say(QStringLiteral("      %1 %").arg(quarter * 25));
}

void RunProgress::finished(const StepResult& result)
{
    Console& console = m_context.console;
    console.say(QStringLiteral("      ") + console.signFor(signOf(result.outcome)) +
                text::outcomeWord(result.outcome, m_context.phrases));
    if (result.failure)
        console.log(toString(result.failure->cause) + u' ' + result.failure->detail);
}

Sign signOf(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Done:
        return Sign::Good;
    case StepOutcome::Failed:
        return Sign::Bad;
    case StepOutcome::PassedOver:
    case StepOutcome::Cancelled:
        return Sign::Attention;
    case StepOutcome::NotRun:
        return Sign::None;
    }
    Q_UNREACHABLE();
}

} // namespace activation::ctl
