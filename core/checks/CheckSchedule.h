// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/CheckRunner.h"

namespace activation {

/// Who and what the checks are about.
struct CheckSubject
{
    const System& system;
    const SiteProfile& profile;
    const Person& person;
};

/// These rows of the table and all they need or read, in the order of the table; the whole table when `only`
/// is empty.
[[nodiscard]] QList<Check> withDependencies(const QList<Check>& table, const QList<CheckId>& only);

/// Each check on a thread of its own, as soon as the earlier rows it needs and reads have answered. A check
/// waits for earlier rows only, so nothing can wait in a circle. One that outlives its limit is answered for,
/// Unknown and TimedOut, and holds up nobody but the return from here, since its thread must end first.
[[nodiscard]] Findings runChecks(const QList<Check>& checks, const CheckSubject& subject,
                                 const CheckRunner::Observer& observer, std::stop_token stop);

} // namespace activation
