// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/PlanSteps.h"

#include <algorithm>

namespace activation {

namespace {

/// What a step changes, without what it changes it to.
StepRequest subjectOf(const StepRequest& step)
{
    if (const auto* const host = std::get_if<SetKmsHost>(&step))
        return SetKmsHost{host->scope, {}};
    if (const auto* const product = std::get_if<ActivateProduct>(&step))
        return ActivateProduct{product->activationId, {}, {}, {}};
    return step;
}

} // namespace

void PlanSteps::append(const StepRequest& step, Need need)
{
    const StepRequest subject = subjectOf(step);
    if (need == Need::Required)
        m_required.insert(subject);
    if (m_subjects.contains(subject))
        return;
    m_subjects.insert(subject);
    m_steps.append(step);
}

QList<StepRequest> PlanSteps::sorted() const
{
    QList<StepRequest> steps = m_steps;
    std::ranges::stable_sort(steps, {}, kindOf);
    return steps;
}

QList<StepRequest> PlanSteps::advised() const
{
    QList<StepRequest> steps = sorted();
    steps.removeIf([this](const StepRequest& step) { return m_required.contains(subjectOf(step)); });
    return steps;
}

} // namespace activation
