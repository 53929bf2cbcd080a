// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Clock.h"
#include "core/system/Machine.h"

namespace activation::windows {

/// A domain keeps the clocks of its members, and elsewhere only who is elevated may set one: NotSupported and
/// AccessDenied.
[[nodiscard]] Result<void> mayCorrect(bool isDomainMember, Elevation elevation);

/// Windows' clock, its time zone by key name, and its time service.
class WindowsClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Result<TimeZone> zone() const override;
    [[nodiscard]] Result<TimeZone> findZone(const QString& id) const override;
    [[nodiscard]] Result<void> pause(const Limit& duration) const override;

    /// Standard users hold the privilege, where the organization has not taken it away.
    [[nodiscard]] Result<void> setZone(const QString& id, const Limit& limit) override;

    /// Sets the clock, since Windows' time service refuses what is more than 15 hours off and may not reach
    /// its own source, and then asks that service to take over.
    [[nodiscard]] Result<void> correct(std::chrono::milliseconds offset, const Limit& limit) override;
};

} // namespace activation::windows
