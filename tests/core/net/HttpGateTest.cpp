// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpGate.h"

#include "tests/core/net/TcpTestServer.h"
#include "tests/core/net/TestLimits.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

QUrl urlOf(std::uint16_t port, const QString& scheme = QStringLiteral("http"))
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/generate_204").arg(scheme).arg(port));
}

GateOutcome look(const QUrl& url, const Limit& limit = ample())
{
    const auto outcome = lookAtHttpGate(url, loopbackSurroundings(), limit);
    EXPECT_TRUE(outcome.hasValue());
    return outcome.valueOr(GateOutcome::Absent);
}

GateOutcome lookAtAnswer(const QByteArray& answer)
{
    TcpTestServer server(webAnswer("HTTP/1.1 " + answer));
    const GateOutcome outcome = look(urlOf(server.port()));
    EXPECT_TRUE(server.received().startsWith("GET /generate_204 HTTP/1.1\r\n"));
    // Qt may ask once more when the end of the connection overtakes an empty answer, but never for another
    // page.
    EXPECT_FALSE(server.received().contains("login"));
    return outcome;
}

} // namespace

TEST(HttpGate, AnEmptySuccessIsOpen)
{
    EXPECT_EQ(lookAtAnswer("204 No Content\r\n\r\n"), GateOutcome::Open);
    EXPECT_EQ(lookAtAnswer("200 OK\r\nContent-Length: 0\r\n\r\n"), GateOutcome::Open);
    EXPECT_EQ(lookAtAnswer("200 OK\r\nConnection: close\r\n\r\n"), GateOutcome::Open);
}

TEST(HttpGate, APageInItsPlaceAsksToSignIn)
{
    EXPECT_EQ(lookAtAnswer("200 OK\r\nContent-Length: 7\r\n\r\n<html/>"), GateOutcome::SignInNeeded);
    EXPECT_EQ(lookAtAnswer("200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n<html/>\r\n0\r\n\r\n"),
              GateOutcome::SignInNeeded);
    EXPECT_EQ(lookAtAnswer("200 OK\r\nContent-Length: 100\r\n\r\n"), GateOutcome::SignInNeeded)
        << "a page that was announced and cut off";
}

TEST(HttpGate, ARedirectOrADemandForCredentialsAsksToSignIn)
{
    for (const char* answer :
         {"302 Found\r\nLocation: /portal/login\r\nContent-Length: 0\r\n\r\n",
          "307 Temporary Redirect\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n",
          "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"gate\"\r\nContent-Length: 0\r\n\r\n",
          "403 Forbidden\r\nContent-Length: 0\r\n\r\n",
          "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"gate\"\r\nContent-Length: "
          "0\r\n\r\n",
          "511 Network Authentication Required\r\nContent-Length: 7\r\n\r\n<html/>"})
        EXPECT_EQ(lookAtAnswer(answer), GateOutcome::SignInNeeded) << answer;
}

TEST(HttpGate, OtherStatusesAreNoGate)
{
    EXPECT_EQ(lookAtAnswer("404 Not Found\r\nContent-Length: 7\r\n\r\n<html/>"), GateOutcome::Absent);
    EXPECT_EQ(lookAtAnswer("503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"), GateOutcome::Absent);
}

TEST(HttpGate, WithoutAnAnswerThereIsNone)
{
    EXPECT_EQ(look(urlOf(closedPort())), GateOutcome::Absent);
    EXPECT_EQ(look(QUrl(QStringLiteral("http://nobody.example/"))), GateOutcome::Absent);
    TcpTestServer silent(silence());
    const qint64 time =
        timeOf([&] { EXPECT_EQ(look(urlOf(silent.port()), shortLimit()), GateOutcome::Absent); });
    EXPECT_LT(time, kShort.count() + 1000);
    TcpTestServer closes([](TcpTestServer::Connection& connection) { connection.receive(1); });
    EXPECT_EQ(look(urlOf(closes.port())), GateOutcome::Absent);
    TcpTestServer other(answerWith("SSH-2.0-OpenSSH_9.2\r\n"));
    EXPECT_EQ(look(urlOf(other.port()), shortLimit()), GateOutcome::Absent);
}

TEST(HttpGate, ReadsOnlyTheBeginningOfAnEndlessPage)
{
    TcpTestServer server([](TcpTestServer::Connection& connection) {
        connection.receiveUntil("\r\n\r\n");
        connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        while (!connection.over())
            connection.send(QByteArray(65'536, 'x'));
    });
    EXPECT_EQ(look(urlOf(server.port())), GateOutcome::SignInNeeded);
    EXPECT_TRUE(server.waitForServed(1)) << "the connection is closed although the page has not ended";
}

TEST(HttpGate, APageThatNeverComesIsStillAPage)
{
    TcpTestServer server(answerWith("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"));
    EXPECT_EQ(look(urlOf(server.port()), shortLimit()), GateOutcome::SignInNeeded);
}

TEST(HttpGate, AsksNothingButWebAddresses)
{
    const auto outcome =
        lookAtHttpGate(QUrl(QStringLiteral("file:///etc/passwd")), loopbackSurroundings(), ample());
    ASSERT_FALSE(outcome.hasValue());
    EXPECT_EQ(outcome.error().cause, Cause::InvalidInput);
}

TEST(HttpGate, StopEndsItAtOnce)
{
    TcpTestServer server(silence());
    const qint64 time = timeToStop([&] { return !server.received().isEmpty(); },
                                   [&](const Limit& limit) {
                                       const auto outcome = lookAtHttpGate(urlOf(server.port()),
                                                                           loopbackSurroundings(), limit);
                                       ASSERT_FALSE(outcome.hasValue());
                                       EXPECT_EQ(outcome.error().cause, Cause::Cancelled);
                                   });
    EXPECT_LT(time, 1000);
}

} // namespace activation
