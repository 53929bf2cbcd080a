// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"
#include "core/licensing/KmsHostCounters.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace activation {

/// SoftwareLicensingProduct.LicenseStatus, numbers as Windows has them.
enum class LicenseStatus {
    Unlicensed = 0,
    Licensed = 1,
    OutOfBoxGrace = 2,
    OutOfToleranceGrace = 3,
    NonGenuineGrace = 4,
    Notification = 5,
    ExtendedGrace = 6,
};

[[nodiscard]] constexpr QStringView nameOf(LicenseStatus status)
{
    switch (status) {
    case LicenseStatus::Unlicensed:
        return u"unlicensed";
    case LicenseStatus::Licensed:
        return u"licensed";
    case LicenseStatus::OutOfBoxGrace:
        return u"out-of-box-grace";
    case LicenseStatus::OutOfToleranceGrace:
        return u"out-of-tolerance-grace";
    case LicenseStatus::NonGenuineGrace:
        return u"non-genuine-grace";
    case LicenseStatus::Notification:
        return u"notification";
    case LicenseStatus::ExtendedGrace:
        return u"extended-grace";
    }
    return {};
}

/// By what right the installed product key works.
enum class Channel {
    KmsClient,
    KmsHost,
    Mak,
    Retail,
    Oem,
    Subscription,
    Evaluation,
    ActiveDirectory,
    VirtualMachine, ///< the server that this virtual machine runs on activates it (AVMA)
    Token,          ///< a certificate of the organization (token-based activation)
    Grace,          ///< none yet: the days that an Office begins with by itself
    Unknown
};

[[nodiscard]] constexpr QStringView nameOf(Channel channel)
{
    switch (channel) {
    case Channel::KmsClient:
        return u"kms-client";
    case Channel::KmsHost:
        return u"kms-host";
    case Channel::Mak:
        return u"mak";
    case Channel::Retail:
        return u"retail";
    case Channel::Oem:
        return u"oem";
    case Channel::Subscription:
        return u"subscription";
    case Channel::Evaluation:
        return u"evaluation";
    case Channel::ActiveDirectory:
        return u"active-directory";
    case Channel::VirtualMachine:
        return u"virtual-machine";
    case Channel::Token:
        return u"token";
    case Channel::Grace:
        return u"grace";
    case Channel::Unknown:
        return u"unknown";
    }
    return {};
}

enum class ProductFamily { Windows, Office, Project, Visio };

[[nodiscard]] constexpr QStringView nameOf(ProductFamily family)
{
    switch (family) {
    case ProductFamily::Windows:
        return u"windows";
    case ProductFamily::Office:
        return u"office";
    case ProductFamily::Project:
        return u"project";
    case ProductFamily::Visio:
        return u"visio";
    }
    return {};
}

/// The five words a person sees.
enum class LicenseState { Activated, RenewSoon, Grace, Expired, Other };

[[nodiscard]] constexpr QStringView nameOf(LicenseState state)
{
    switch (state) {
    case LicenseState::Activated:
        return u"activated";
    case LicenseState::RenewSoon:
        return u"renew-soon";
    case LicenseState::Grace:
        return u"grace";
    case LicenseState::Expired:
        return u"expired";
    case LicenseState::Other:
        return u"other";
    }
    return {};
}

/// How often Windows asks its KMS host by itself; the host may set it (VLActivationInterval,
/// VLRenewalInterval).
struct KmsIntervals
{
    std::chrono::minutes activation{0}; ///< between two attempts while it is not activated
    std::chrono::minutes renewal{0};    ///< between two renewals once it is

    bool operator==(const KmsIntervals&) const = default;
};

/// A key that adds a year of security updates to a Windows 10 (Extended Security Updates). It has a state of
/// its own, which says nothing about Windows, and nothing here changes it.
struct ExtendedUpdates
{
    int year = 1; ///< 1 to 3
    LicenseStatus status = LicenseStatus::Unlicensed;

    bool operator==(const ExtendedUpdates&) const = default;
};

/// One product that has a product key on this machine, and how it is licensed.
struct License
{
    QString activationId; ///< SKU ID, lower-case GUID without braces; empty where there is no row
    ProductFamily family = ProductFamily::Windows;
    QString
        name; ///< "Windows(R), Enterprise edition", "Office 21, Office21ProPlus2021VL_KMS_Client_AE edition"
    QString
        version; ///< Office generation "2016", "2019", "2021", "2024"; Windows "10", "11", a server "2022"
    int windowsBuild = 0; ///< 19045; 0 for Office, or when not known
    Channel channel = Channel::Unknown;
    LicenseStatus status = LicenseStatus::Unlicensed;
    std::uint32_t statusReason = 0;    ///< LicenseStatusReason, HRESULT
    std::chrono::minutes remaining{0}; ///< GracePeriodRemaining; 0 with Licensed means without end
    QString partialProductKey;         ///< last five characters
    QString kmsHost; ///< set by hand on the level that counts for this product; empty: DNS discovery
    std::uint16_t kmsPort = 0;              ///< beside it, 0 when none
    QString discoveredHost;                 ///< found through DNS at the last activation
    QList<ExtendedUpdates> extendedUpdates; ///< of Windows
    bool signedIn = false; ///< of an Office without a row: whether it is activated only Office itself shows

    // Facts for whoever runs the KMS host; nothing is decided by them, and nothing where Windows does not
    // tell.
    std::optional<KmsIntervals> intervals;
    std::optional<std::uint32_t> requiredClients;   ///< RequiredClientCount
    std::optional<std::uint32_t> rearms;            ///< left for this product (RemainingSkuReArmCount)
    std::optional<std::uint32_t> applicationRearms; ///< left for all of its kind (RemainingAppReArmCount)
    std::optional<KmsHostCounters> hostCounters;    ///< where this PC is a KMS host that has been asked

    bool operator==(const License&) const = default;
};

/// Below this many days an activated product says "renew soon".
inline constexpr std::chrono::minutes kRenewSoon = std::chrono::days{30};

/// The longest that a KMS host gives (Microsoft Learn, "KMS client activation and DNS discovery": 180 days).
inline constexpr std::chrono::minutes kKmsGrants = std::chrono::days{180};

/// Activated by KMS, it says, but for longer than any KMS host gives: not by the organization's.
[[nodiscard]] bool outlastsKms(const License& license);

[[nodiscard]] LicenseState stateOf(const License& license);

/// Activated by an organization's own means and within its time. Only a KMS host always gives a time; what a
/// directory, a server or a certificate has activated may be so without end.
[[nodiscard]] bool isLicensed(const License& license);

/// What a client setup key makes of a product: it asks a directory, a KMS host, or for a certificate.
[[nodiscard]] bool isVolumeClient(const License& license);

/// One that an organization buys for many computers: such a client, or a product with a key of its own (MAK).
[[nodiscard]] bool isVolumeLicense(const License& license);

/// The days that an Office began with, where another license of the same family is there: that one counts.
/// Nothing is activated by such a row, and it may stay for good.
[[nodiscard]] bool isLeftBehind(const License& license, const QList<License>& all);

/// "EnterpriseS" of "Windows(R), EnterpriseS edition": the EditionID as a license of Windows has it. Empty
/// for other names.
[[nodiscard]] QString editionOf(const License& license);

/// When the license, or the grace period, ends; nothing when it has no end or is over.
[[nodiscard]] std::optional<QDateTime> expiry(const License& license, const QDateTime& now);

} // namespace activation
