// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/rows/LoggedEvent.h"

#include <cstdint>

namespace activation::windows {

/// The number of the event that the licensing service writes whenever it has looked at every license of one
/// application (Windows, Office).
inline constexpr int kStatusEvent = 1003;

/// One product with a key, as such an event tells it: a second witness of what WMI shows of its row.
struct LoggedStatus
{
    QString applicationId;                ///< lower case
    QString activationId;                 ///< lower case
    std::uint32_t status = 0;             ///< as SoftwareLicensingProduct.LicenseStatus has it
    std::uint32_t reason = 0;             ///< HRESULT
    std::optional<std::uint32_t> minutes; ///< left of a volume activation

    bool operator==(const LoggedStatus&) const = default;
};

/// What one event tells of the products that have a key. None of another event, or of one that makes no
/// sense. Source of the form: events of a Windows 7 and a Server 2022 that their owners published.
[[nodiscard]] QList<LoggedStatus> loggedStatusesFrom(const LoggedEvent& event);

} // namespace activation::windows
