// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/steps/StepRunner.h"

namespace activation {

/// Tells an observer how far several requests have come, each weighed by the time its kind usually takes.
/// Progress never goes back.
class RunProgress final
{
public:
    RunProgress(const QList<StepRequest>& requests, const RunObserver& observer);

    void start(int index);
    void advance(int index, double stepProgress);
    void finish(int index, const StepResult& result);

private:
    const QList<StepRequest>& m_requests;
    const RunObserver& m_observer;
    double m_whole = 0;
    double m_behind = 0; ///< weight of the requests before this one
    double m_step = 0;   ///< the largest progress told of this one
};

} // namespace activation
