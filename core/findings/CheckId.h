// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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

inline constexpr int kCheckCount = 13;

[[nodiscard]] constexpr int numberOf(CheckId check)
{
    return static_cast<int>(check);
}

/// "windows-edition"; as on the command line and in JSON.
[[nodiscard]] QString toString(CheckId check);

/// From the kebab-case id or the number.
[[nodiscard]] std::optional<CheckId> checkIdFrom(const QString& idOrNumber);

} // namespace activation
