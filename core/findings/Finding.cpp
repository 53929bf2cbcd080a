// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/findings/Finding.h"

#include <algorithm>

namespace activation {

const Finding* findingOf(const Findings& findings, CheckId check)
{
    const auto finding = std::ranges::find(findings, check, &Finding::check);
    return finding == findings.end() ? nullptr : &*finding;
}

void put(Findings& findings, const Finding& fresh)
{
    const auto place = std::ranges::lower_bound(findings, fresh.check, {}, &Finding::check);
    if (place != findings.end() && place->check == fresh.check)
        *place = fresh;
    else
        findings.insert(place, fresh);
}

void put(Findings& findings, const Findings& fresh)
{
    for (const Finding& finding : fresh)
        put(findings, finding);
}

} // namespace activation
