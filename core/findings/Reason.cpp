// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/findings/Reason.h"

#include <array>

namespace activation {

namespace {

/// CheckId{} stands for every check.
struct Row
{
    CheckId check;
    Reason reason;
    const char16_t* name;
};

constexpr std::array kRows{
    Row{CheckId{}, Reason::CannotTell, u"cannot-tell"},
    Row{CheckId{}, Reason::NeedsEarlier, u"needs-earlier"},
    Row{CheckId{}, Reason::NotNeeded, u"not-needed"},
    Row{CheckId{}, Reason::Interrupted, u"interrupted"},
    Row{CheckId::Administrator, Reason::Elevated, u"elevated"},
    Row{CheckId::Administrator, Reason::CanBeElevated, u"can-be-elevated"},
    Row{CheckId::Administrator, Reason::StandardUser, u"standard-user"},
    Row{CheckId::WindowsEdition, Reason::EditionSupported, u"edition-supported"},
    Row{CheckId::WindowsEdition, Reason::HomeEdition, u"home-edition"},
    Row{CheckId::WindowsEdition, Reason::SMode, u"s-mode"},
    Row{CheckId::WindowsEdition, Reason::EvaluationEdition, u"evaluation-edition"},
    Row{CheckId::WindowsEdition, Reason::BuildTooOld, u"build-too-old"},
    Row{CheckId::WindowsEdition, Reason::EditionNotLicensed, u"edition-not-licensed"},
    Row{CheckId::WindowsEdition, Reason::PlatformExcluded, u"platform-excluded"},
    Row{CheckId::WindowsEdition, Reason::TooOldForProgram, u"too-old-for-program"},
    Row{CheckId::TimeZone, Reason::ZoneMatches, u"zone-matches"},
    Row{CheckId::TimeZone, Reason::ZoneSameOffset, u"zone-same-offset"},
    Row{CheckId::TimeZone, Reason::ZoneDiffers, u"zone-differs"},
    Row{CheckId::Clock, Reason::ClockRight, u"clock-right"},
    Row{CheckId::Clock, Reason::ClockOff, u"clock-off"},
    Row{CheckId::Clock, Reason::ClockFarOff, u"clock-far-off"},
    Row{CheckId::Clock, Reason::ClockFarOffByZone, u"clock-far-off-by-zone"},
    Row{CheckId::Clock, Reason::TimeSourcesDisagree, u"time-sources-disagree"},
    Row{CheckId::Clock, Reason::NoTimeSourceAnswered, u"no-time-source-answered"},
    Row{CheckId::Clock, Reason::DomainClockDiffers, u"domain-clock-differs"},
    Row{CheckId::Clock, Reason::DomainClockFarOff, u"domain-clock-far-off"},
    Row{CheckId::HostName, Reason::NameResolved, u"name-resolved"},
    Row{CheckId::HostName, Reason::AddressGiven, u"address-given"},
    Row{CheckId::HostName, Reason::HostPreset, u"host-preset"},
    Row{CheckId::HostName, Reason::HostDiscovered, u"host-discovered"},
    Row{CheckId::HostName, Reason::NameNotFound, u"name-not-found"},
    Row{CheckId::HostName, Reason::NameServerFailed, u"name-server-failed"},
    Row{CheckId::HostName, Reason::NameServerSilent, u"name-server-silent"},
    Row{CheckId::HostName, Reason::NameLeadsBackHere, u"name-leads-back-here"},
    Row{CheckId::HostName, Reason::NoSrvRecord, u"no-srv-record"},
    Row{CheckId::HostName, Reason::WrongAddressFamily, u"wrong-address-family"},
    Row{CheckId::Network, Reason::OnCampus, u"on-campus"},
    Row{CheckId::Network, Reason::VpnConnected, u"vpn-connected"},
    Row{CheckId::Network, Reason::ReachAllowed, u"reach-allowed"},
    Row{CheckId::Network, Reason::VpnNotConnected, u"vpn-not-connected"},
    Row{CheckId::Network, Reason::VpnNotForRole, u"vpn-not-for-role"},
    Row{CheckId::Network, Reason::VpnGatewayUnreachable, u"vpn-gateway-unreachable"},
    Row{CheckId::Network, Reason::GateSignInNeeded, u"gate-sign-in-needed"},
    Row{CheckId::Network, Reason::WifiNotEnough, u"wifi-not-enough"},
    Row{CheckId::Network, Reason::WiredNeeded, u"wired-needed"},
    Row{CheckId::Network, Reason::CampusNeeded, u"campus-needed"},
    Row{CheckId::Network, Reason::NotConnected, u"not-connected"},
    Row{CheckId::Network, Reason::TunnelProxy, u"tunnel-proxy"},
    Row{CheckId::Port, Reason::PortOpen, u"port-open"},
    Row{CheckId::Port, Reason::PortOpenOnFallback, u"port-open-on-fallback"},
    Row{CheckId::Port, Reason::PortRefused, u"port-refused"},
    Row{CheckId::Port, Reason::PortDropped, u"port-dropped"},
    Row{CheckId::Port, Reason::PortUnreachable, u"port-unreachable"},
    Row{CheckId::Port, Reason::PortNoAddress, u"port-no-address"},
    Row{CheckId::KmsService, Reason::KmsAnswers, u"kms-answers"},
    Row{CheckId::KmsService, Reason::OtherRpcService, u"other-rpc-service"},
    Row{CheckId::KmsService, Reason::NotRpc, u"not-rpc"},
    Row{CheckId::KmsService, Reason::ClosedWithoutAnswer, u"closed-without-answer"},
    Row{CheckId::KmsService, Reason::ServiceSilent, u"service-silent"},
    Row{CheckId::KmsService, Reason::ServiceBusy, u"service-busy"},
    Row{CheckId::LicensingService, Reason::ServiceReady, u"service-ready"},
    Row{CheckId::LicensingService, Reason::ServiceStopped, u"service-stopped"},
    Row{CheckId::LicensingService, Reason::ServiceDisabled, u"service-disabled"},
    Row{CheckId::LicensingService, Reason::ManagementBroken, u"management-broken"},
    Row{CheckId::LicensingService, Reason::ManagementSlow, u"management-slow"},
    Row{CheckId::Products, Reason::AllActivated, u"all-activated"},
    Row{CheckId::Products, Reason::RenewSoon, u"renew-soon"},
    Row{CheckId::Products, Reason::ReadyToActivate, u"ready-to-activate"},
    Row{CheckId::Products, Reason::NoProductInstalled, u"no-product-installed"},
    Row{CheckId::Products, Reason::NotAnOrganizationLicense, u"not-an-organisation-license"},
    Row{CheckId::Products, Reason::MethodIsSignIn, u"method-is-sign-in"},
    Row{CheckId::Products, Reason::MethodIsTelephone, u"method-is-telephone"},
    Row{CheckId::Products, Reason::ProductDiscontinued, u"product-discontinued"},
    Row{CheckId::Products, Reason::ForeignHostSet, u"foreign-host-set"},
    Row{CheckId::Products, Reason::RoleNotEntitled, u"role-not-entitled"},
    Row{CheckId::Products, Reason::GraduateTimeOver, u"graduate-time-over"},
    Row{CheckId::Products, Reason::WithoutUpdates, u"without-updates"},
    Row{CheckId::Products, Reason::DomainNeeded, u"domain-needed"},
    Row{CheckId::Products, Reason::OfficeWithoutLicense, u"office-without-license"},
    Row{CheckId::Products, Reason::LongerThanKms, u"longer-than-kms"},
    Row{CheckId::Products, Reason::ForeignHostStays, u"foreign-host-stays"},
    Row{CheckId::Products, Reason::ForeignHostInImage, u"foreign-host-in-image"},
    Row{CheckId::ConflictingOffice, Reason::NoConflict, u"no-conflict"},
    Row{CheckId::ConflictingOffice, Reason::ConflictRemovable, u"conflict-removable"},
    Row{CheckId::ConflictingOffice, Reason::ConflictToAsk, u"conflict-to-ask"},
    Row{CheckId::ConflictingOffice, Reason::ConflictKept, u"conflict-kept"},
    Row{CheckId::ConflictingOffice, Reason::ConflictByHand, u"conflict-by-hand"},
    Row{CheckId::ConflictingOffice, Reason::SubscriptionStays, u"subscription-stays"},
    Row{CheckId::ConflictingOffice, Reason::MayStayTogether, u"may-stay-together"},
    Row{CheckId::ConflictingOffice, Reason::ConflictPaid, u"conflict-paid"},
    Row{CheckId::ConflictingOffice, Reason::BitnessDiffers, u"bitness-differs"},
    Row{CheckId::ConflictingOffice, Reason::BitnessNotProvided, u"bitness-not-provided"},
    Row{CheckId::OfficeInUse, Reason::OfficeIdle, u"office-idle"},
    Row{CheckId::OfficeInUse, Reason::ProgramsOpen, u"programs-open"},
    Row{CheckId::OfficeInUse, Reason::RestartPending, u"restart-pending"},
    Row{CheckId::OfficeInUse, Reason::NeverOpened, u"never-opened"},
    Row{CheckId::FirmwareMarker, Reason::MarkerPresent, u"marker-present"},
    Row{CheckId::FirmwareMarker, Reason::NoTable, u"no-table"},
    Row{CheckId::FirmwareMarker, Reason::MarkerMissing, u"marker-missing"},
};

constexpr bool followTheReasons(const auto& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].reason != static_cast<Reason>(row))
            return false;
    }
    return rows.back().reason == Reason::MarkerMissing;
}
static_assert(followTheReasons(kRows), "A reason without a row, or in another order");

} // namespace

QString toString(Reason reason)
{
    return QStringView(kRows.at(static_cast<std::size_t>(reason)).name).toString();
}

QList<Reason> reasonsOf(CheckId check)
{
    QList<Reason> reasons;
    for (const Row& row : kRows) {
        if (row.check == CheckId{} || row.check == check)
            reasons.append(row.reason);
    }
    return reasons;
}

} // namespace activation
