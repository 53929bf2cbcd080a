// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/RuledLicense.h"
#include "core/findings/Finding.h"

namespace activation {

/// What one product's license means under its rule, and what would bring it further.
struct ProductJudgement
{
    const RuledLicense* product = nullptr; ///< never null; whoever judges it keeps it
    Verdict verdict = Verdict::Passed;
    Reason reason = Reason::AllActivated;
    bool installKey = false; ///< the profile's client setup key first
    bool activate = false;

    bool operator==(const ProductJudgement&) const = default;
};

/// NotAnOrganizationLicense is Advice here; only beside other products one can tell whether it blocks. `now`
/// is the machine's clock.
[[nodiscard]] ProductJudgement judge(const RuledLicense& product, const QDateTime& now);

/// Turns NotAnOrganizationLicense into Blocking when no product is, or can be, activated.
void blockWhereNothingWorks(QList<ProductJudgement>& judgements);

/// Where another product waits to be activated, one that ends soon is activated with it: the finding is about
/// both.
void renewWithTheRest(QList<ProductJudgement>& judgements);

/// The one that the finding is about; `judgements` is not empty.
[[nodiscard]] const ProductJudgement& mostSevere(const QList<ProductJudgement>& judgements);

/// The products that ask a KMS host or the directory, now or after their setup key is installed.
[[nodiscard]] QList<const RuledLicense*> asking(const QList<RuledLicense>& products);

} // namespace activation
