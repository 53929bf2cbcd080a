// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/Field.h"
#include "core/practice/PracticeState.h"
#include "core/profile/ProfileSections.h"

namespace activation::practice {

/// How values are called in scenario files and in the file of a practice PC: one table for each enumeration.
template <typename T> inline constexpr auto kNames = std::array<Named<T>, 0>{};

template <>
inline constexpr auto kNames<Elevation> = std::to_array<Named<Elevation>>({
    {u"elevated", Elevation::Elevated},
    {u"can-be-elevated", Elevation::CanBeElevated},
    {u"standard-user", Elevation::StandardUser},
});

template <>
inline constexpr auto kNames<Architecture> = std::to_array<Named<Architecture>>({
    {u"x64", Architecture::X64},
    {u"x86", Architecture::X86},
    {u"arm64", Architecture::Arm64},
});

template <>
inline constexpr auto kNames<ServiceStart> = std::to_array<Named<ServiceStart>>({
    {u"automatic", ServiceStart::Automatic},
    {u"manual", ServiceStart::Manual},
    {u"disabled", ServiceStart::Disabled},
});

template <>
inline constexpr auto kNames<PracticePlace> = std::to_array<Named<PracticePlace>>({
    {u"campus-wired", PracticePlace::CampusWired},
    {u"campus-wireless", PracticePlace::CampusWireless},
    {u"outside", PracticePlace::Outside},
    {u"no-network", PracticePlace::NoNetwork},
});

template <>
inline constexpr auto kNames<LookupOutcome> = std::to_array<Named<LookupOutcome>>({
    {u"found", LookupOutcome::Found},
    {u"no-such-name", LookupOutcome::NoSuchName},
    {u"no-record", LookupOutcome::NoRecord},
    {u"server-failed", LookupOutcome::ServerFailed},
    {u"silent", LookupOutcome::Silent},
});

template <>
inline constexpr auto kNames<TcpOutcome> = std::to_array<Named<TcpOutcome>>({
    {u"connected", TcpOutcome::Connected},
    {u"refused", TcpOutcome::Refused},
    {u"dropped", TcpOutcome::Dropped},
    {u"unreachable", TcpOutcome::Unreachable},
    {u"no-address", TcpOutcome::NoAddress},
});

template <>
inline constexpr auto kNames<RpcOutcome> = std::to_array<Named<RpcOutcome>>({
    {u"accepted", RpcOutcome::Accepted},
    {u"other-interface", RpcOutcome::OtherInterface},
    {u"busy", RpcOutcome::Busy},
    {u"not-rpc", RpcOutcome::NotRpc},
    {u"closed", RpcOutcome::Closed},
    {u"silent", RpcOutcome::Silent},
    {u"not-connected", RpcOutcome::NotConnected},
});

template <>
inline constexpr auto kNames<PracticeEventKind> = std::to_array<Named<PracticeEventKind>>({
    {u"vpn-connects", PracticeEventKind::VpnConnects},
    {u"vpn-drops", PracticeEventKind::VpnDrops},
    {u"gate-opens", PracticeEventKind::GateOpens},
    {u"clock-jumps", PracticeEventKind::ClockJumps},
    {u"program-closes", PracticeEventKind::ProgramCloses},
    {u"restart-happens", PracticeEventKind::RestartHappens},
});

template <>
inline constexpr auto kNames<PracticeCall> = std::to_array<Named<PracticeCall>>({
    {u"windows", PracticeCall::Windows},
    {u"restart-pending", PracticeCall::RestartPending},
    {u"firmware", PracticeCall::Firmware},
    {u"licensing-service", PracticeCall::LicensingService},
    {u"set-licensing-service", PracticeCall::SetLicensingService},
    {u"zone", PracticeCall::Zone},
    {u"set-zone", PracticeCall::SetZone},
    {u"correct-clock", PracticeCall::CorrectClock},
    {u"local-network", PracticeCall::LocalNetwork},
    {u"resolve", PracticeCall::Resolve},
    {u"find-kms-hosts", PracticeCall::FindKmsHosts},
    {u"connect-to", PracticeCall::ConnectTo},
    {u"bind-kms", PracticeCall::BindKms},
    {u"ask-time", PracticeCall::AskTime},
    {u"look-at-gate", PracticeCall::LookAtGate},
    {u"route-to", PracticeCall::RouteTo},
    {u"licenses", PracticeCall::Licenses},
    {u"service-facts", PracticeCall::ServiceFacts},
    {u"kms-setting", PracticeCall::KmsSetting},
    {u"set-kms-setting", PracticeCall::SetKmsSetting},
    {u"install-setup-key", PracticeCall::InstallSetupKey},
    {u"activate", PracticeCall::Activate},
    {u"refresh", PracticeCall::Refresh},
    {u"office-products", PracticeCall::OfficeProducts},
    {u"office-running", PracticeCall::OfficeRunning},
    {u"office-opened-once", PracticeCall::OfficeOpenedOnce},
    {u"ask-to-close", PracticeCall::AskToClose},
    {u"remove-office", PracticeCall::RemoveOffice},
});

template <>
inline constexpr auto kNames<Cause> = std::to_array<Named<Cause>>({
    {u"cancelled", Cause::Cancelled},
    {u"timed-out", Cause::TimedOut},
    {u"access-denied", Cause::AccessDenied},
    {u"not-found", Cause::NotFound},
    {u"not-supported", Cause::NotSupported},
    {u"refused", Cause::Refused},
    {u"unreachable", Cause::Unreachable},
    {u"bad-reply", Cause::BadReply},
    {u"rejected", Cause::Rejected},
    {u"not-verified", Cause::NotVerified},
    {u"invalid-input", Cause::InvalidInput},
    {u"storage-failed", Cause::StorageFailed},
    {u"busy", Cause::Busy},
    {u"lost", Cause::Lost},
    {u"internal", Cause::Internal},
});

template <>
inline constexpr auto kNames<LicenseStatus> = std::to_array<Named<LicenseStatus>>({
    {u"unlicensed", LicenseStatus::Unlicensed},
    {u"licensed", LicenseStatus::Licensed},
    {u"out-of-box-grace", LicenseStatus::OutOfBoxGrace},
    {u"out-of-tolerance-grace", LicenseStatus::OutOfToleranceGrace},
    {u"non-genuine-grace", LicenseStatus::NonGenuineGrace},
    {u"notification", LicenseStatus::Notification},
    {u"extended-grace", LicenseStatus::ExtendedGrace},
});

template <>
inline constexpr auto kNames<Channel> = std::to_array<Named<Channel>>({
    {u"kms-client", Channel::KmsClient},
    {u"kms-host", Channel::KmsHost},
    {u"mak", Channel::Mak},
    {u"retail", Channel::Retail},
    {u"oem", Channel::Oem},
    {u"subscription", Channel::Subscription},
    {u"evaluation", Channel::Evaluation},
    {u"active-directory", Channel::ActiveDirectory},
    {u"unknown", Channel::Unknown},
});

template <> inline constexpr auto kNames<ProductFamily> = kFamilyNames;

template <>
inline constexpr auto kNames<OfficeTechnology> = std::to_array<Named<OfficeTechnology>>({
    {u"click-to-run", OfficeTechnology::ClickToRun},
    {u"windows-installer", OfficeTechnology::WindowsInstaller},
    {u"store", OfficeTechnology::Store},
});

template <>
inline constexpr auto kNames<Bitness> = std::to_array<Named<Bitness>>({
    {u"any", Bitness::Any},
    {u"x86", Bitness::X86},
    {u"x64", Bitness::X64},
});

} // namespace activation::practice
