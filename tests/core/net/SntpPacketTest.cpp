// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SntpPacket.h"

#include "tests/core/net/SntpTestPackets.h"
#include "tests/core/net/TestLimits.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

constexpr std::uint64_t kNonce = 0x0123456789abcdef;
const QDateTime kSent(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc());

SntpTestReply replyAt(const QDateTime& time)
{
    return {sntpRequest(kNonce), time};
}

Result<SntpMeasurement> read(const QByteArray& bytes, const QDateTime& sent = kSent, qint64 roundTrip = 40)
{
    return readSntpReply(bytes, kNonce, sent, sent.addMSecs(roundTrip));
}

Cause causeOf(const SntpTestReply& reply)
{
    const auto result = read(reply.bytes());
    return result ? Cause::Internal : result.error().cause;
}

} // namespace

TEST(SntpPacket, RequestHasTheNonceInPlaceOfTheTime)
{
    EXPECT_EQ(sntpRequest(kNonce).toHex(), "23" + QByteArray(78, '0') + "0123456789abcdef");
}

TEST(SntpPacket, OffsetAndDelayComeFromTheFourTimestamps)
{
    const auto right = read(replyAt(kSent.addMSecs(20)).bytes());
    ASSERT_TRUE(right.hasValue());
    EXPECT_EQ(*right, (SntpMeasurement{0ms, 40ms}));
    const auto ahead = read(replyAt(kSent.addSecs(5 * 3600).addMSecs(20)).bytes());
    ASSERT_TRUE(ahead.hasValue());
    EXPECT_EQ(ahead->offset, std::chrono::hours{5});
}

TEST(SntpPacket, TimeThatTheServerKeptThePacketIsNoDelay)
{
    SntpTestReply reply = replyAt(kSent.addMSecs(10));
    QByteArray bytes = reply.bytes();
    bytes.replace(40, 8, ntpTimestamp(kSent.addMSecs(30)));
    const auto result = read(bytes);
    ASSERT_TRUE(result.hasValue());
    EXPECT_EQ(*result, (SntpMeasurement{0ms, 20ms}));
}

TEST(SntpPacket, TimestampsBelongToTheNearestEra)
{
    // The first era ends on 2036-02-07 06:28:16 UTC.
    const QDateTime before(QDate(2036, 2, 7), QTime(6, 28, 0), QTimeZone::utc());
    const auto across = read(replyAt(before.addSecs(60)).bytes(), before, 0);
    ASSERT_TRUE(across.hasValue());
    EXPECT_EQ(across->offset, 60s);
    const auto back = read(replyAt(before).bytes(), before.addSecs(60), 0);
    ASSERT_TRUE(back.hasValue());
    EXPECT_EQ(back->offset, -60s);
    const QDateTime later(QDate(2050, 1, 1), QTime(0, 0), QTimeZone::utc());
    EXPECT_EQ(read(replyAt(later).bytes(), later, 0)->offset, 0s);
}

TEST(SntpPacket, AClockInTheFactoryYearIsFarOff)
{
    const QDateTime factory(QDate(2010, 1, 1), QTime(0, 0), QTimeZone::utc());
    EXPECT_EQ(read(replyAt(kSent).bytes(), factory, 0)->offset.count(), factory.msecsTo(kSent));
}

TEST(SntpPacket, KissOfDeathIsARefusalWithItsCode)
{
    SntpTestReply reply = replyAt(kSent);
    reply.stratum = 0;
    reply.reference = "RATE";
    const auto result = read(reply.bytes());
    ASSERT_FALSE(result.hasValue());
    EXPECT_EQ(result.error().cause, Cause::Refused);
    EXPECT_TRUE(result.error().detail.contains(u"RATE"));
}

TEST(SntpPacket, RejectsServersWithoutTheRightTime)
{
    SntpTestReply reply = replyAt(kSent);
    reply.leap = 3;
    EXPECT_EQ(causeOf(reply), Cause::BadReply);
    reply = replyAt(kSent);
    reply.stratum = 16;
    EXPECT_EQ(causeOf(reply), Cause::BadReply);
    reply = replyAt(kSent);
    reply.stratum = 15;
    EXPECT_EQ(causeOf(reply), Cause::Internal) << "15 is the last good one";
}

TEST(SntpPacket, RejectsWhatAnswersNotThisRequest)
{
    SntpTestReply reply = replyAt(kSent);
    for (const int mode : {0, 1, 2, 3, 5, 6, 7}) {
        reply.mode = mode;
        EXPECT_EQ(causeOf(reply), Cause::BadReply) << mode;
    }
    reply = replyAt(kSent);
    reply.request = sntpRequest(kNonce + 1);
    EXPECT_EQ(causeOf(reply), Cause::BadReply);
    EXPECT_FALSE(read(sntpRequest(kNonce)).hasValue()) << "an echo";
}

TEST(SntpPacket, RejectsImpossibleTimes)
{
    QByteArray noTransmit = replyAt(kSent).bytes();
    noTransmit.replace(40, 8, QByteArray(8, '\0'));
    EXPECT_FALSE(read(noTransmit).hasValue());
    QByteArray backwards = replyAt(kSent).bytes();
    backwards.replace(40, 8, ntpTimestamp(kSent.addSecs(-1)));
    EXPECT_FALSE(read(backwards).hasValue());
    QByteArray keptTooLong = replyAt(kSent).bytes();
    keptTooLong.replace(40, 8, ntpTimestamp(kSent.addSecs(9)));
    EXPECT_FALSE(read(keptTooLong).hasValue());
}

TEST(SntpPacket, RejectsEveryTruncatedReply)
{
    const QByteArray good = replyAt(kSent).bytes();
    for (qsizetype size = 0; size < good.size(); ++size)
        EXPECT_FALSE(read(good.first(size)).hasValue()) << size;
    EXPECT_TRUE(read(good + "extension").hasValue());
}

} // namespace activation
