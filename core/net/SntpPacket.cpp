// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SntpPacket.h"

#include <QtEndian>

#include <algorithm>

namespace activation {

namespace {

constexpr qsizetype kPacketSize = 48;
constexpr qsizetype kReferenceAt = 12;
constexpr qsizetype kOriginateAt = 24;
constexpr qsizetype kReceiveAt = 32;
constexpr qsizetype kTransmitAt = 40;
constexpr std::int64_t kUnixEpochInNtp = 2'208'988'800; // seconds from 1900 to 1970
constexpr std::int64_t kEra = std::int64_t{1} << 32;    // seconds

constexpr int kUnsynchronised = 3;
constexpr int kServerMode = 4;
constexpr int kMaxStratum = 15;

/// Milliseconds since 1970 of an NTP timestamp, in the era that brings it nearest to `reference`.
std::int64_t toUnixMilliseconds(std::uint64_t timestamp, std::int64_t reference)
{
    std::int64_t seconds = static_cast<std::int64_t>(timestamp >> 32) - kUnixEpochInNtp;
    const std::int64_t referenceSeconds = reference / 1000;
    while (referenceSeconds - seconds > kEra / 2)
        seconds += kEra;
    while (seconds - referenceSeconds > kEra / 2)
        seconds -= kEra;
    const auto fraction = static_cast<std::int64_t>(((timestamp & 0xffffffff) * 1000 + (1U << 31)) >> 32);
    return seconds * 1000 + fraction;
}

Failure badReply(const QString& detail)
{
    return {Cause::BadReply, 0, detail};
}

} // namespace

QByteArray sntpRequest(std::uint64_t nonce)
{
    constexpr char kClientVersion4 = 0x23;
    QByteArray bytes(kPacketSize, '\0');
    bytes[0] = kClientVersion4;
    qToBigEndian(nonce, bytes.data() + kTransmitAt);
    return bytes;
}

Result<SntpMeasurement> readSntpReply(QByteArrayView bytes, std::uint64_t nonce, const QDateTime& sent,
                                      const QDateTime& received)
{
    if (bytes.size() < kPacketSize)
        return badReply(QStringLiteral("truncated time packet"));
    const auto at = [&bytes](qsizetype place) { return qFromBigEndian<std::uint64_t>(bytes.data() + place); };
    const int leap = static_cast<std::uint8_t>(bytes[0]) >> 6;
    const int mode = static_cast<std::uint8_t>(bytes[0]) & 0x07;
    const int stratum = static_cast<std::uint8_t>(bytes[1]);
    if (mode != kServerMode)
        return badReply(QStringLiteral("not a server's time packet"));
    if (at(kOriginateAt) != nonce)
        return badReply(QStringLiteral("answer to another request"));
    if (stratum == 0)
        return Failure{
            Cause::Refused, 0,
            QStringLiteral("kiss-o'-death ") +
                QString::fromLatin1(bytes.sliced(kReferenceAt, 4).toByteArray().toPercentEncoding())};
    if (leap == kUnsynchronised || stratum > kMaxStratum)
        return badReply(QStringLiteral("time server is not synchronized"));
    if (at(kTransmitAt) == 0 || at(kReceiveAt) == 0)
        return badReply(QStringLiteral("time packet without a time"));

    const std::int64_t t1 = sent.toMSecsSinceEpoch();
    const std::int64_t t4 = received.toMSecsSinceEpoch();
    const std::int64_t t2 = toUnixMilliseconds(at(kReceiveAt), t4);
    const std::int64_t t3 = toUnixMilliseconds(at(kTransmitAt), t4);
    SntpMeasurement measurement;
    measurement.offset = std::chrono::milliseconds{((t2 - t1) + (t3 - t4)) / 2};
    measurement.delay = std::chrono::milliseconds{(t4 - t1) - (t3 - t2)};
    // Rounding alone can make it slightly negative; a server that claims to have held the packet longer than
    // the round trip took is not telling the truth.
    if (measurement.delay < std::chrono::milliseconds{-2} || t3 < t2)
        return badReply(QStringLiteral("impossible times in the time packet"));
    measurement.delay = std::max(measurement.delay, std::chrono::milliseconds{0});
    return measurement;
}

} // namespace activation
