// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/KmsSetting.h"

namespace activation::windows {

/// What Windows says instead of a number where there is none.
inline constexpr std::uint32_t kNotTold = 0xFFFFFFFF;

/// What Windows says of one product in SoftwareLicensingProduct, or in Office's twin of that class, as far as
/// it matters here. Properties by their own names; whatever Windows left out is empty or zero.
struct LicenseRow
{
    QString id;
    QString applicationId;
    QString name;        ///< English in every language
    QString description; ///< ends with the channel, English too
    QString productKeyChannel;
    QString partialProductKey;
    bool licenseIsAddon = false;
    std::uint32_t licenseStatus = 0;
    std::uint32_t licenseStatusReason = 0;
    std::uint32_t gracePeriodRemaining = 0; ///< minutes
    std::uint32_t vlActivationType = 0;     ///< of the last activation; 1 is Active Directory
    std::uint32_t tokenActivationVersion =
        kNotTold; ///< TokenActivationILVID; told after an activation by token
    QString keyManagementServiceMachine;
    std::uint32_t keyManagementServicePort = 0;
    QString discoveredMachine;

    // Facts, in minutes and in numbers; kNotTold where Windows does not know or does not tell.
    std::uint32_t vlActivationInterval = 0;
    std::uint32_t vlRenewalInterval = 0;
    std::uint32_t requiredClientCount = kNotTold;
    std::uint32_t remainingSkuReArmCount = kNotTold;
    std::uint32_t remainingAppReArmCount = kNotTold;
    bool isKeyManagementServiceMachine = false;
    KmsHostCounters counters;

    bool operator==(const LicenseRow&) const = default;
};

/// False for a key that only adds something to Windows, such as extended updates: it has a channel and a
/// state of its own that say nothing about Windows.
[[nodiscard]] bool isProduct(const LicenseRow& row);

/// Of a key that adds a year of extended updates to Windows 10; nothing for every other row.
[[nodiscard]] std::optional<ExtendedUpdates> extendedUpdatesFrom(const LicenseRow& row);

/// The activation id of the key for that year, 1 to 3.
[[nodiscard]] QString extendedUpdatesId(int year);

/// `windowsBuild` is for rows of Windows, which do not tell which version they are of.
[[nodiscard]] License licenseFrom(const LicenseRow& row, int windowsBuild);

/// All products of a PC; what adds to Windows is with the row of Windows.
[[nodiscard]] QList<License> licensesFrom(const QList<LicenseRow>& rows, int windowsBuild);

/// A number of Windows, or nothing for kNotTold.
[[nodiscard]] std::optional<std::uint32_t> toldNumber(std::uint32_t number);

} // namespace activation::windows
