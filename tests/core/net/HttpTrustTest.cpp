// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpDate.h"
#include "core/net/HttpGate.h"

#include "tests/core/net/TestLimits.h"
#include "tests/core/net/TlsTestServer.h"

#include <QScopeGuard>
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
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    QSslConfiguration trusting = before;
    ASSERT_TRUE(trusting.addCaCertificates(server.certificate()));
    QSslConfiguration::setDefaultConfiguration(trusting);

    const auto sample = askDate(kGate, server);
    ASSERT_TRUE(sample.hasValue()) << sample.error().detail.toStdString();
    EXPECT_LE(std::chrono::abs(sample->offset), sample->uncertainty + 2ms);
    EXPECT_EQ(lookAt(kGate, server), Result<GateOutcome>(GateOutcome::Open));
    EXPECT_FALSE(askDate(kImpostor, server).hasValue());
    EXPECT_EQ(lookAt(kImpostor, server), Result<GateOutcome>(GateOutcome::SignInNeeded));
}

} // namespace activation
