// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Session.h"

#include "core/checks/CheckGroups.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace activation {

namespace {

template <std::size_t count> bool isOneOf(Reason reason, const std::array<Reason, count>& reasons)
{
    return std::ranges::find(reasons, reason) != reasons.end();
}

constexpr std::array kDeadEnds{Reason::HomeEdition,
                               Reason::SMode,
                               Reason::EvaluationEdition,
                               Reason::BuildTooOld,
                               Reason::PlatformExcluded,
                               Reason::NoProductInstalled,
                               Reason::RoleNotEntitled,
                               Reason::GraduateTimeOver,
                               Reason::NotAnOrganizationLicense};
constexpr std::array kVpn{Reason::VpnNotConnected, Reason::VpnGatewayUnreachable};
constexpr std::array kOtherWay{Reason::VpnNotForRole, Reason::WifiNotEnough, Reason::WiredNeeded,
                               Reason::CampusNeeded};
constexpr std::array kNotByKms{Reason::ProductDiscontinued, Reason::MethodIsSignIn, Reason::MethodIsTelephone,
                               Reason::DomainNeeded};

const Finding* blockingOf(const Findings& findings, CheckId check)
{
    const Finding* finding = findingOf(findings, check);
    return finding && finding->verdict == Verdict::Blocking ? finding : nullptr;
}

bool anyRepair(const Findings& findings, StepKind kind)
{
    return std::ranges::any_of(findings, [kind](const Finding& finding) {
        return std::ranges::any_of(finding.repairs,
                                   [kind](const StepRequest& repair) { return kindOf(repair) == kind; });
    });
}

/// Nothing this program could do would activate this computer.
bool isDeadEnd(const Findings& findings)
{
    const auto deadEnd = std::ranges::find_if(findings, [](const Finding& finding) {
        return finding.verdict == Verdict::Blocking && isOneOf(finding.reason, kDeadEnds);
    });
    if (deadEnd != findings.end())
        return true;
    const Finding* products = findingOf(findings, CheckId::Products);
    if (!products)
        return false;
    if (products->verdict == Verdict::Unknown) {
        const QString cause = products->facts.text(Fact::Cause);
        return cause == toString(Cause::NotSupported) || cause == toString(Cause::NotRecorded);
    }
    // What works by a license of another kind is left alone; then nothing here is the organization's.
    const bool allOthers =
        products->reason == Reason::NotAnOrganizationLicense && !products->facts.find(Fact::Expires);
    return (allOthers || isOneOf(products->reason, kNotByKms)) &&
           !anyRepair(findings, StepKind::ActivateProduct);
}

bool blocksBesideNetworkAndOffice(const Finding& finding, bool networkBlocks)
{
    if (finding.verdict != Verdict::Blocking)
        return false;
    switch (finding.check) {
    case CheckId::ConflictingOffice:
    case CheckId::OfficeInUse:
    case CheckId::Network:
        return false;
    case CheckId::HostName:
    case CheckId::Port:
    case CheckId::KmsService:
        return !networkBlocks; // without the network they cannot but fail
    case CheckId::Administrator:
    case CheckId::WindowsEdition:
    case CheckId::TimeZone:
    case CheckId::Clock:
    case CheckId::LicensingService:
    case CheckId::Products:
    case CheckId::FirmwareMarker:
        return true;
    }
    Q_UNREACHABLE();
}

Screen networkScreen(Reason reason)
{
    if (isOneOf(reason, kVpn))
        return Screen::ConnectVpn;
    if (isOneOf(reason, kOtherWay))
        return Screen::ComeToCampus;
    return reason == Reason::GateSignInNeeded ? Screen::SignInAtGate : Screen::NeedsYou;
}

/// The person has said what becomes of everything that is in the way.
bool isDecided(const Finding& conflict, const Choices& choices)
{
    if (choices.removeConflicts)
        return !conflict.repairs.isEmpty();
    const auto kept = [&choices](const StepRequest& repair) {
        const auto* removal = std::get_if<RemoveOffice>(&repair);
        return removal && choices.keep.contains(removal->product.releaseId);
    };
    return !conflict.repairs.isEmpty() && std::ranges::all_of(conflict.repairs, kept);
}

std::optional<Screen> officeScreen(const Session& session)
{
    const Finding* conflict = blockingOf(session.findings, CheckId::ConflictingOffice);
    if (conflict && !isDecided(*conflict, session.choices))
        return Screen::RemoveOffice;
    const Finding* inUse = blockingOf(session.findings, CheckId::OfficeInUse);
    if (!inUse || (conflict && !session.choices.removeConflicts))
        return std::nullopt;
    return inUse->reason == Reason::RestartPending ? Screen::RestartNeeded : Screen::ClosePrograms;
}

std::optional<Screen> blockingScreen(const Session& session)
{
    const Findings& findings = session.findings;
    const Finding* network = blockingOf(findings, CheckId::Network);
    const bool needsYou = std::ranges::any_of(findings, [network](const Finding& finding) {
        return blocksBesideNetworkAndOffice(finding, network != nullptr);
    });
    // A wrong clock can keep a VPN from connecting, and without rights nothing can be removed.
    if (needsYou)
        return Screen::NeedsYou;
    if (network)
        return networkScreen(network->reason);
    return officeScreen(session);
}

bool nothingToDo(const Findings& findings)
{
    return nothingIsLeftToActivate(findings) &&
           std::ranges::all_of(findings, [](const Finding& finding) { return finding.repairs.isEmpty(); });
}

QSet<QString> plannedIds(const RunResult& result)
{
    QSet<QString> ids;
    for (const StepResult& step : result.steps) {
        if (const auto* activate = std::get_if<ActivateProduct>(&step.request))
            ids.insert(activate->activationId);
    }
    return ids;
}

bool isWanted(const License& license, const QSet<QString>& planned, const SiteProfile& profile)
{
    if (planned.contains(license.activationId))
        return true;
    const ProductRule* rule = ruleFor(profile, license.family, license.version, {});
    return rule && isActivatedByAsking(*rule) && isVolumeClient(license);
}

Screen resultScreen(const RunResult& result, const SiteProfile& profile)
{
    if (result.end == RunEnd::RestartNeeded)
        return Screen::RestartNeeded;
    const auto failed = std::ranges::find(result.steps, StepOutcome::Failed, &StepResult::outcome);
    if (failed != result.steps.end() && kindOf(failed->request) == StepKind::CloseProgram)
        return Screen::ClosePrograms;
    const QSet<QString> planned = plannedIds(result);
    const auto wanted = [&](const License& license) { return isWanted(license, planned, profile); };
    const auto open = [&](const License& license) { return wanted(license) && !isLicensed(license); };
    const auto done = [&](const License& license) { return wanted(license) && isLicensed(license); };
    if (result.end == RunEnd::Completed && isSuccess(result) && std::ranges::none_of(result.licenses, open))
        return Screen::AllActivated;
    return std::ranges::any_of(result.licenses, done) ? Screen::PartlyActivated : Screen::NotActivated;
}

/// A result read back from the session file has lost its licenses; they are looked up again.
RunResult withLicenses(RunResult result, const QList<License>& licenses)
{
    if (result.licenses.isEmpty())
        result.licenses = licenses;
    return result;
}

std::optional<std::uint32_t> lastErrorOf(const Session& session)
{
    if (session.result) {
        const auto isCause = [](const StepResult& step) {
            return step.outcome != StepOutcome::PassedOver && step.failure && step.failure->code != 0;
        };
        // The first: it is the one that the person is told about first.
        const auto cause = std::ranges::find_if(session.result->steps, isCause);
        if (cause != session.result->steps.end())
            return cause->failure->code;
        if (session.result->failure && session.result->failure->code != 0)
            return session.result->failure->code;
    }
    for (auto finding = session.findings.crbegin(); finding != session.findings.crend(); ++finding) {
        if (const qint64 code = finding->facts.number(Fact::ErrorCode); code != 0)
            return static_cast<std::uint32_t>(code);
    }
    return std::nullopt;
}

std::optional<Elevation> elevationOf(const Findings& findings)
{
    const Finding* finding = findingOf(findings, CheckId::Administrator);
    if (!finding)
        return std::nullopt;
    if (finding->reason == Reason::Elevated)
        return Elevation::Elevated;
    if (finding->reason == Reason::CanBeElevated)
        return Elevation::CanBeElevated;
    return finding->reason == Reason::StandardUser ? std::optional(Elevation::StandardUser) : std::nullopt;
}

} // namespace

