// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"

#include <QDateTime>
#include <QString>

namespace activation {

/// A Windows time zone: the registry key name, never localised, and its present offset.
struct TimeZone
{
    QString id;            ///< "Taipei Standard Time"
    int offsetMinutes = 0; ///< east of UTC: 480

    bool operator==(const TimeZone&) const = default;
};

/// The clock on the wall, the time zone, and waiting.
class Clock
{
public:
    virtual ~Clock() = default;

    /// UTC as this machine believes it to be.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual Result<TimeZone> zone() const = 0;

    /// A zone of the machine's own time zone database by its key name; NotFound where it has none.
    [[nodiscard]] virtual Result<TimeZone> findZone(const QString& id) const = 0;

    /// Waits; a practice PC lets its own time pass instead. Cancelled when stopped.
    [[nodiscard]] virtual Result<void> pause(const Limit& duration) const = 0;

    [[nodiscard]] virtual Result<void> setZone(const QString& id, const Limit& limit) = 0;

    /// Brings the clock to the true UTC. `offset` is what to add, as just measured against the profile's time
    /// sources. Domain members are left to their domain: NotSupported. Needs elevation.
    [[nodiscard]] virtual Result<void> correct(std::chrono::milliseconds offset, const Limit& limit) = 0;
};

} // namespace activation
