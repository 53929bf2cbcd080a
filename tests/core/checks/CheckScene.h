// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"
#include "core/checks/CheckRunner.h"
#include "core/practice/PracticePc.h"
#include "core/practice/PracticeState.h"

#include <set>

namespace activation {

/// One arrangement: the profile of a sample university, a healthy practice PC on its campus and a member of
/// staff. A test changes what it is about, then looks once.
struct CheckScene
{
    CheckScene();

    SiteProfile profile;
    practice::PracticeState pc;
    Person person;
    Findings earlier; ///< what the checks before have found

    [[nodiscard]] Finding look(CheckId check) const;
    [[nodiscard]] Findings lookAtAll() const;

    /// The profile's rule for this family.
    [[nodiscard]] ProductRule& rule(ProductFamily family);
    /// The PC's license of this family.
    [[nodiscard]] License& license(ProductFamily family);

    void activate(ProductFamily family, std::chrono::days left);
    void leaveCampus() { pc.place = practice::PracticePlace::Outside; }
};

void expectFinding(const Finding& finding, Verdict verdict, Reason reason);
void expectPassed(const Finding& finding, Reason reason);
/// Blocking, and nothing that the program could repair.
void expectBlocking(const Finding& finding, Reason reason);

/// Every reason that any test of this program was given.
[[nodiscard]] std::set<Reason>& seenReasons();
void remember(const Findings& findings);

[[nodiscard]] OfficeProduct office(const QString& releaseId);

} // namespace activation
