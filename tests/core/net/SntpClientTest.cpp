// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SntpClient.h"

#include "tests/core/net/SntpTestPackets.h"
#include "tests/core/net/TcpTestServer.h"
#include "tests/core/net/TestLimits.h"
#include "tests/core/net/UdpTestServer.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

TimeSource sntpSourceAt(std::uint16_t port)
{
    return {QUrl(QStringLiteral("ntp://127.0.0.1:%1").arg(port))};
}

Result<TimeSample> ask(const UdpTestServer& server, const Limit& limit = ample())
{
    return askSntp(sntpSourceAt(server.port()), loopbackSurroundings(), limit);
}

} // namespace

TEST(SntpClient, MeasuresTheOffsetWithinItsUncertainty)
{
    for (const std::chrono::seconds ahead : {0s, 5 * 3600s, -5 * 3600s}) {
        UdpTestServer server(clockAhead(ahead));
        const auto sample = ask(server);
        ASSERT_TRUE(sample.hasValue());
        EXPECT_EQ(sample->source, sntpSourceAt(server.port()));
        EXPECT_LE(std::chrono::abs(sample->offset - ahead), sample->uncertainty + 2ms);
        EXPECT_EQ(server.requests(), 1);
    }
}

TEST(SntpClient, MeasuresAgainstTheClockItIsGiven)
{
    const QDateTime wrong(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QDateTime right(QDate(2026, 3, 1), QTime(0, 0), QTimeZone::utc());
    UdpTestServer server([&](const QByteArray& request) {
        return QList<QByteArray>{SntpTestReply{request, right}.bytes()};
    });
    const Surroundings surroundings{knownHosts(), [&] { return wrong; }};
    const auto sample = askSntp(sntpSourceAt(server.port()), surroundings, ample());
    ASSERT_TRUE(sample.hasValue());
    const std::chrono::milliseconds expected{wrong.msecsTo(right)};
    EXPECT_LE(std::chrono::abs(sample->offset - expected), sample->uncertainty + 2ms);
    EXPECT_LT(sample->uncertainty, kAmple);
}

TEST(SntpClient, IsNotMisledByAClockThatIsSetInTheMiddle)
{
    for (const std::chrono::seconds jump : {5 * 3600s, -5 * 3600s}) {
        std::atomic<std::int64_t> wrongBy = 0;
        UdpTestServer server([&](const QByteArray& request) {
            wrongBy = jump.count();
            return QList<QByteArray>{SntpTestReply{request, QDateTime::currentDateTimeUtc()}.bytes()};
        });
        const Surroundings surroundings{knownHosts(),
                                        [&] { return QDateTime::currentDateTimeUtc().addSecs(wrongBy); }};
        const auto sample = askSntp(sntpSourceAt(server.port()), surroundings, ample());
        ASSERT_TRUE(sample.hasValue());
        EXPECT_LE(std::chrono::abs(sample->offset + jump), sample->uncertainty + 2ms);
        EXPECT_LT(sample->uncertainty, kAmple);
    }
}

TEST(SntpClient, DoesNotAskAgainAfterAKissOfDeath)
{
    UdpTestServer server([](const QByteArray& request) {
        SntpTestReply reply{request, QDateTime::currentDateTimeUtc()};
        reply.stratum = 0;
        return QList<QByteArray>{reply.bytes()};
    });
    EXPECT_EQ(causeOf(ask(server)), Cause::Refused);
    EXPECT_EQ(server.requests(), 1);
}

TEST(SntpClient, RejectsBadReplies)
{
    const QList<QByteArray> garbage = {"", "HTTP/1.1 400 Bad Request", QByteArray(48, '\0'),
                                       QByteArray(60'000, '\x24')};
    for (const QByteArray& bytes : garbage) {
        UdpTestServer server([&bytes](const QByteArray&) { return QList<QByteArray>{bytes}; });
        EXPECT_EQ(causeOf(ask(server)), Cause::BadReply) << bytes.size();
    }
}

TEST(SntpClient, AsksOnceMoreWhenAPacketIsLost)
{
    int count = 0;
    UdpTestServer server([&count](const QByteArray& request) {
        return ++count == 1 ? QList<QByteArray>() : clockAhead(0s)(request);
    });
    EXPECT_TRUE(ask(server, {800ms, {}}).hasValue());
}

TEST(SntpClient, DoesNotListenToAnybodyElse)
{
    UdpTestServer forger(clockAhead(5 * 3600s), 0, UdpTestServer::From::AnotherPort);
    EXPECT_EQ(causeOf(ask(forger, shortLimit())), Cause::TimedOut);
}

TEST(SntpClient, SilenceEndsWithTheLimit)
{
    UdpTestServer server(silentDatagrams());
    qint64 time = timeOf([&] { EXPECT_EQ(causeOf(ask(server, shortLimit())), Cause::TimedOut); });
    EXPECT_LT(time, kShort.count() + 1000);
}

TEST(SntpClient, ClosedPortIsARefusal)
{
    const qint64 time = timeOf([&] {
        EXPECT_EQ(causeOf(askSntp(sntpSourceAt(closedPort()), loopbackSurroundings(), ample())),
                  Cause::Refused);
    });
    EXPECT_LT(time, kAmple.count() / 4);
}

TEST(SntpClient, UnknownNameIsNotFoundAndNoHostIsInvalid)
{
    EXPECT_EQ(causeOf(askSntp({QUrl(QStringLiteral("ntp://nobody.example"))}, loopbackSurroundings(),
                              shortLimit())),
              Cause::NotFound);
    EXPECT_EQ(causeOf(askSntp({QUrl(QStringLiteral("ntp:"))}, loopbackSurroundings(), shortLimit())),
              Cause::InvalidInput);
}

TEST(SntpClient, StopEndsItAtOnce)
{
    UdpTestServer server(silentDatagrams());
    const qint64 time =
        timeToStop([&] { return server.requests() > 0; },
                   [&](const Limit& limit) { EXPECT_EQ(causeOf(ask(server, limit)), Cause::Cancelled); });
    EXPECT_LT(time, 1000);
}

} // namespace activation
