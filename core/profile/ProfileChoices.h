// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QString>

#include <optional>

namespace activation {

// What an organization chooses among in its profile.

/// Who somebody is to the organization, by the word of its profile. These three have names of ours; a profile
/// may list others, with names of their own.
struct Role
{
    QString id; ///< empty: nobody has told

    [[nodiscard]] bool isTold() const { return !id.isEmpty(); }
    bool operator==(const Role&) const = default;

    static const Role Staff;
    static const Role Student;
    static const Role Graduate;
};

inline const Role Role::Staff{QStringLiteral("staff")};
inline const Role Role::Student{QStringLiteral("student")};
inline const Role Role::Graduate{QStringLiteral("graduate")};

[[nodiscard]] inline QString toString(const Role& role)
{
    return role.id;
}

/// The role of this word; nothing for what no profile could call one: lower-case letters, digits and hyphens.
[[nodiscard]] std::optional<Role> roleFrom(const QString& word);

enum class HostSource {
    Named,      ///< the profile names the hosts
    Discovered, ///< SRV _vlmcs._tcp
    Preset,     ///< the organization's image has set it: not shown, not changed
};

[[nodiscard]] constexpr QStringView nameOf(HostSource source)
{
    switch (source) {
    case HostSource::Named:
        return u"named";
    case HostSource::Discovered:
        return u"discovered";
    case HostSource::Preset:
        return u"preset";
    }
    return {};
}

/// What to do with a host on the PC that is not the organization's.
enum class ForeignHost { Replace, Ask, Keep };

[[nodiscard]] constexpr QStringView nameOf(ForeignHost choice)
{
    switch (choice) {
    case ForeignHost::Replace:
        return u"replace";
    case ForeignHost::Ask:
        return u"ask";
    case ForeignHost::Keep:
        return u"keep";
    }
    return {};
}

enum class NetworkReach { Any, WiredOnly, VpnAllowed, CampusOnly, WifiNotEnough };

[[nodiscard]] constexpr QStringView nameOf(NetworkReach reach)
{
    switch (reach) {
    case NetworkReach::Any:
        return u"any";
    case NetworkReach::WiredOnly:
        return u"wired-only";
    case NetworkReach::VpnAllowed:
        return u"vpn-allowed";
    case NetworkReach::CampusOnly:
        return u"campus-only";
    case NetworkReach::WifiNotEnough:
        return u"wifi-not-enough";
    }
    return {};
}

enum class Entitlement { Yes, No, DaysAfterLeaving, UnitOnly, OnApplication };

[[nodiscard]] constexpr QStringView nameOf(Entitlement entitlement)
{
    switch (entitlement) {
    case Entitlement::Yes:
        return u"yes";
    case Entitlement::No:
        return u"no";
    case Entitlement::DaysAfterLeaving:
        return u"days-after-leaving";
    case Entitlement::UnitOnly:
        return u"unit-only";
    case Entitlement::OnApplication:
        return u"on-application";
    }
    return {};
}

enum class ActivationMethod { Kms, ActiveDirectory, MakOnline, MakTelephone, SignIn };

[[nodiscard]] constexpr QStringView nameOf(ActivationMethod method)
{
    switch (method) {
    case ActivationMethod::Kms:
        return u"kms";
    case ActivationMethod::ActiveDirectory:
        return u"active-directory";
    case ActivationMethod::MakOnline:
        return u"mak-online";
    case ActivationMethod::MakTelephone:
        return u"mak-telephone";
    case ActivationMethod::SignIn:
        return u"sign-in";
    }
    return {};
}

enum class RemovalDirection {
    KeepVolume,       ///< the volume product stays, others may go
    KeepSubscription, ///< the subscription stays, nothing of it is ever removed
};

[[nodiscard]] constexpr QStringView nameOf(RemovalDirection direction)
{
    switch (direction) {
    case RemovalDirection::KeepVolume:
        return u"keep-volume";
    case RemovalDirection::KeepSubscription:
        return u"keep-subscription";
    }
    return {};
}

enum class TaskKind {
    OpenOfficeOnce,
    ClosePrograms,
    FileForm,
    AgreeToScope,
    RestartOffice,
    RestartComputer,
    ExpectSecondAttempt
};

[[nodiscard]] constexpr QStringView nameOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::OpenOfficeOnce:
        return u"open-office-once";
    case TaskKind::ClosePrograms:
        return u"close-programs";
    case TaskKind::FileForm:
        return u"file-form";
    case TaskKind::AgreeToScope:
        return u"agree-to-scope";
    case TaskKind::RestartOffice:
        return u"restart-office";
    case TaskKind::RestartComputer:
        return u"restart-computer";
    case TaskKind::ExpectSecondAttempt:
        return u"expect-second-attempt";
    }
    return {};
}

enum class Platform { Arm64, X86, Server, VirtualMachine, Windows7, Windows8, Mac };

[[nodiscard]] constexpr QStringView nameOf(Platform platform)
{
    switch (platform) {
    case Platform::Arm64:
        return u"arm64";
    case Platform::X86:
        return u"x86";
    case Platform::Server:
        return u"server";
    case Platform::VirtualMachine:
        return u"virtual-machine";
    case Platform::Windows7:
        return u"windows-7";
    case Platform::Windows8:
        return u"windows-8";
    case Platform::Mac:
        return u"mac";
    }
    return {};
}

} // namespace activation
