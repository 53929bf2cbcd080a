// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"
#include "core/licensing/KmsHostCounters.h"

#include <QDateTime>
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

/// One product that has a product key on this machine, and how it is licensed.
struct License
{
    QString activationId; ///< SKU ID, lower-case GUID without braces; empty only on Wine, which has none
    ProductFamily family = ProductFamily::Windows;
    QString
        name; ///< "Windows(R), Enterprise edition", "Office 21, Office21ProPlus2021VL_KMS_Client_AE edition"
    QString version; ///< Office generation "2016", "2019", "2021", "2024"; Windows "10", "11"
    Channel channel = Channel::Unknown;
    LicenseStatus status = LicenseStatus::Unlicensed;
    std::uint32_t statusReason = 0;    ///< LicenseStatusReason, HRESULT
    std::chrono::minutes remaining{0}; ///< GracePeriodRemaining; 0 with Licensed means without end
    QString partialProductKey;         ///< last five characters
    QString kmsHost; ///< set by hand on the level that counts for this product; empty: DNS discovery
    std::uint16_t kmsPort = 0; ///< beside it, 0 when none
    QString discoveredHost;    ///< found through DNS at the last activation

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

[[nodiscard]] LicenseState stateOf(const License& license);

/// Activated by an organization's own means (KMS or Active Directory) and within its time.
[[nodiscard]] bool isLicensed(const License& license);

/// When the license, or the grace period, ends; nothing when it has no end or is over.
[[nodiscard]] std::optional<QDateTime> expiry(const License& license, const QDateTime& now);

} // namespace activation
