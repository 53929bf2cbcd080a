// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/requests/StepRequestHash.h"

#include <QSet>

namespace activation {

/// Steps in their order; of several that change the same the first.
class PlanSteps final
{
public:
    enum class Need { Advised, Required };

    void append(const StepRequest& step, Need need);

    [[nodiscard]] QList<StepRequest> sorted() const;

    /// Those that no finding requires, in the same order.
    [[nodiscard]] QList<StepRequest> advised() const;

private:
    QList<StepRequest> m_steps;
    QSet<StepRequest> m_subjects;
    QSet<StepRequest> m_required; ///< subjects
};

} // namespace activation
