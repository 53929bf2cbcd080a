// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QString>

#include <array>
#include <optional>

namespace activation {

/// The thirteen checks. The numbers are spoken on the telephone and never change.
enum class CheckId {
    Administrator = 1,
    WindowsEdition = 2,
    TimeZone = 3,
    Clock = 4,
    HostName = 5,
    Network = 6,
    Port = 7,
    KmsService = 8,
    LicensingService = 9,
    Products = 10,
    ConflictingOffice = 11,
    OfficeInUse = 12,
    FirmwareMarker = 13,
};

[[nodiscard]] constexpr QStringView nameOf(CheckId check)
{
    switch (check) {
    case CheckId::Administrator:
        return u"administrator";
    case CheckId::WindowsEdition:
        return u"windows-edition";
    case CheckId::TimeZone:
        return u"time-zone";
    case CheckId::Clock:
        return u"clock";
    case CheckId::HostName:
        return u"host-name";
    case CheckId::Network:
        return u"network";
    case CheckId::Port:
        return u"port";
    case CheckId::KmsService:
        return u"kms-service";
    case CheckId::LicensingService:
        return u"licensing-service";
    case CheckId::Products:
        return u"products";
    case CheckId::ConflictingOffice:
        return u"conflicting-office";
    case CheckId::OfficeInUse:
        return u"office-in-use";
    case CheckId::FirmwareMarker:
        return u"firmware-marker";
    }
    return {};
}

inline constexpr int kCheckCount = 13;

[[nodiscard]] constexpr int numberOf(CheckId check)
{
    return static_cast<int>(check);
}

/// From the kebab-case id or the number.
[[nodiscard]] std::optional<CheckId> checkIdFrom(const QString& idOrNumber);

} // namespace activation
