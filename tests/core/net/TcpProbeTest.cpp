// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TcpProbe.h"

#include "tests/core/net/DroppingPort.h"
#include "tests/core/net/OwnNetwork.h"
#include "tests/core/net/TcpTestServer.h"
#include "tests/core/net/TestLimits.h"

#include <gtest/gtest.h>

#include <optional>

namespace activation {

namespace {

QList<TcpAnswer> probe(const QList<Endpoint>& endpoints, const Limit& limit = ample(),
                       AddressFamily family = AddressFamily::Any, const HostResolver& resolve = knownHosts())
{
    const auto answers = probeTcp(endpoints, family, resolve, limit);
    EXPECT_TRUE(answers.hasValue());
    return answers.valueOr({});
}

TcpAnswer probeOne(const Endpoint& endpoint, const Limit& limit = ample())
{
    return probe({endpoint}, limit).value(0);
}

} // namespace

TEST(TcpProbe, SaysConnectedAndWhichAddressAnswered)
{
    TcpTestServer server(silence());
    const TcpAnswer answer = probeOne({kLoopback, server.port()});
    EXPECT_EQ(answer.outcome, TcpOutcome::Connected);
    EXPECT_EQ(answer.endpoint, (Endpoint{kLoopback, server.port()}));
    EXPECT_EQ(answer.address, QHostAddress(kLoopback));
    EXPECT_LT(answer.elapsed, kAmple);
    EXPECT_TRUE(server.waitForServed(1)) << "the connection is closed afterwards";
    EXPECT_TRUE(server.received().isEmpty());
}

TEST(TcpProbe, SaysRefused)
{
    const TcpAnswer answer = probeOne({kLoopback, closedPort()});
    EXPECT_EQ(answer.outcome, TcpOutcome::Refused);
    EXPECT_EQ(answer.address, QHostAddress(kLoopback));
}

TEST(TcpProbe, SaysDroppedAtTheLimit)
{
    const DroppingPort port;
    if (!port.works())
        GTEST_SKIP() << "this system has no port that drops";
    TcpAnswer answer;
    const qint64 time = timeOf([&] { answer = probeOne({kLoopback, port.port()}, shortLimit()); });
    EXPECT_EQ(answer.outcome, TcpOutcome::Dropped);
    EXPECT_GE(answer.elapsed, kShort / 2);
    EXPECT_TRUE(answer.address.isNull());
    EXPECT_LT(time, kShort.count() + 1000);
}

TEST(TcpProbe, SaysNoAddressForUnknownNamesAndTheWrongFamily)
{
    EXPECT_EQ(probeOne({QStringLiteral("nobody.example"), 1688}).outcome, TcpOutcome::NoAddress);
    EXPECT_EQ(probe({{kLoopback, 1688}}, ample(), AddressFamily::IPv6)[0].outcome, TcpOutcome::NoAddress);
    EXPECT_EQ(probe({{QStringLiteral("::1"), 1688}}, ample(), AddressFamily::IPv4)[0].outcome,
              TcpOutcome::NoAddress);
}

TEST(TcpProbe, TriesAllAddressesOfTheWantedFamily)
{
    TcpTestServer server(silence());
    const QString name = QStringLiteral("kms.campus.example");
    const auto resolve = knownHosts({{name,
                                      {QHostAddress(QStringLiteral("127.0.0.2")),
                                       QHostAddress(QStringLiteral("::1")), QHostAddress(kLoopback)}}});
    const TcpAnswer answer = probe({{name, server.port()}}, ample(), AddressFamily::IPv4, resolve)[0];
    EXPECT_EQ(answer.outcome, TcpOutcome::Connected);
    EXPECT_EQ(answer.address, QHostAddress(kLoopback));
    EXPECT_NE(probe({{name, server.port()}}, ample(), AddressFamily::IPv6, resolve)[0].outcome,
              TcpOutcome::Connected);
}

TEST(TcpProbe, AnAddressThatDropsDoesNotHoldUpTheNext)
{
    const DroppingPort port;
    if (!port.works())
        GTEST_SKIP() << "this system has no port that drops";
    const QString name = QStringLiteral("kms.campus.example");
    const auto resolve =
        knownHosts({{name, {QHostAddress(kLoopback), QHostAddress(QStringLiteral("127.0.0.2"))}}});
    // The second address refuses: the outcome says so, since a machine was there to say it.
    const TcpAnswer answer = probe({{name, port.port()}}, {900ms, {}}, AddressFamily::Any, resolve)[0];
    EXPECT_EQ(answer.outcome, TcpOutcome::Refused);
}

TEST(TcpProbe, EndsAsSoonAsThePreferredOneIsConnected)
{
    TcpTestServer server(silence());
    const DroppingPort port;
    if (!port.works())
        GTEST_SKIP() << "this system has no port that drops";
    QList<TcpAnswer> answers;
    const qint64 time = timeOf([&] {
        answers = probe({{kLoopback, server.port()}, {kLoopback, port.port()}});
    });
    ASSERT_EQ(answers.size(), 2);
    EXPECT_EQ(answers[0].outcome, TcpOutcome::Connected);
    EXPECT_EQ(answers[1].outcome, TcpOutcome::Dropped);
    EXPECT_EQ(answers[1].elapsed, 0ms) << "it had not begun";
    EXPECT_LT(time, kAmple.count() / 2);
}

TEST(TcpProbe, WaitsForThePreferredOneWhenALaterOneIsConnected)
{
    TcpTestServer server(silence());
    const DroppingPort port;
    if (!port.works())
        GTEST_SKIP() << "this system has no port that drops";
    const auto answers = probe({{kLoopback, port.port()}, {kLoopback, server.port()}}, {900ms, {}});
    ASSERT_EQ(answers.size(), 2);
    EXPECT_EQ(answers[0].outcome, TcpOutcome::Dropped);
    EXPECT_GE(answers[0].elapsed, 800ms);
    EXPECT_EQ(answers[1].outcome, TcpOutcome::Connected);
}

TEST(TcpProbe, BeginsOneEndpointAfterTheOther)
{
    // Three refusals: the third is begun 500 ms after the first, so all three take at least that long.
    const Endpoint closed{kLoopback, closedPort()};
    QList<TcpAnswer> answers;
    const qint64 time = timeOf([&] { answers = probe({closed, closed, closed}); });
    EXPECT_GE(time, 490);
    EXPECT_LT(time, kAmple.count() / 2);
    ASSERT_EQ(answers.size(), 3);
    for (const TcpAnswer& answer : answers)
        EXPECT_EQ(answer.outcome, TcpOutcome::Refused);
}

TEST(TcpProbe, ReachesTheLastOfManyWithinTheLimit)
{
    TcpTestServer server(silence());
    QList<Endpoint> endpoints(60, Endpoint{kLoopback, closedPort()});
    endpoints.append({kLoopback, server.port()});
    const auto answers = probe(endpoints, {4s, {}});
    ASSERT_EQ(answers.size(), 61);
    EXPECT_EQ(answers.last().outcome, TcpOutcome::Connected);
    for (qsizetype i = 0; i < 60; ++i)
        EXPECT_EQ(answers[i].outcome, TcpOutcome::Refused) << i;
}

TEST(TcpProbe, ASilentNameServerHoldsUpOnlyItsOwnName)
{
    TcpTestServer server(silence());
    const auto answers = probe({{QStringLiteral("kms.campus.example"), 1688}, {kLoopback, server.port()}},
                               {900ms, {}}, AddressFamily::Any, silentResolver());
    ASSERT_EQ(answers.size(), 2);
    EXPECT_EQ(answers[0].outcome, TcpOutcome::NoAddress);
    EXPECT_EQ(answers[1].outcome, TcpOutcome::Connected);
}

TEST(TcpProbe, NothingAskedIsNothingAnswered)
{
    EXPECT_TRUE(probe({}).isEmpty());
}

TEST(TcpProbe, StopEndsItAtOnce)
{
    const DroppingPort port;
    if (!port.works())
        GTEST_SKIP() << "this system has no port that drops";
    std::atomic<bool> asked = false;
    const HostResolver resolve = [&](const QString& host, const Limit& limit) {
        asked = true;
        return silentResolver()(host, limit);
    };
    const qint64 time = timeToStop([&] { return asked.load(); },
                                   [&](const Limit& limit) {
                                       const auto answers = probeTcp(
                                           {{kLoopback, port.port()}, {QStringLiteral("kms.example"), 1688}},
                                           AddressFamily::Any, resolve, limit);
                                       ASSERT_FALSE(answers.hasValue());
                                       EXPECT_EQ(answers.error().cause, Cause::Cancelled);
                                   });
    EXPECT_LT(time, 1000);
}

TEST(TcpProbe, SaysUnreachableWhereThereIsNoRoute)
{
    std::optional<TcpAnswer> noRoute;
    const bool possible = inOwnNetwork({}, [&] {
        noRoute = probeOne({QStringLiteral("192.0.2.7"), 1688}, shortLimit());
    });
    if (!possible)
        GTEST_SKIP() << "needs root on Linux";
    EXPECT_EQ(noRoute->outcome, TcpOutcome::Unreachable);
    EXPECT_TRUE(noRoute->address.isNull());
}

TEST(TcpProbe, SaysUnreachableForRejectingAndBlackholeRoutes)
{
    QList<TcpAnswer> answers;
    const bool possible = inOwnNetwork({QStringLiteral("ip link set lo up"),
                                        QStringLiteral("ip route add unreachable 192.0.2.0/24"),
                                        QStringLiteral("ip route add prohibit 198.51.100.0/24"),
                                        QStringLiteral("ip route add blackhole 203.0.113.0/24")},
                                       [&] {
                                           answers = probe({{QStringLiteral("192.0.2.7"), 1688},
                                                            {QStringLiteral("198.51.100.7"), 1688},
                                                            {QStringLiteral("203.0.113.7"), 1688}});
                                       });
    if (!possible)
        GTEST_SKIP() << "needs root on Linux";
    ASSERT_EQ(answers.size(), 3);
    for (const TcpAnswer& answer : answers)
        EXPECT_EQ(answer.outcome, TcpOutcome::Unreachable) << answer.endpoint.host.toStdString();
}

TEST(TcpProbe, SaysDroppedBehindAFirewall)
{
    std::optional<TcpAnswer> answer;
    const bool possible =
        inOwnNetwork({QStringLiteral("ip link set lo up && ip address add 192.0.2.7/32 dev lo"),
                      QStringLiteral("nft add table inet t"),
                      QStringLiteral("nft 'add chain inet t in { type filter hook input priority 0; }'"),
                      QStringLiteral("nft add rule inet t in tcp dport 1688 drop")},
                     [&] {
                         answer = probeOne({QStringLiteral("192.0.2.7"), 1688}, shortLimit());
                     });
    if (!possible)
        GTEST_SKIP() << "needs root on Linux, with nft";
    EXPECT_EQ(answer->outcome, TcpOutcome::Dropped);
}

} // namespace activation
