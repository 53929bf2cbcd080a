// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/CheckGroups.h"

#include <algorithm>

namespace activation {

namespace {

/// What a Windows that has just started may answer late.
const QList<CheckId>& pcChecks()
{
    static const QList<CheckId> checks{CheckId::LicensingService, CheckId::Products,
                                       CheckId::ConflictingOffice, CheckId::OfficeInUse};
    return checks;
}

bool anyStillAsked(const Findings& findings, const QList<CheckId>& checks)
{
    return std::ranges::any_of(findings, [&checks](const Finding& finding) {
        return checks.contains(finding.check) && isStillAsked(finding);
    });
}

} // namespace

const QList<CheckId>& networkChecks()
{
    static const QList<CheckId> checks{CheckId::HostName, CheckId::Network, CheckId::Port,
                                       CheckId::KmsService};
    return checks;
}

void tellWhereInside(Findings& findings)
{
    const Finding* const network = findingOf(findings, CheckId::Network);
    if (!network || (network->reason != Reason::OnCampus && network->reason != Reason::VpnConnected))
        return;
    for (Finding& finding : findings) {
        const bool isAsked = finding.check != CheckId::Network && networkChecks().contains(finding.check);
        if (isAsked && (finding.verdict == Verdict::Blocking || finding.verdict == Verdict::Advice))
            finding.facts.set(Fact::InsideNetwork, true);
    }
}

bool isNetworkGood(const Findings& findings)
{
    return std::ranges::all_of(networkChecks(), [&findings](CheckId check) {
        const Finding* finding = findingOf(findings, check);
        return finding && finding->verdict != Verdict::Blocking;
    });
}

bool isStillAsked(const Finding& finding)
{
    const bool mayBeSlow = pcChecks().contains(finding.check) || finding.check == CheckId::HostName ||
                           finding.check == CheckId::Port || finding.check == CheckId::KmsService;
    return mayBeSlow && finding.verdict == Verdict::Unknown &&
           finding.facts.text(Fact::Cause) == toString(Cause::TimedOut);
}

bool isStillAsking(const Findings& findings)
{
    return std::ranges::any_of(findings, isStillAsked);
}

bool isPcStillAsked(const Findings& findings)
{
    return anyStillAsked(findings, pcChecks());
}

QList<CheckId> checksToAskAgain(const Findings& findings)
{
    QList<CheckId> checks;
    for (const QList<CheckId>* group : {&networkChecks(), &pcChecks()}) {
        if (anyStillAsked(findings, *group))
            checks += *group;
    }
    checks.removeIf([&findings](CheckId check) { return !findingOf(findings, check); });
    return checks;
}

} // namespace activation
