// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/Systems.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <thread>

namespace activation {

using namespace std::chrono_literals;

namespace {

const QString kLoopback = QStringLiteral("127.0.0.1");

/// A bound far above what any call may take beyond its limit, so that only one that hangs fails.
constexpr qint64 kMuchTooLong = 5000;

class NetworkContract : public SystemContract
{
protected:
    [[nodiscard]] const Network& network() const { return shown().network(); }

    /// A port of this machine on which nobody listens.
    [[nodiscard]] static std::uint16_t closedPort()
    {
        QTcpServer server;
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        return server.serverPort();
    }
};

} // namespace

TEST_P(NetworkContract, AddressLiteralsAnswerThemselves)
{
    for (const char16_t* literal : {u"192.0.2.7", u"2001:db8::7", u"127.0.0.1"}) {
        const QString host = QString::fromUtf16(literal);
        const auto answer = network().resolve(host, ample());
        ASSERT_TRUE(answer.hasValue());
        EXPECT_EQ(*answer, (AddressAnswer{LookupOutcome::Found, {QHostAddress(host)}}));
    }
}

TEST_P(NetworkContract, ConnectionsAnswerInTheOrderAsked)
{
    const Endpoint first{kLoopback, closedPort()};
    const Endpoint second{kLoopback, closedPort()};
    const QList<Endpoint> asked{first, second, first};
    const auto answers = network().connectTo(asked, AddressFamily::Any, Limit{2s, {}});
    ASSERT_TRUE(answers.hasValue());
    ASSERT_EQ(answers->size(), 3);
    for (qsizetype i = 0; i < asked.size(); ++i)
        EXPECT_EQ(answers->at(i).endpoint, asked.at(i));
}

TEST_P(NetworkContract, NobodyAskedIsNobodyAnswering)
{
    const auto answers = network().connectTo({}, AddressFamily::Any, ample());
    ASSERT_TRUE(answers.hasValue());
    EXPECT_TRUE(answers->isEmpty());
    EXPECT_TRUE(network().askTime({}, ample()).isEmpty());
}

TEST_P(NetworkContract, AClosedPortOfThisMachineRefuses)
{
    const Endpoint endpoint{kLoopback, closedPort()};
    const auto port = network().connectTo({endpoint}, AddressFamily::Any, ample());
    ASSERT_TRUE(port.hasValue());
    EXPECT_EQ(port->first().outcome, TcpOutcome::Refused);
    const auto service = network().bindKms(endpoint, AddressFamily::Any, ample());
    ASSERT_TRUE(service.hasValue());
    EXPECT_EQ(service->endpoint, endpoint);
    EXPECT_EQ(service->outcome, RpcOutcome::NotConnected);
}

TEST_P(NetworkContract, ALiteralOfTheOtherFamilyIsNoAddress)
{
    const Endpoint endpoint{kLoopback, closedPort()};
    const auto port = network().connectTo({endpoint}, AddressFamily::IPv6, ample());
    ASSERT_TRUE(port.hasValue());
    EXPECT_EQ(port->first().outcome, TcpOutcome::NoAddress);
    EXPECT_TRUE(port->first().address.isNull());
    EXPECT_EQ(network().bindKms(endpoint, AddressFamily::IPv6, ample())->outcome, RpcOutcome::NotConnected);
}

TEST_P(NetworkContract, EveryTimeSourceGetsAnAnswerInTheOrderAsked)
{
    const QList<TimeSource> sources{TimeSource{QUrl(QStringLiteral("ntp://127.0.0.1:9"))},
                                    TimeSource{QUrl(QStringLiteral("http://127.0.0.1:9"))}};
    const auto samples = network().askTime(sources, Limit{300ms, {}});
    ASSERT_EQ(samples.size(), 2);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        if (samples.at(i)) {
            EXPECT_EQ(samples.at(i)->source, sources.at(i));
        } else {
            EXPECT_NE(samples.at(i).error().cause, Cause::Cancelled);
        }
    }
}

TEST_P(NetworkContract, AGateThatIsNotThereIsAbsent)
{
    const QUrl gate(QStringLiteral("http://127.0.0.1:%1/").arg(closedPort()));
    const auto outcome = network().lookAtGate(gate, ample());
    ASSERT_TRUE(outcome.hasValue());
    EXPECT_EQ(*outcome, GateOutcome::Absent);
}

TEST_P(NetworkContract, AStoppedQuestionIsCancelled)
{
    const Endpoint endpoint{kLoopback, closedPort()};
    const QString name = QStringLiteral("kms.example.test");
    const Limit limit = stopped();
    EXPECT_TRUE(failsWith(network().resolve(name, limit), Cause::Cancelled));
    EXPECT_TRUE(failsWith(network().findKmsHosts(QStringLiteral("example.test"), limit), Cause::Cancelled));
    EXPECT_TRUE(failsWith(network().connectTo({endpoint}, AddressFamily::Any, limit), Cause::Cancelled));
    EXPECT_TRUE(failsWith(network().bindKms(endpoint, AddressFamily::Any, limit), Cause::Cancelled));
    EXPECT_TRUE(failsWith(network().lookAtGate(QUrl(QStringLiteral("http://127.0.0.1:9/")), limit),
                          Cause::Cancelled));
    const auto samples = network().askTime({TimeSource{QUrl(QStringLiteral("ntp://127.0.0.1:9"))}}, limit);
    ASSERT_EQ(samples.size(), 1);
    EXPECT_TRUE(failsWith(samples.first(), Cause::Cancelled));
}

TEST_P(NetworkContract, AStopEndsAQuestionThatIsUnderWay)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    const std::jthread stopper([&source] { source.request_stop(); });
    (void)network().bindKms({kLoopback, silent.serverPort()}, AddressFamily::Any, {60s, source.get_token()});
    EXPECT_LT(timer.elapsed(), kMuchTooLong);
}

TEST_P(NetworkContract, ASilentServiceIsGivenUpAtTheLimit)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    QElapsedTimer timer;
    timer.start();
    const auto answer =
        network().bindKms({kLoopback, silent.serverPort()}, AddressFamily::Any, Limit{200ms, {}});
    ASSERT_TRUE(answer.hasValue());
    EXPECT_NE(answer->outcome, RpcOutcome::Accepted);
    EXPECT_LT(timer.elapsed(), kMuchTooLong);
}

INSTANTIATE_TEST_SUITE_P(Systems, NetworkContract, ::testing::ValuesIn(systemRows()), nameOfRow);

} // namespace activation
