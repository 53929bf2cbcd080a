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
        .finished = [this](int index, const StepResult& result) { finished(index, result); },
    };
}

void RunProgress::started(int index, const StepRequest& request)
{
    m_begun = index;
    m_told = 0;
    // A removal takes minutes, and its last fifth may take ten of them.
    m_parts = kindOf(request) == StepKind::RemoveOffice ? 50 : 4;
    m_context.console.say(QStringLiteral("[%1/%2] ").arg(index + 1).arg(m_steps) +
                          text::describeRunning(request, m_context.phrases));
}

void RunProgress::progressed(double progress)
{
    const int part = static_cast<int>(progress * m_parts);
    if (!m_context.console.isTerminal() || part <= m_told || part >= m_parts)
        return;
    m_told = part;
    m_context.console.say(QStringLiteral("      %1 %").arg(part * 100 / m_parts));
}

void RunProgress::finished(int index, const StepResult& result)
{
    if (index != m_begun) // left out because of another
        started(index, result.request);
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