Screen screenOf(const Session& session, const SiteProfile& profile)
{
    const bool heldUp = session.result && session.result->end == RunEnd::NotStarted && !session.plan.canRun();
    if (session.result && !heldUp)
        return resultScreen(withLicenses(*session.result, session.licenses), profile);
    if (session.findings.isEmpty())
        return Screen::Checking;
    if (isDeadEnd(session.findings))
        return Screen::CannotBeActivated;
    if (const auto screen = blockingScreen(session))
        return *screen;
    if (isPcStillAsked(session.findings))
        return Screen::Checking; // what is not known yet can neither be advised nor planned
    if (nothingToDo(session.findings))
        return Screen::AllActivated;
    const bool advice = std::ranges::any_of(session.findings, [](const Finding& finding) {
        return finding.verdict == Verdict::Advice || finding.verdict == Verdict::Unknown;
    });
    return advice ? Screen::ReadyWithAdvice : Screen::ReadyToActivate;
}

SupportFacts supportFactsOf(const Session& session, const SiteProfile& profile)
{
    SupportFacts facts;
    facts.screen = screenOf(session, profile);
    const auto blocking = std::ranges::find(session.findings, Verdict::Blocking, &Finding::verdict);
    if (blocking != session.findings.end())
        facts.blocking = {blocking->check, blocking->reason};
    facts.lastError = lastErrorOf(session);
    const bool afterRun = session.result && !session.result->licenses.isEmpty();
    for (const License& license : afterRun ? session.result->licenses : session.licenses) {
        facts.windows |= license.family == ProductFamily::Windows;
        facts.office |= license.family == ProductFamily::Office;
        facts.projectOrVisio |=
            license.family == ProductFamily::Project || license.family == ProductFamily::Visio;
    }
    facts.elevation = elevationOf(session.findings);
    const Finding* name = findingOf(session.findings, CheckId::HostName);
    facts.nameResolved = name && name->verdict == Verdict::Passed;
    const Finding* port = findingOf(session.findings, CheckId::Port);
    facts.portOpen = port && (port->reason == Reason::PortOpen || port->reason == Reason::PortOpenOnFallback);
    return facts;
}

bool isSettled(const Findings& findings)
{
    return std::ranges::none_of(findings, [](const Finding& finding) {
        return finding.verdict == Verdict::Blocking || finding.reason == Reason::NeedsEarlier;
    });
}

} // namespace activation
