// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/StatusEvents.h"

#include <QRegularExpression>

namespace activation::windows {

namespace {

constexpr std::uint32_t kNoKey = 0xC004F014; // SL_E_PKEY_NOT_INSTALLED
constexpr qsizetype kMostProducts = 5'000;   // a Windows has a few hundred licenses

/// "16: ef6cfc9f-…, 1, 1 [(0 [0x00000000, 1, 0], [(?)( 1 0x00000000)… msft:rm/algorithm/volume/1.0 0x00000000
/// 257879)…"
std::optional<LoggedStatus> statusFrom(const QString& line)
{
    static const QRegularExpression product(QStringLiteral(
        "^\\s*\\d+: ([0-9a-fA-F-]{36}),[^\\[]*\\[\\(0 \\[0x([0-9A-Fa-f]{1,8}), (\\d{1,3}), \\d+\\]"));
    static const QRegularExpression volume(
        QStringLiteral("msft:rm/algorithm/volume/1\\.0 0x[0-9A-Fa-f]{1,8} (\\d{1,9})"));
    const auto told = product.match(line);
    if (!told.hasMatch())
        return std::nullopt;
    LoggedStatus status{
        {}, told.captured(1).toLower(), told.captured(3).toUInt(), told.captured(2).toUInt(nullptr, 16), {}};
    if (const auto left = volume.match(line); left.hasMatch())
        status.minutes = left.captured(1).toUInt();
    return status;
}

} // namespace

QList<LoggedStatus> loggedStatusesFrom(const LoggedEvent& event)
{
    QList<LoggedStatus> statuses;
    if (event.number != kStatusEvent || event.data.size() < 2)
        return statuses;
    const QStringList lines = event.data.at(1).split(u'\n');
    for (const QString& line : lines) {
        auto status = statusFrom(line);
        if (!status || status->reason == kNoKey || statuses.size() == kMostProducts)
            continue;
        status->applicationId = event.data.first().trimmed().toLower();
        statuses.append(*status);
    }
    return statuses;
}

} // namespace activation::windows
