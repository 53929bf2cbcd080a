// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpDate.h"

#include "tests/core/net/DroppingPort.h"
#include "tests/core/net/TcpTestServer.h"
#include "tests/core/net/TestLimits.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace activation {

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc());
const QDateTime kExample(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());

TimeSource webSourceAt(std::uint16_t port, const QString& scheme = QStringLiteral("http"))
{
    return {QUrl(QStringLiteral("%1://127.0.0.1:%2/").arg(scheme).arg(port))};
}

QByteArray headerDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

Result<TimeSample> ask(const TcpTestServer& server, const Limit& limit = ample())
{
    return askHttpDate(webSourceAt(server.port()), loopbackSurroundings(), limit);
}

} // namespace

TEST(HttpDate, ReadsTheThreeFormsOfRfc9110)
{
    EXPECT_EQ(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT", kNow), kExample);
    EXPECT_EQ(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", kNow), kExample);
    EXPECT_EQ(parseHttpDate("Sun Nov  6 08:49:37 1994", kNow), kExample);
    EXPECT_EQ(parseHttpDate("Sat, 31 Dec 2016 23:59:60 GMT", kNow),
              QDateTime(QDate(2016, 12, 31), QTime(23, 59, 59), QTimeZone::utc()));
}

TEST(HttpDate, TwoDigitsOfAYearAreTheNearestOnes)
{
    const auto year = [](const char* text) { return parseHttpDate(text, kNow)->date().year(); };
    EXPECT_EQ(year("Sunday, 01-Mar-26 00:00:00 GMT"), 2026);
    EXPECT_EQ(year("Sunday, 01-Mar-76 00:00:00 GMT"), 2076);
    EXPECT_EQ(year("Sunday, 01-Mar-77 00:00:00 GMT"), 1977);
    const QDateTime endOfCentury(QDate(2099, 12, 31), QTime(0, 0), QTimeZone::utc());
    EXPECT_EQ(parseHttpDate("Friday, 01-Jan-00 00:00:00 GMT", endOfCentury)->date().year(), 2100);
}

TEST(HttpDate, RefusesWhatIsNoHttpDate)
{
    for (const char* text :
         {"", "0", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET",
          "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
          "Son, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT",
          "Sun, 06 Nov 1994 08:49:37 GMT\nX", "1994-11-06T08:49:37Z"})
        EXPECT_FALSE(parseHttpDate(text, kNow).has_value()) << text;
    EXPECT_FALSE(parseHttpDate(QByteArray(100'000, ' '), kNow).has_value());
}

TEST(HttpDate, MeasuresTheOffsetWithinItsUncertainty)
{
    for (const int ahead : {0, 5 * 3600, -5 * 3600}) {
        TcpTestServer server([ahead](TcpTestServer::Connection& connection) {
            connection.receiveUntil("\r\n\r\n");
            const QByteArray date = headerDate(QDateTime::currentDateTimeUtc().addSecs(ahead));
            connection.send("HTTP/1.1 200 OK\r\nDate: " + date + "\r\nContent-Length: 0\r\n\r\n");
        });
        const auto sample = ask(server);
        ASSERT_TRUE(sample.hasValue());
        EXPECT_GE(sample->uncertainty, 500ms);
        EXPECT_LE(std::chrono::abs(sample->offset - std::chrono::seconds{ahead}), sample->uncertainty + 2ms);
        EXPECT_TRUE(server.received().startsWith("HEAD / HTTP/1.1\r\n")) << server.received().constData();
    }
}

TEST(HttpDate, IsNotMisledByAClockThatIsSetInTheMiddle)
{
    for (const std::chrono::seconds jump : {5 * 3600s, -5 * 3600s}) {
        std::atomic<std::int64_t> wrongBy = 0;
        TcpTestServer server([&](TcpTestServer::Connection& connection) {
            connection.receiveUntil("\r\n\r\n");
            wrongBy = jump.count();
            const QByteArray date = headerDate(QDateTime::currentDateTimeUtc());
            connection.send("HTTP/1.1 200 OK\r\nDate: " + date + "\r\nContent-Length: 0\r\n\r\n");
        });
        const Surroundings surroundings{knownHosts(),
                                        [&] { return QDateTime::currentDateTimeUtc().addSecs(wrongBy); }};
        const TimeSource source{QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.port()))};
        const auto sample = askHttpDate(source, surroundings, ample());
        ASSERT_TRUE(sample.hasValue());
        EXPECT_LE(std::chrono::abs(sample->offset + jump), sample->uncertainty + 2ms);
        EXPECT_LT(sample->uncertainty, kAmple);
    }
}

TEST(HttpDate, AsksByNameWithoutQtsResolver)
{
    const QString name = QStringLiteral("time.campus.example");
    TcpTestServer server(
        webAnswer("HTTP/1.1 200 OK\r\nDate: " + headerDate(kNow) + "\r\nContent-Length: 0\r\n\r\n"));
    const Surroundings surroundings{knownHosts({{name, {QHostAddress(QStringLiteral("127.0.0.1"))}}}),
                                    [] { return kNow; }};
    const TimeSource source{QUrl(QStringLiteral("http://%1:%2/").arg(name).arg(server.port()))};
    const auto sample = askHttpDate(source, surroundings, ample());
    ASSERT_TRUE(sample.hasValue());
    EXPECT_GE(sample->offset, 500ms);
    EXPECT_LE(sample->offset, sample->uncertainty);
    const QByteArray host = "Host: time.campus.example:" + QByteArray::number(server.port()) + "\r\n";
    EXPECT_TRUE(server.received().contains(host)) << server.received().constData();
}

TEST(HttpDate, TriesTheNextAddressOfAName)
{
    const QString name = QStringLiteral("time.campus.example");
    TcpTestServer server([](TcpTestServer::Connection& connection) {
        if (connection.receiveUntil("\r\n\r\n").isEmpty())
            return;
        connection.send("HTTP/1.1 200 OK\r\nDate: " + headerDate(kNow) + "\r\n\r\n");
    });
    const QList<QHostAddress> addresses{QHostAddress(QStringLiteral("127.0.0.2")),
                                        QHostAddress(QStringLiteral("127.0.0.1"))};
    const Surroundings surroundings{knownHosts({{name, addresses}}), [] { return kNow; }};
    const TimeSource source{QUrl(QStringLiteral("http://%1:%2/").arg(name).arg(server.port()))};
    EXPECT_TRUE(askHttpDate(source, surroundings, ample()).hasValue());
}

/// Over plain HTTP such an answer may be a sign-in gate's.
TEST(HttpDate, TakesNoDateOfAnotherStatusAndFollowsNoRedirect)
{
    for (const char* status : {"301 Moved Permanently\r\nLocation: /elsewhere", "404 Not Found",
                               "511 Network Authentication Required"}) {
        TcpTestServer server(webAnswer(QByteArray("HTTP/1.1 ") + status + "\r\nDate: " + headerDate(kNow) +
                                       "\r\nContent-Length: 0\r\n\r\n"));
        EXPECT_EQ(causeOf(ask(server)), Cause::BadReply) << status;
        EXPECT_FALSE(server.received().contains("elsewhere")) << status;
    }
}

TEST(HttpDate, AsksAgainByGetWhereHeadIsNotAnswered)
{
    TcpTestServer server([](TcpTestServer::Connection& connection) {
        const bool isHead = connection.receiveUntil("\r\n\r\n").startsWith("HEAD");
        connection.send(QByteArray(isHead ? "HTTP/1.1 405 Not Allowed" : "HTTP/1.1 200 OK") +
                        "\r\nDate: " + headerDate(kNow) + "\r\nContent-Length: 0\r\n\r\n");
    });
    EXPECT_TRUE(ask(server).hasValue());
}

TEST(HttpDate, RejectsAnswersWithoutAUsableDate)
{
    const QByteArray date = "\r\nDate: " + headerDate(kNow);
    for (const QByteArray& answer :
         {QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
          QByteArray("HTTP/1.1 200 OK\r\nDate: yesterday\r\nContent-Length: 0\r\n\r\n"),
          "HTTP/1.1 200 OK" + date + "\r\nAge: 3600\r\nContent-Length: 0\r\n\r\n",
          QByteArray("SSH-2.0-OpenSSH_9.2\r\n"), QByteArray(), "HTTP/1.1 200 OK" + date}) {
        TcpTestServer server(webAnswer(answer));
        EXPECT_EQ(causeOf(ask(server)), Cause::BadReply) << answer.constData();
    }
}

TEST(HttpDate, TlsThatIsNoneIsAFailure)
{
    TcpTestServer server(answerWith("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const auto sample =
        askHttpDate(webSourceAt(server.port(), QStringLiteral("https")), loopbackSurroundings(), ample());
    EXPECT_EQ(causeOf(sample), Cause::BadReply);
}

TEST(HttpDate, SilenceEndsWithTheLimit)
{
    TcpTestServer server(silence());
    for (const QString& scheme : {QStringLiteral("http"), QStringLiteral("https")}) {
        const qint64 time = timeOf([&] {
            EXPECT_EQ(causeOf(askHttpDate(webSourceAt(server.port(), scheme), loopbackSurroundings(),
                                          shortLimit())),
                      Cause::TimedOut);
        });
        EXPECT_LT(time, kShort.count() + 1000);
    }
}

TEST(HttpDate, FailsWithoutAConnection)
{
    EXPECT_EQ(causeOf(askHttpDate(webSourceAt(closedPort()), loopbackSurroundings(), ample())),
              Cause::Refused);
    const DroppingPort port;
    if (port.works()) {
        EXPECT_EQ(causeOf(askHttpDate(webSourceAt(port.port()), loopbackSurroundings(), shortLimit())),
                  Cause::TimedOut);
    }
    const TimeSource unknown{QUrl(QStringLiteral("https://nobody.example/"))};
    EXPECT_EQ(causeOf(askHttpDate(unknown, loopbackSurroundings(), shortLimit())), Cause::NotFound);
    const TimeSource file{QUrl(QStringLiteral("file:///etc/passwd"))};
    EXPECT_EQ(causeOf(askHttpDate(file, loopbackSurroundings(), shortLimit())), Cause::InvalidInput);
}

TEST(HttpDate, StopEndsItAtOnce)
{
    TcpTestServer server(silence());
    const qint64 time =
        timeToStop([&] { return !server.received().isEmpty(); },
                   [&](const Limit& limit) { EXPECT_EQ(causeOf(ask(server, limit)), Cause::Cancelled); });
    EXPECT_LT(time, 1000);
}

} // namespace activation
