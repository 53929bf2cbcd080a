// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/checks/LicensesRead.h"
#include "core/findings/Finding.h"
#include "core/profile/Person.h"
#include "core/profile/SiteProfile.h"
#include "core/system/System.h"

#include <QList>

namespace activation {

/// What a check may look at. Looks, never changes.
struct CheckInput
{
    const System& system;
    const LicensesRead& products; ///< what `system` has, read once for all checks
    const SiteProfile& profile;
    const Person& person;
    const Findings& earlier; ///< the findings of the checks it depends on, and perhaps others
    Limit limit;
};

/// One question about the machine.
struct Check
{
    CheckId id;
    QList<CheckId> needs; ///< must not be Blocking or Skipped because of others; else this one is Skipped,
                          ///< because of the first of them that stands in the way
    QList<CheckId> reads; ///< whose finding it also looks at, whatever it says; they come first too
    std::chrono::milliseconds limit; ///< its share of the four seconds that all checks may take
    Finding (*look)(const CheckInput& input);
};

/// Every check in the order of its number: the one table.
[[nodiscard]] const QList<Check>& checkList();

/// A skipped finding that names the check that has to pass first.
[[nodiscard]] Finding skippedBecauseOf(CheckId check, CheckId because);

/// A finding that says the machine did not tell, and why.
[[nodiscard]] Finding cannotTell(CheckId check, const Failure& failure);

/// A skipped finding for what the profile does not ask for.
[[nodiscard]] Finding notNeeded(CheckId check);

/// Fact::Cause and, where the machine gave a code, Fact::ErrorCode.
void setFailure(Facts& facts, const Failure& failure);

} // namespace activation
