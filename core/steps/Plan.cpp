// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/Plan.h"

#include "core/requests/HostLevel.h"
#include "core/steps/PlanSteps.h"
#include "core/steps/ProductChoice.h"
#include "core/steps/StepNeeds.h"

#include <QMultiHash>

#include <algorithm>
#include <optional>

namespace activation {

namespace {

/// What the findings and the choices say together; built once for each plan.
struct Wishes
{
    const Findings& findings;
    const SiteProfile& profile;
    const Choices& choices;
    bool removes = false;               ///< at least one conflicting product goes
    bool keepsConflict = false;         ///< at least one stays although it is in the way
    QList<ActivateProduct> activations; ///< all that were found and chosen
    QMultiHash<QString, ActivateProduct> byId;
    std::optional<Endpoint> openHost; ///< the host that answered in place of the preferred one
};

bool isKept(const RemoveOffice& removal, const Choices& choices)
{
    return choices.keep.contains(removal.product.releaseId, Qt::CaseInsensitive);
}

Endpoint hostOf(const Finding& finding)
{
    return {finding.facts.text(Fact::Host), static_cast<std::uint16_t>(finding.facts.number(Fact::Port))};
}

/// The first host has no open port, or something else than a KMS behind it.
std::optional<Endpoint> openFallback(const Findings& findings)
{
    const Finding* const port = findingOf(findings, CheckId::Port);
    if (!port || !port->facts.find(Fact::Host))
        return std::nullopt;
    const Finding* const service = findingOf(findings, CheckId::KmsService);
    if (service && service->verdict == Verdict::Passed && hostOf(*service) != hostOf(*port))
        return hostOf(*service);
    return port->reason == Reason::PortOpenOnFallback ? std::optional(hostOf(*port)) : std::nullopt;
}

bool mayRemove(const Choices& choices)
{
    return choices.removeConflicts && choosesOffice(choices.only);
}

Wishes wishesOf(const Findings& findings, const SiteProfile& profile, const Choices& choices)
{
    Wishes wishes{findings, profile, choices, false, false, {}, {}, openFallback(findings)};
    for (const Finding& finding : findings) {
        for (const StepRequest& repair : finding.repairs) {
            if (const auto* const activation = std::get_if<ActivateProduct>(&repair);
                activation && isChosen(choices.only, *activation)) {
                wishes.activations.append(*activation);
                wishes.byId.insert(activation->activationId, *activation);
            }
            const auto* const removal = std::get_if<RemoveOffice>(&repair);
            const bool kept = removal && isKept(*removal, choices);
            wishes.keepsConflict = wishes.keepsConflict || kept;
            wishes.removes = wishes.removes || (removal && !kept && mayRemove(choices));
        }
    }
    return wishes;
}

/// With a conflicting Office that stays, activating Office cannot work.
bool isHopeless(ProductFamily family, const Wishes& wishes)
{
    return wishes.keepsConflict && family == ProductFamily::Office;
}

bool isHopelessScope(const QString& scope, const Wishes& wishes)
{
    if (!wishes.keepsConflict)
        return false;
    const auto [first, last] = wishes.byId.equal_range(scope);
    return std::any_of(first, last, [&wishes](const ActivateProduct& activation) {
        return isHopeless(activation.family, wishes);
    });
}

/// Whether it is about a product that was chosen; what makes the PC ready is about all of them.
bool concernsChosen(const StepRequest& repair, const Wishes& wishes)
{
    return wishes.choices.only.isEmpty() || kindOf(repair) < StepKind::CloseProgram ||
           std::ranges::any_of(wishes.activations, [&repair](const ActivateProduct& activation) {
               return repair == StepRequest(activation) || needs(activation, repair);
           });
}

/// The profile asks the person about a host that is not the organization's, and the person keeps it.
bool keepsForeignHost(const Finding& finding, const Wishes& wishes)
{
    return wishes.profile.kms.foreignHost == ForeignHost::Ask && !wishes.choices.replaceForeignHost &&
           finding.facts.find(Fact::ForeignHosts);
}

bool isWanted(const StepRequest& repair, const Finding& finding, const Wishes& wishes)
{
    switch (kindOf(repair)) {
    case StepKind::SetLicensingService:
    case StepKind::SetTimeZone:
    case StepKind::SynchronizeClock:
        return true;
    case StepKind::CloseProgram: // open programs are only in the way of an uninstaller
        return wishes.removes && wishes.choices.closePrograms;
    case StepKind::RemoveOffice:
        return mayRemove(wishes.choices) && !isKept(std::get<RemoveOffice>(repair), wishes.choices);
    case StepKind::InstallSetupKey:
        return concernsChosen(repair, wishes) &&
               !isHopeless(std::get<InstallSetupKey>(repair).family, wishes);
    case StepKind::SetKmsHost:
        return concernsChosen(repair, wishes) && !keepsForeignHost(finding, wishes) &&
               !isHopelessScope(std::get<SetKmsHost>(repair).scope, wishes);
    case StepKind::ActivateProduct:
        return concernsChosen(repair, wishes) &&
               !isHopeless(std::get<ActivateProduct>(repair).family, wishes);
    }
    Q_UNREACHABLE();
}

bool hasHost(const QList<KmsHost>& hosts, const Endpoint& endpoint)
{
    return std::ranges::find(hosts, endpoint, &KmsHost::endpoint) != hosts.end();
}

/// Whether the profile names both hosts for one of the products that this scope is set for.
bool mayStandIn(const Endpoint& other, const SetKmsHost& request, const Wishes& wishes)
{
    const Endpoint preferred{request.setting.host, request.setting.port};
    const auto namesBoth = [&](const QList<KmsHost>& hosts) {
        return hasHost(hosts, preferred) && hasHost(hosts, other);
    };
    const auto mayFor = [&](const ActivateProduct& activation) {
        return namesBoth(hostsFor(wishes.profile, activation.family, activation.version));
    };
    if (request.scope.isEmpty() && !wishes.activations.isEmpty())
        return std::ranges::any_of(wishes.activations, mayFor);
    if (const auto [first, last] = wishes.byId.equal_range(request.scope); first != last)
        return std::any_of(first, last, mayFor);
    // The host of a product that is activated already: any list that names both will do.
    return std::ranges::any_of(wishes.profile.kms.hosts, namesBoth, &HostRule::hosts);
}

/// The rest of what stands there stays.
void goTo(const Endpoint& host, KmsSetting& setting)
{
    setting.host = host.host;
    setting.port = host.port;
}

StepRequest withOpenHost(StepRequest repair, const Wishes& wishes)
{
    auto* const host = std::get_if<SetKmsHost>(&repair);
    if (host && !host->setting.host.isEmpty() && wishes.openHost &&
        mayStandIn(*wishes.openHost, *host, wishes))
        goTo(*wishes.openHost, host->setting);
    return repair;
}

/// Activation does not depend on what such a step repairs. What other advice asks for, a KMS host for one, is
/// needed by the steps that follow it.
bool isOnlyAdvised(const Finding& finding)
{
    const bool isAboutTime = finding.check == CheckId::TimeZone || finding.check == CheckId::Clock;
    return isAboutTime && finding.verdict == Verdict::Advice;
}

/// Where the preferred host is set already but does not answer, nothing was found to set; yet the product has
/// to go to the host that does, on the level that it follows.
std::optional<SetKmsHost> detour(const ActivateProduct& activation, const Wishes& wishes)
{
    const Finding* const products = findingOf(wishes.findings, CheckId::Products);
    if (!wishes.openHost || !products || keepsForeignHost(*products, wishes) ||
        !hasHost(hostsFor(wishes.profile, activation.family, activation.version), *wishes.openHost))
        return std::nullopt;
    auto level = hostLevelOf(activation.activationId, products->facts.list(Fact::HostLevels));
    if (!level || isSameHost(level->setting, {wishes.openHost->host, wishes.openHost->port}))
        return std::nullopt;
    goTo(*wishes.openHost, level->setting);
    return level;
}

PlanSteps stepsOf(const Wishes& wishes)
{
    PlanSteps steps;
    for (const Finding& finding : wishes.findings) {
        const auto need = isOnlyAdvised(finding) ? PlanSteps::Need::Advised : PlanSteps::Need::Required;
        for (const StepRequest& repair : finding.repairs) {
            if (!isWanted(repair, finding, wishes))
                continue;
            steps.append(withOpenHost(repair, wishes), need);
        }
    }
    for (const ActivateProduct& activation : wishes.activations) {
        if (const auto host = detour(activation, wishes); host && !isHopeless(activation.family, wishes))
            steps.append(*host, PlanSteps::Need::Required);
    }
    return steps;
}

/// Every product in the way is removed, or kept on purpose.
bool isSettled(const Finding& conflicts, const Wishes& wishes)
{
    return !conflicts.repairs.isEmpty() &&
           std::ranges::all_of(conflicts.repairs, [&](const StepRequest& repair) {
               const auto* const removal = std::get_if<RemoveOffice>(&repair);
               return isWanted(repair, conflicts, wishes) || (removal && isKept(*removal, wishes.choices));
           });
}

bool isObstacle(const Finding& finding, const Wishes& wishes)
{
    if (finding.verdict != Verdict::Blocking)
        return false;
    const QStringList& only = wishes.choices.only;
    if (finding.check == CheckId::ConflictingOffice)
        return choosesOffice(only) && !isSettled(finding, wishes);
    // For whom Windows is not chosen, its edition is nothing to wait for.
    if (finding.check == CheckId::WindowsEdition && !only.isEmpty() &&
        std::ranges::none_of(wishes.activations, [](const ActivateProduct& activation) {
            return activation.family == ProductFamily::Windows;
        }))
        return false;
    // What is open, or waits for a restart, is in the way of a removal only.
    if (finding.check == CheckId::OfficeInUse && !wishes.removes)
        return false;
    return finding.repairs.isEmpty() || !std::ranges::all_of(finding.repairs, [&](const StepRequest& repair) {
               return isWanted(repair, finding, wishes) || !concernsChosen(repair, wishes);
           });
}

} // namespace

bool nothingIsLeftToActivate(const Findings& findings)
{
    const Finding* const products = findingOf(findings, CheckId::Products);
    if (!products)
        return false;
    const bool endedOnly = products->reason == Reason::WithoutUpdates && products->repairs.isEmpty();
    return products->reason == Reason::AllActivated || endedOnly;
}

Plan makePlan(const Findings& findings, const SiteProfile& profile, const Choices& choices)
{
    const Wishes wishes = wishesOf(findings, profile, choices);
    Plan plan;
    const PlanSteps steps = stepsOf(wishes);
    plan.steps = steps.sorted();
    plan.advised = steps.advised();
    // Nobody has to connect a VPN for a PC on which there is nothing to do.
    if (plan.steps.isEmpty() && nothingIsLeftToActivate(findings))
        return plan;
    for (const Finding& finding : findings) {
        if (isObstacle(finding, wishes))
            plan.obstacles.append(finding.check);
    }
    return plan;
}

} // namespace activation
