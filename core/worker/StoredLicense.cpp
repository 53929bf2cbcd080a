// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/StoredLicense.h"

#include "core/requests/Values.h"

#include <algorithm>
#include <limits>

namespace activation {

namespace {

/// More than any clock shows, and still a number of minutes that a date can be counted on by.
constexpr qint64 kLongest = std::chrono::minutes{std::chrono::days{365'000}}.count();

constexpr qint64 kLargest = std::numeric_limits<std::uint32_t>::max();

QJsonValue storedNumber(const std::optional<std::uint32_t>& number)
{
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue();
}

std::optional<std::uint32_t> numberOrNone(Values& values, const QString& key)
{
    const QJsonValue value = values.any(key);
    if (value.isNull())
        return std::nullopt;
    const qint64 number = value.toInteger(-1);
    values.demand(number >= 0 && number <= kLargest);
    return static_cast<std::uint32_t>(number);
}

qint64 minutesOf(std::chrono::minutes time)
{
    return std::clamp<qint64>(time.count(), 0, kLongest);
}

QJsonValue stored(const std::optional<KmsIntervals>& intervals)
{
    if (!intervals)
        return {};
    return QJsonObject{{QStringLiteral("activationMinutes"), minutesOf(intervals->activation)},
                       {QStringLiteral("renewalMinutes"), minutesOf(intervals->renewal)}};
}

std::optional<KmsIntervals> intervalsFrom(const QJsonValue& value, bool& good)
{
    if (value.isNull())
        return std::nullopt;
    Values values(value, good);
    KmsIntervals intervals;
    intervals.activation = std::chrono::minutes{values.number(QStringLiteral("activationMinutes"), kLongest)};
    intervals.renewal = std::chrono::minutes{values.number(QStringLiteral("renewalMinutes"), kLongest)};
    values.finish();
    return intervals;
}

QJsonValue stored(const std::optional<KmsHostCounters>& counters)
{
    if (!counters)
        return {};
    QJsonObject object;
    for (const NamedKmsHostCounter& row : kKmsHostCounters)
        object.insert(QStringView(row.name), static_cast<qint64>((*counters).*row.counter));
    return object;
}

std::optional<KmsHostCounters> countersFrom(const QJsonValue& value, bool& good)
{
    if (value.isNull())
        return std::nullopt;
    Values values(value, good);
    KmsHostCounters counters;
    for (const NamedKmsHostCounter& row : kKmsHostCounters)
        counters.*row.counter =
            static_cast<std::uint32_t>(values.number(QStringView(row.name).toString(), kLargest));
    values.finish();
    return counters;
}

} // namespace

QJsonObject toStored(const License& license)
{
    return {{QStringLiteral("activationId"), license.activationId},
            {QStringLiteral("family"), toString(license.family)},
            {QStringLiteral("name"), license.name},
            {QStringLiteral("version"), license.version},
            {QStringLiteral("channel"), toString(license.channel)},
            {QStringLiteral("status"), static_cast<int>(license.status)},
            {QStringLiteral("statusReason"), static_cast<qint64>(license.statusReason)},
            {QStringLiteral("remainingMinutes"), minutesOf(license.remaining)},
            {QStringLiteral("partialProductKey"), license.partialProductKey},
            {QStringLiteral("kmsHost"), license.kmsHost},
            {QStringLiteral("kmsPort"), license.kmsPort},
            {QStringLiteral("discoveredHost"), license.discoveredHost},
            {QStringLiteral("intervals"), stored(license.intervals)},
            {QStringLiteral("requiredClients"), storedNumber(license.requiredClients)},
            {QStringLiteral("rearms"), storedNumber(license.rearms)},
            {QStringLiteral("applicationRearms"), storedNumber(license.applicationRearms)},
            {QStringLiteral("hostCounters"), stored(license.hostCounters)}};
}

License licenseFromStored(const QJsonValue& value, bool& good)
{
    Values values(value, good);
    License license;
    license.activationId = values.text(QStringLiteral("activationId"));
    license.family = values.known(fromString<ProductFamily>(values.text(QStringLiteral("family"))));
    license.name = values.text(QStringLiteral("name"));
    license.version = values.text(QStringLiteral("version"));
    license.channel = values.known(fromString<Channel>(values.text(QStringLiteral("channel"))));
    const qint64 status =
        values.number(QStringLiteral("status"), static_cast<int>(LicenseStatus::ExtendedGrace));
    license.status = good ? static_cast<LicenseStatus>(status) : LicenseStatus::Unlicensed;
    license.statusReason =
        static_cast<std::uint32_t>(values.number(QStringLiteral("statusReason"), kLargest));
    license.remaining = std::chrono::minutes{values.number(QStringLiteral("remainingMinutes"), kLongest)};
    license.partialProductKey = values.text(QStringLiteral("partialProductKey"));
    license.kmsHost = values.text(QStringLiteral("kmsHost"));
    license.kmsPort = static_cast<std::uint16_t>(
        values.number(QStringLiteral("kmsPort"), std::numeric_limits<std::uint16_t>::max()));
    license.discoveredHost = values.text(QStringLiteral("discoveredHost"));
    license.intervals = intervalsFrom(values.any(QStringLiteral("intervals")), good);
    license.requiredClients = numberOrNone(values, QStringLiteral("requiredClients"));
    license.rearms = numberOrNone(values, QStringLiteral("rearms"));
    license.applicationRearms = numberOrNone(values, QStringLiteral("applicationRearms"));
    license.hostCounters = countersFrom(values.any(QStringLiteral("hostCounters")), good);
    values.finish();
    return license;
}

} // namespace activation
