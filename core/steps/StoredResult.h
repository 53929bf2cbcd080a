// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/requests/StoredRequest.h"
#include "core/steps/StepRunner.h"

namespace activation {

// What became of a step or a run, and what was planned, as session and worker write it. The licenses of a run
// are not part of its form.

template <typename Fields, Either<StepResult> T> void describe(Fields& fields, T& result)
{
    fields(u"request", result.request);
    fields(u"outcome", result.outcome);
    fields(u"failure", result.failure);
}

template <typename Fields, Either<RunResult> T> void describe(Fields& fields, T& result)
{
    fields(u"end", result.end);
    fields(u"steps", result.steps);
    fields(u"failure", result.failure);
}

template <typename Fields, Either<Choices> T> void describe(Fields& fields, T& choices)
{
    fields(u"removeConflicts", choices.removeConflicts);
    fields(u"replaceForeignHost", choices.replaceForeignHost);
    fields(u"closePrograms", choices.closePrograms);
    fields(u"keep", choices.keep);
    fields.unless(QStringList(), u"only", choices.only);
}

template <typename Fields, Either<Plan> T> void describe(Fields& fields, T& plan)
{
    fields(u"steps", plan.steps);
    fields(u"obstacles", plan.obstacles);
    fields.later(u"advised", plan.advised);
}

} // namespace activation
