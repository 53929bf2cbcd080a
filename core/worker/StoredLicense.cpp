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

} // namespace

QJsonObject toStored(const License& license)
{
    const qint64 remaining = std::clamp<qint64>(license.remaining.count(), 0, kLongest);
    return {{QStringLiteral("activationId"), license.activationId},
            {QStringLiteral("family"), toString(license.family)},
            {QStringLiteral("name"), license.name},
            {QStringLiteral("version"), license.version},
            {QStringLiteral("channel"), toString(license.channel)},
            {QStringLiteral("status"), static_cast<int>(license.status)},
            {QStringLiteral("statusReason"), static_cast<qint64>(license.statusReason)},
            {QStringLiteral("remainingMinutes"), remaining},
            {QStringLiteral("partialProductKey"), license.partialProductKey},
            {QStringLiteral("kmsHost"), license.kmsHost},
            {QStringLiteral("kmsPort"), license.kmsPort},
            {QStringLiteral("discoveredHost"), license.discoveredHost}};
}

License licenseFromStored(const QJsonValue& value, bool& good)
{
    Values values(value, good);
    License license;
    license.activationId = values.text(QStringLiteral("activationId"));
    license.family = values.known(productFamilyFrom(values.text(QStringLiteral("family"))));
    license.name = values.text(QStringLiteral("name"));
    license.version = values.text(QStringLiteral("version"));
    license.channel = values.known(channelFrom(values.text(QStringLiteral("channel"))));
    const qint64 status =
        values.number(QStringLiteral("status"), static_cast<int>(LicenseStatus::ExtendedGrace));
    license.status = good ? static_cast<LicenseStatus>(status) : LicenseStatus::Unlicensed;
    license.statusReason = static_cast<std::uint32_t>(
        values.number(QStringLiteral("statusReason"), std::numeric_limits<std::uint32_t>::max()));
    license.remaining = std::chrono::minutes{values.number(QStringLiteral("remainingMinutes"), kLongest)};
    license.partialProductKey = values.text(QStringLiteral("partialProductKey"));
    license.kmsHost = values.text(QStringLiteral("kmsHost"));
    license.kmsPort = static_cast<std::uint16_t>(
        values.number(QStringLiteral("kmsPort"), std::numeric_limits<std::uint16_t>::max()));
    license.discoveredHost = values.text(QStringLiteral("discoveredHost"));
    values.finish();
    return license;
}

} // namespace activation
