// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/Check.h"

namespace activation {

Finding skippedBecauseOf(CheckId check, CheckId because)
{
    Finding finding{check, Verdict::Skipped, Reason::NeedsEarlier, {}, {}};
    finding.facts.set(Fact::Because, toString(because));
    return finding;
}

Finding cannotTell(CheckId check, const Failure& failure)
{
    Finding finding{check, Verdict::Unknown, Reason::CannotTell, {}, {}};
    setFailure(finding.facts, failure);
    return finding;
}

Finding notNeeded(CheckId check)
{
    return {check, Verdict::Skipped, Reason::NotNeeded, {}, {}};
}

void setFailure(Facts& facts, const Failure& failure)
{
    facts.set(Fact::Cause, toString(failure.cause));
    if (failure.code != 0)
        facts.set(Fact::ErrorCode, qint64{failure.code});
}

} // namespace activation
