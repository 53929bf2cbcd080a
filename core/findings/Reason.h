// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/CheckId.h"

#include <QList>
#include <QString>

namespace activation {

/// Why a finding has its verdict. Every reason belongs to one check, but for the general ones at the start.
enum class Reason {
    // any check
    CannotTell,   ///< the machine did not say; Fact::Cause has why
    NeedsEarlier, ///< skipped: Fact::Because names the check that has to pass first
    NotNeeded,    ///< skipped: the profile does not ask for it
    Interrupted,  ///< skipped: cancelled before it could be answered

    // 1 administrator
    Elevated,
    CanBeElevated,
    StandardUser,

    // 2 windows-edition
    EditionSupported,
    HomeEdition,
    SMode,
    EvaluationEdition,
    BuildTooOld,
    EditionNotLicensed,
    PlatformExcluded,
    TooOldForProgram,

    // 3 time-zone
    ZoneMatches,
    ZoneSameOffset,
    ZoneDiffers,

    // 4 clock
    ClockRight,
    ClockOff,
    ClockFarOff,
    ClockFarOffByZone,
    TimeSourcesDisagree,
    NoTimeSourceAnswered,
    DomainClockDiffers,
    DomainClockFarOff,

    // 5 host-name
    NameResolved,
    AddressGiven,
    HostPreset,
    HostDiscovered,
    NameNotFound,
    NameServerFailed,
    NameServerSilent,
    NameLeadsBackHere,
    NoSrvRecord,
    WrongAddressFamily,

    // 6 network
    OnCampus,
    VpnConnected,
    ReachAllowed,
    VpnNotConnected,
    VpnNotForRole,
    VpnGatewayUnreachable,
    GateSignInNeeded,
    WifiNotEnough,
    WiredNeeded,
    CampusNeeded,
    NotConnected,
    TunnelProxy,

    // 7 port
    PortOpen,
    PortOpenOnFallback,
    PortRefused,
    PortDropped,
    PortUnreachable,
    PortNoAddress,

    // 8 kms-service
    KmsAnswers,
    OtherRpcService,
    NotRpc,
    ClosedWithoutAnswer,
    ServiceSilent,
    ServiceBusy,

    // 9 licensing-service
    ServiceReady,
    ServiceStopped,
    ServiceDisabled,
    ManagementBroken,
    ManagementSlow,

    // 10 products
    AllActivated,
    RenewSoon,
    ReadyToActivate,
    NoProductInstalled,
    NotAnOrganizationLicense,
    MethodIsSignIn,
    MethodIsTelephone,
    ProductDiscontinued,
    ForeignHostSet,
    RoleNotEntitled,
    GraduateTimeOver,
    WithoutUpdates,
    DomainNeeded,
    OfficeWithoutLicense,
    LongerThanKms,
    ForeignHostStays,   ///< the profile leaves it there; activation goes to it
    ForeignHostInImage, ///< the image has preset a host that is not the expected one

    // 11 conflicting-office
    NoConflict,
    ConflictRemovable,
    ConflictToAsk,
    ConflictKept,
    ConflictByHand,
    SubscriptionStays,
    MayStayTogether,
    ConflictPaid,       ///< activated here for good: its license is lost with it
    BitnessDiffers,     ///< 32-bit beside 64-bit
    BitnessNotProvided, ///< the profile licenses it in the other bitness

    // 12 office-in-use
    OfficeIdle,
    ProgramsOpen,
    RestartPending,
    NeverOpened,

    // 13 firmware-marker
    MarkerPresent,
    NoTable,
    MarkerMissing,
};

/// "zone-differs"; as in JSON.
[[nodiscard]] QString toString(Reason reason);

/// The reasons one check may give, general ones first. The support code counts in this order: append only.
[[nodiscard]] QList<Reason> reasonsOf(CheckId check);

} // namespace activation
