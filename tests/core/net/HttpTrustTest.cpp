// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpDate.h"
#include "core/net/HttpGate.h"

#include "tests/core/net/TestLimits.h"
#include "tests/core/net/TlsTestServer.h"

#include <QSslConfiguration>

#include <gtest/gtest.h>

namespace activation {

namespace {

const QString kGate = QStringLiteral("gate.campus.example");
const QString kImpostor = QStringLiteral("impostor.example");

Surroundings surroundings()
{
    const QList<QHostAddress> loopback{QHostAddress(QStringLiteral("127.0.0.1"))};
    return {knownHosts({{kGate, loopback}, {kImpostor, loopback}}),
            [] { return QDateTime::currentDateTimeUtc(); }};
}

QUrl urlOf(const QString& host, const TlsTestServer& server)
{
    return QUrl(QStringLiteral("https://%1:%2/").arg(host).arg(server.port()));
}

Result<TimeSample> askDate(const QString& host, const TlsTestServer& server)
{
    return askHttpDate({urlOf(host, server)}, surroundings(), ample());
}

Result<GateOutcome> lookAt(const QString& host, const TlsTestServer& server)
{
    return lookAtHttpGate(urlOf(host, server), surroundings(), ample());
}

/// This process trusts who has signed the certificate of that server meanwhile.
class Trusting final
{
public:
    explicit Trusting(const TlsTestServer& server)
    {
        QSslConfiguration trusting = m_before;
        works = trusting.addCaCertificates(server.authority());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trusting)

    bool works = false;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

TEST(HttpTrust, ACertificateThatNobodySignedIsNoTimeSourceAndAGateInTheWay)
{
    const TlsTestServer server;
    if (!server.works())
        GTEST_SKIP() << "needs the openssl program";
    const auto sample = askDate(kGate, server);
    ASSERT_FALSE(sample.hasValue());
    EXPECT_EQ(sample.error().cause, Cause::BadReply);
    EXPECT_EQ(lookAt(kGate, server), Result<GateOutcome>(GateOutcome::SignInNeeded));
}

TEST(HttpTrust, ATrustedCertificateCountsForItsOwnNameOnly)
{
    const TlsTestServer server;
    if (!server.works())
        GTEST_SKIP() << "needs the openssl program";
    const Trusting trusting(server);
    ASSERT_TRUE(trusting.works);

    const auto sample = askDate(kGate, server);
    ASSERT_TRUE(sample.hasValue()) << sample.error().detail.toStdString();
    EXPECT_LE(std::chrono::abs(sample->offset), sample->uncertainty + 2ms);
    EXPECT_EQ(lookAt(kGate, server), Result<GateOutcome>(GateOutcome::Open));
    EXPECT_FALSE(askDate(kImpostor, server).hasValue());
    EXPECT_EQ(lookAt(kImpostor, server), Result<GateOutcome>(GateOutcome::SignInNeeded));
}

TEST(HttpTrust, ByAWrongClockACertificateIsOutOfDateAndStillTellsTheTime)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const int years : {-20, 5}) { // the clock is ahead, or behind
        const TlsTestServer server(now.addYears(years));
        if (!server.works())
            GTEST_SKIP() << "needs the openssl program";
        EXPECT_FALSE(askDate(kGate, server).hasValue()) << "nobody known has signed it: " << years;
        const Trusting trusting(server);
        ASSERT_TRUE(trusting.works);
        const auto sample = askDate(kGate, server);
        ASSERT_TRUE(sample.hasValue()) << years << ": " << sample.error().detail.toStdString();
        EXPECT_LE(std::chrono::abs(sample->offset), sample->uncertainty + 2ms);
        EXPECT_FALSE(askDate(kImpostor, server).hasValue()) << years;
        EXPECT_EQ(lookAt(kGate, server), Result<GateOutcome>(GateOutcome::SignInNeeded))
            << "nothing else is asked of it: " << years;
    }
}

TEST(HttpTrust, AConversationThatHangsIsLeftBehind)
{
    const TlsTestServer server;
    if (!server.works())
        GTEST_SKIP() << "needs the openssl program";
    std::function<void(const Limit&)> left;
    Surroundings hanging = surroundings();
    hanging.withTls = [&left](const Limit&, std::function<void(const Limit&)> work) -> Result<void> {
        left = std::move(work);
        return Failure{Cause::TimedOut, 0, {}};
    };
    const auto sample = askHttpDate({urlOf(kGate, server)}, hanging, ample());
    ASSERT_FALSE(sample.hasValue());
    EXPECT_EQ(sample.error().cause, Cause::TimedOut);
    hanging = {};
    ASSERT_TRUE(left);
    left(ample()); // it owns whatever it still needs
}

} // namespace activation
