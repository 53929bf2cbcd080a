// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/RunProgress.h"

#include <algorithm>

namespace activation {

namespace {

/// Seconds that a step usually takes on an ordinary PC.
double weightOf(StepKind kind)
{
    switch (kind) {
    case StepKind::SetLicensingService:
        return 3;
    case StepKind::SetTimeZone:
        return 1;
    case StepKind::SynchronizeClock:
        return 2;
    case StepKind::CloseProgram:
        return 5;
    case StepKind::RemoveOffice:
        return 180;
    case StepKind::InstallSetupKey:
        return 5;
    case StepKind::SetKmsHost:
        return 1;
    case StepKind::ActivateProduct:
        return 8;
    }
    Q_UNREACHABLE();
}

} // namespace

RunProgress::RunProgress(const QList<StepRequest>& requests, const RunObserver& observer)
    : m_requests(requests)
    , m_observer(observer)
{
    for (const StepRequest& request : requests)
        m_whole += weightOf(kindOf(request));
}

void RunProgress::start(int index)
{
    m_step = 0;
    if (m_observer.started)
        m_observer.started(index, m_requests[index]);
}

void RunProgress::advance(int index, double stepProgress)
{
    m_step = std::max(m_step, std::clamp(stepProgress, 0.0, 1.0));
    const double done = m_behind + m_step * weightOf(kindOf(m_requests[index]));
    if (m_observer.progressed)
        m_observer.progressed(index, m_step, std::min(1.0, done / m_whole));
}

void RunProgress::finish(int index, const StepResult& result)
{
    if (result.outcome == StepOutcome::Done)
        advance(index, 1);
    m_behind += weightOf(kindOf(m_requests[index]));
    if (m_observer.finished)
        m_observer.finished(index, result);
}

} // namespace activation
