// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableClock.h"

#include "core/portable/OnlyOnWindows.h"

#include <QTimeZone>

#include <condition_variable>
#include <mutex>

namespace activation::portable {

namespace {

int offsetMinutes(const QTimeZone& zone)
{
    constexpr int kSecondsPerMinute = 60;
    return zone.offsetFromUtc(QDateTime::currentDateTimeUtc()) / kSecondsPerMinute;
}

} // namespace

QDateTime PortableClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

Result<TimeZone> PortableClock::zone() const
{
    const QByteArray ianaId = QTimeZone::systemTimeZoneId();
    // The table of CLDR knows UTC by one of its names only.
    const bool isUtc = ianaId == "UTC" || ianaId == "Etc/UTC";
    const QByteArray id = isUtc ? QByteArray("UTC") : QTimeZone::ianaIdToWindowsId(ianaId);
    if (id.isEmpty())
        return Failure{Cause::NotSupported, 0,
                       QStringLiteral("no Windows zone for ") + QString::fromUtf8(ianaId)};
    return TimeZone{QString::fromUtf8(id), offsetMinutes(QTimeZone(ianaId))};
}

Result<TimeZone> PortableClock::findZone(const QString& id) const
{
    const QByteArray ianaId = QTimeZone::windowsIdToDefaultIanaId(id.toUtf8());
    const QTimeZone zone(ianaId);
    if (ianaId.isEmpty() || !zone.isValid())
        return Failure{Cause::NotFound, 0, id};
    return TimeZone{id, offsetMinutes(zone)};
}

Result<void> PortableClock::pause(const Limit& duration) const
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, duration.stop, duration.timeout, [] { return false; });
    if (duration.stop.stop_requested())
        return Failure{Cause::Cancelled, 0, {}};
    return {};
}

Result<void> PortableClock::setZone(const QString& /*id*/, const Limit& /*limit*/)
{
    return onlyOnWindows();
}

Result<void> PortableClock::correct(std::chrono::milliseconds /*offset*/, const Limit& /*limit*/)
{
    return onlyOnWindows();
}

} // namespace activation::portable
