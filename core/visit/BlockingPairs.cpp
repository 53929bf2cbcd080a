// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/BlockingPairs.h"

namespace activation {

const QList<BlockingPair>& blockingPairs()
{
    // Support codes already spoken carry these indexes: append only, never move or take out.
    static const QList<BlockingPair> pairs{
        {CheckId::Administrator, Reason::Elevated},
        {CheckId::Administrator, Reason::CanBeElevated},
        {CheckId::Administrator, Reason::StandardUser},
        {CheckId::WindowsEdition, Reason::EditionSupported},
        {CheckId::WindowsEdition, Reason::HomeEdition},
        {CheckId::WindowsEdition, Reason::SMode},
        {CheckId::WindowsEdition, Reason::EvaluationEdition},
        {CheckId::WindowsEdition, Reason::BuildTooOld},
        {CheckId::WindowsEdition, Reason::EditionNotLicensed},
        {CheckId::WindowsEdition, Reason::PlatformExcluded},
        {CheckId::TimeZone, Reason::ZoneMatches},
        {CheckId::TimeZone, Reason::ZoneSameOffset},
        {CheckId::TimeZone, Reason::ZoneDiffers},
        {CheckId::Clock, Reason::ClockRight},
        {CheckId::Clock, Reason::ClockOff},
        {CheckId::Clock, Reason::ClockFarOff},
        {CheckId::Clock, Reason::ClockFarOffByZone},
        {CheckId::Clock, Reason::TimeSourcesDisagree},
        {CheckId::Clock, Reason::NoTimeSourceAnswered},
        {CheckId::HostName, Reason::NameResolved},
        {CheckId::HostName, Reason::AddressGiven},
        {CheckId::HostName, Reason::HostPreset},
        {CheckId::HostName, Reason::HostDiscovered},
        {CheckId::HostName, Reason::NameNotFound},
        {CheckId::HostName, Reason::NameServerFailed},
        {CheckId::HostName, Reason::NameServerSilent},
        {CheckId::HostName, Reason::NoSrvRecord},
        {CheckId::HostName, Reason::WrongAddressFamily},
        {CheckId::Network, Reason::OnCampus},
        {CheckId::Network, Reason::VpnConnected},
        {CheckId::Network, Reason::ReachAllowed},
        {CheckId::Network, Reason::VpnNotConnected},
        {CheckId::Network, Reason::VpnNotForRole},
        {CheckId::Network, Reason::VpnGatewayUnreachable},
        {CheckId::Network, Reason::GateSignInNeeded},
        {CheckId::Network, Reason::WifiNotEnough},
        {CheckId::Network, Reason::WiredNeeded},
        {CheckId::Network, Reason::CampusNeeded},
        {CheckId::Network, Reason::NotConnected},
        {CheckId::Port, Reason::PortOpen},
        {CheckId::Port, Reason::PortOpenOnFallback},
        {CheckId::Port, Reason::PortRefused},
        {CheckId::Port, Reason::PortDropped},
        {CheckId::Port, Reason::PortUnreachable},
        {CheckId::Port, Reason::PortNoAddress},
        {CheckId::KmsService, Reason::KmsAnswers},
        {CheckId::KmsService, Reason::OtherRpcService},
        {CheckId::KmsService, Reason::NotRpc},
        {CheckId::KmsService, Reason::ClosedWithoutAnswer},
        {CheckId::KmsService, Reason::ServiceSilent},
        {CheckId::KmsService, Reason::ServiceBusy},
        {CheckId::LicensingService, Reason::ServiceReady},
        {CheckId::LicensingService, Reason::ServiceStopped},
        {CheckId::LicensingService, Reason::ServiceDisabled},
        {CheckId::LicensingService, Reason::ManagementBroken},
        {CheckId::LicensingService, Reason::ManagementSlow},
        {CheckId::Products, Reason::AllActivated},
        {CheckId::Products, Reason::RenewSoon},
        {CheckId::Products, Reason::ReadyToActivate},
        {CheckId::Products, Reason::NoProductInstalled},
        {CheckId::Products, Reason::NotAnOrganizationLicense},
        {CheckId::Products, Reason::MethodIsSignIn},
        {CheckId::Products, Reason::MethodIsTelephone},
        {CheckId::Products, Reason::ProductDiscontinued},
        {CheckId::Products, Reason::ForeignHostSet},
        {CheckId::Products, Reason::RoleNotEntitled},
        {CheckId::Products, Reason::GraduateTimeOver},
        {CheckId::ConflictingOffice, Reason::NoConflict},
        {CheckId::ConflictingOffice, Reason::ConflictRemovable},
        {CheckId::ConflictingOffice, Reason::ConflictToAsk},
        {CheckId::ConflictingOffice, Reason::ConflictKept},
        {CheckId::ConflictingOffice, Reason::SubscriptionStays},
        {CheckId::ConflictingOffice, Reason::MayStayTogether},
        {CheckId::OfficeInUse, Reason::OfficeIdle},
        {CheckId::OfficeInUse, Reason::ProgramsOpen},
        {CheckId::OfficeInUse, Reason::RestartPending},
        {CheckId::OfficeInUse, Reason::NeverOpened},
        {CheckId::FirmwareMarker, Reason::MarkerPresent},
        {CheckId::FirmwareMarker, Reason::NoTable},
        {CheckId::FirmwareMarker, Reason::MarkerMissing},
        {CheckId::ConflictingOffice, Reason::ConflictByHand},
        {CheckId::Clock, Reason::DomainClockDiffers},
        {CheckId::Clock, Reason::DomainClockFarOff},
        {CheckId::WindowsEdition, Reason::TooOldForProgram},
        {CheckId::Products, Reason::WithoutUpdates},
        {CheckId::Products, Reason::DomainNeeded},
        {CheckId::Products, Reason::OfficeWithoutLicense},
        {CheckId::Products, Reason::LongerThanKms},
        {CheckId::HostName, Reason::NameLeadsBackHere},
        {CheckId::Network, Reason::TunnelProxy},
    };
    return pairs;
}

std::optional<int> indexOf(const BlockingPair& pair)
{
    const auto index = blockingPairs().indexOf(pair);
    return index < 0 ? std::nullopt : std::optional(static_cast<int>(index));
}

} // namespace activation
