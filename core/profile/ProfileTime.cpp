// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/ProfileSections.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

constexpr qsizetype kMostSources = 8; // all are asked at once
constexpr int kMostMinutes = 240;     // KMS itself allows four hours (KB 974998)

/// Standard time of a Windows time zone in minutes east of UTC; nothing when there is no such zone.
std::optional<int> standardOffset(const QString& windowsId)
{
    const QByteArray ianaId = QTimeZone::windowsIdToDefaultIanaId(windowsId.toUtf8());
    const QTimeZone zone(ianaId);
    // No id at all stands for the PC's own zone.
    if (ianaId.isEmpty() || !zone.isValid())
        return std::nullopt;
    return zone.standardTimeOffset(QDateTime::currentDateTimeUtc()) / 60;
}

void readZone(Record& record, ClockRule& rule)
{
    const Field zone = record.optional(u"zone");
    rule.zone = zone.string(rule.zone, 60);
    const std::optional<int> offset = standardOffset(rule.zone);
    if (!offset)
        zone.addProblem(Kind::BadZone, {rule.zone});
    const Field written = record.optional(u"offsetMinutes");
    rule.zoneOffsetMinutes = written.number<int>(-12 * 60, 14 * 60, offset.value_or(0));
    if (offset && rule.zoneOffsetMinutes != *offset)
        written.addProblem(Kind::Conflict, {QStringLiteral("offsetMinutes"), QStringLiteral("zone")});
}

std::optional<std::pair<int, int>> readDayOfYear(const Field& field)
{
    const QString text = field.string({}, 20);
    if (text.isEmpty())
        return std::nullopt;
    // A leap year: 29 February is a day of the year.
    const QDate date = QDate::fromString(QStringLiteral("2024-") + text, Qt::ISODate);
    if (date.isValid() && text.size() == 5)
        return std::pair(date.month(), date.day());
    field.addProblem(Kind::BadDate, {text});
    return std::nullopt;
}

} // namespace

ClockRule readClockRule(const Field& field)
{
    ClockRule rule;
    if (!field.isPresent())
        return rule;
    Record record(field);
    readZone(record, rule);

    const int blocking = record.optional(u"blockingFromMinutes").number<int>(2, kMostMinutes, kMostMinutes);
    const int advice = record.optional(u"adviceFromMinutes").number<int>(1, blocking - 1, 5);
    rule.blockingFrom = std::chrono::minutes(blocking);
    rule.adviceFrom = std::chrono::minutes(std::min(advice, blocking - 1));

    const Field sources = record.optional(u"sources");
    sources.refuseMoreThan(kMostSources);
    sources.refuseRepeats();
    const QStringList schemes{QStringLiteral("ntp"), QStringLiteral("https"), QStringLiteral("http")};
    rule.sources =
        sources.list([&schemes](const Field& source) { return TimeSource{source.url(schemes)}; }, 1);
    return rule;
}

Validity readValidity(const Field& field)
{
    Record record(field);
    Validity validity;
    validity.agreementEnds = record.optional(u"agreementEnds").date();
    validity.registerYearly = readDayOfYear(record.optional(u"registerYearly"));
    validity.profileExpires = record.optional(u"profileExpires").date();
    return validity;
}

} // namespace activation
