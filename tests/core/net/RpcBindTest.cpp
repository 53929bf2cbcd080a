// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/RpcBind.h"

#include "core/net/RpcBindReply.h"
#include "tests/core/net/DroppingPort.h"
#include "tests/core/net/RpcTestPackets.h"
#include "tests/core/net/TcpTestServer.h"
#include "tests/core/net/TestLimits.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

constexpr qsizetype kBindSize = 72;

/// A server that reads the bind and answers with what `reply` makes of its call id.
TcpTestServer::Script rpcServer(std::function<QByteArray(const RpcTestPackets&)> reply)
{
    return [reply = std::move(reply)](TcpTestServer::Connection& connection) {
        const QByteArray bind = connection.receive(kBindSize);
        if (bind.size() < kBindSize)
            return;
        connection.send(reply({callIdOf(bind), true}));
        connection.waitForEnd();
    };
}

RpcOutcome bindTo(TcpTestServer& server, const Limit& limit = ample())
{
    const auto answer = bindToKms({kLoopback, server.port()}, AddressFamily::Any, knownHosts(), limit);
    EXPECT_TRUE(answer.hasValue());
    return answer.hasValue() ? answer->outcome : RpcOutcome::NotConnected;
}

} // namespace

TEST(RpcBind, SendsOneBindAndNothingElseAndCloses)
{
    TcpTestServer server(rpcServer([](const RpcTestPackets& packets) { return packets.ack(0, 0); }));
    EXPECT_EQ(bindTo(server), RpcOutcome::Accepted);
    ASSERT_TRUE(server.waitForServed(1));
    EXPECT_EQ(server.connections(), 1);
    ASSERT_EQ(server.received().size(), kBindSize);
    EXPECT_EQ(server.received(), kmsBind(callIdOf(server.received())));
}

TEST(RpcBind, TellsWhatAnRpcServerSays)
{
    TcpTestServer other(rpcServer([](const RpcTestPackets& packets) { return packets.ack(2, 1); }));
    EXPECT_EQ(bindTo(other), RpcOutcome::OtherInterface);
    TcpTestServer busy(rpcServer([](const RpcTestPackets& packets) { return packets.nak(1); }));
    EXPECT_EQ(bindTo(busy), RpcOutcome::Busy);
    TcpTestServer fault(rpcServer([](const RpcTestPackets& packets) { return packets.fault(5); }));
    EXPECT_EQ(bindTo(fault), RpcOutcome::OtherInterface);
    TcpTestServer stranger(rpcServer([](const RpcTestPackets& packets) {
        return RpcTestPackets{packets.callId + 1, true}.ack(0, 0);
    }));
    EXPECT_EQ(bindTo(stranger), RpcOutcome::NotRpc);
}

TEST(RpcBind, ReadsAnAnswerThatComesByteByByte)
{
    TcpTestServer server([](TcpTestServer::Connection& connection) {
        const QByteArray bind = connection.receive(kBindSize);
        const QByteArray answer = RpcTestPackets{callIdOf(bind), false}.ack(0, 0);
        for (const char byte : answer)
            connection.send(QByteArray(1, byte));
        connection.waitForEnd();
    });
    EXPECT_EQ(bindTo(server), RpcOutcome::Accepted);
}

TEST(RpcBind, KnowsOtherProtocols)
{
    for (const char* banner :
         {"HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n", "\x15\x03\x01"}) {
        // Some speak first, some only when spoken to.
        TcpTestServer greets([banner](TcpTestServer::Connection& connection) {
            connection.send(banner);
            connection.waitForEnd();
        });
        EXPECT_EQ(bindTo(greets), RpcOutcome::NotRpc) << banner;
        TcpTestServer answers(answerWith(banner));
        EXPECT_EQ(bindTo(answers), RpcOutcome::NotRpc) << banner;
    }
}

TEST(RpcBind, AFloodIsReadOnlyAsFarAsNeeded)
{
    TcpTestServer server(rpcServer(
        [](const RpcTestPackets& packets) { return packets.packet(12, QByteArray(60'000, '\0')); }));
    EXPECT_EQ(bindTo(server), RpcOutcome::NotRpc);
}

TEST(RpcBind, SaysClosedWhenNoAnswerCame)
{
    TcpTestServer atOnce([](TcpTestServer::Connection&) {});
    EXPECT_EQ(bindTo(atOnce), RpcOutcome::Closed);
    TcpTestServer afterBind([](TcpTestServer::Connection& connection) { connection.receive(kBindSize); });
    EXPECT_EQ(bindTo(afterBind), RpcOutcome::Closed);
    TcpTestServer reset([](TcpTestServer::Connection& connection) { connection.reset(); });
    EXPECT_EQ(bindTo(reset), RpcOutcome::Closed);
    TcpTestServer halfway([](TcpTestServer::Connection& connection) {
        const QByteArray bind = connection.receive(kBindSize);
        connection.send(RpcTestPackets{callIdOf(bind), true}.ack(0, 0).first(30));
    });
    EXPECT_EQ(bindTo(halfway), RpcOutcome::Closed);
}

TEST(RpcBind, TakesAnAnswerThatIsFollowedByTheEnd)
{
    TcpTestServer server([](TcpTestServer::Connection& connection) {
        const QByteArray bind = connection.receive(kBindSize);
        connection.send(RpcTestPackets{callIdOf(bind), true}.ack(0, 0));
    });
    EXPECT_EQ(bindTo(server), RpcOutcome::Accepted);
}

TEST(RpcBind, SilenceEndsWithTheLimit)
{
    TcpTestServer server(silence());
    const qint64 time = timeOf([&] { EXPECT_EQ(bindTo(server, shortLimit()), RpcOutcome::Silent); });
    EXPECT_LT(time, kShort.count() + 1000);
}

TEST(RpcBind, SaysNotConnectedWithoutAConnection)
{
    const auto outcome = [](const Endpoint& endpoint) {
        return bindToKms(endpoint, AddressFamily::IPv4, knownHosts(), shortLimit())->outcome;
    };
    EXPECT_EQ(outcome({kLoopback, closedPort()}), RpcOutcome::NotConnected);
    EXPECT_EQ(outcome({QStringLiteral("nobody.example"), 1688}), RpcOutcome::NotConnected);
    EXPECT_EQ(outcome({QStringLiteral("::1"), 1688}), RpcOutcome::NotConnected);
    const DroppingPort port;
    if (port.works()) {
        EXPECT_EQ(outcome({kLoopback, port.port()}), RpcOutcome::NotConnected);
    }
}

TEST(RpcBind, StopEndsItAtOnce)
{
    TcpTestServer server(silence());
    const qint64 time = timeToStop([&] { return !server.received().isEmpty(); },
                                   [&](const Limit& limit) {
                                       const auto answer = bindToKms({kLoopback, server.port()},
                                                                     AddressFamily::Any, knownHosts(), limit);
                                       ASSERT_FALSE(answer.hasValue());
                                       EXPECT_EQ(answer.error().cause, Cause::Cancelled);
                                   });
    EXPECT_LT(time, 1000);
}

} // namespace activation
