// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/JobRecord.h"

#include "core/steps/StepNeeds.h"

#include <algorithm>

namespace activation {

JobRecord::JobRecord(const Plan& plan) : m_planned(true)
{
    for (const StepRequest& request : plan.steps)
        m_steps.append(StepResult{request, StepOutcome::NotRun, std::nullopt});
}

bool JobRecord::accept(const StepStarted& started)
{
    if (m_running || started.index != m_finished)
        return false;
    if (!m_planned)
        m_steps.append(StepResult{started.request, StepOutcome::NotRun, std::nullopt});
    if (m_finished >= m_steps.size() || m_steps[m_finished].request != started.request)
        return false;
    m_running = true;
    return true;
}

bool JobRecord::accept(const StepProgressed& progress) const
{
    return m_running && progress.index == m_finished;
}

bool JobRecord::accept(const StepFinished& finished)
{
    const bool awaited = m_running || (finished.result.outcome == StepOutcome::NotRun && isLeftOut());
    if (!awaited || finished.index != m_finished || finished.result.request != m_steps[m_finished].request)
        return false;
    m_steps[m_finished] = finished.result;
    ++m_finished;
    m_running = false;
    return true;
}

/// Never started, because an earlier step that it needs was not done.
bool JobRecord::isLeftOut() const
{
    if (m_finished >= m_steps.size())
        return false;
    const StepRequest& next = m_steps[m_finished].request;
    return std::any_of(m_steps.begin(), m_steps.begin() + m_finished, [&next](const StepResult& earlier) {
        const bool notDone = earlier.outcome == StepOutcome::Failed || earlier.outcome == StepOutcome::NotRun;
        return notDone && needs(next, earlier.request);
    });
}

bool JobRecord::accept(const JobFinished& ended) const
{
    const QList<StepResult>& steps = ended.result.steps;
    if (m_running || steps.size() < m_steps.size() || (m_planned && steps.size() != m_steps.size()))
        return false;
    for (qsizetype index = 0; index < m_steps.size(); ++index) {
        const bool same = index < m_finished ? steps[index] == m_steps[index]
                                             : steps[index].request == m_steps[index].request;
        if (!same)
            return false;
    }
    return true;
}

RunResult JobRecord::abortedBy(const Failure& failure) const
{
    RunResult result;
    result.end = RunEnd::Failed;
    result.steps = m_steps;
    result.failure = failure;
    if (m_running) {
        result.steps[m_finished].outcome = StepOutcome::Failed;
        result.steps[m_finished].failure = failure;
    }
    return result;
}

} // namespace activation
