// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableSystem.h"

#include "tests/core/net/TestLimits.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTcpServer>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace activation::portable {

TEST(PortableSystem, WhatOnlyWindowsHasIsNotSupported)
{
    const PortableSystem system;
    const Cause notSupported = Cause::NotSupported;
    EXPECT_EQ(causeOf(system.machine().windows(ample())), notSupported);
    EXPECT_EQ(causeOf(system.machine().restartPending(ample())), notSupported);
    EXPECT_EQ(causeOf(system.machine().firmware(ample())), notSupported);
    EXPECT_EQ(causeOf(system.machine().licensingService(ample())), notSupported);
    EXPECT_EQ(causeOf(system.licensing().licenses(ample())), notSupported);
    EXPECT_EQ(causeOf(kmsSettingAt(system.licensing(), {}, ample())), notSupported);
    EXPECT_EQ(causeOf(system.office().products(ample())), notSupported);
    EXPECT_EQ(causeOf(system.office().running(ample())), notSupported);
    EXPECT_EQ(causeOf(system.office().openedOnce(ample())), notSupported);
}

TEST(PortableSystem, ChangesNothing)
{
    PortableSystem system;
    const Cause notSupported = Cause::NotSupported;
    const QString text = QStringLiteral("x");
    EXPECT_EQ(causeOf(system.machine().setLicensingService({}, ample())), notSupported);
    EXPECT_EQ(causeOf(system.clock().setZone(text, ample())), notSupported);
    EXPECT_EQ(causeOf(system.clock().correct(1s, ample())), notSupported);
    EXPECT_EQ(causeOf(system.licensing().setKmsSetting({}, {}, ample())), notSupported);
    EXPECT_EQ(causeOf(system.licensing().installSetupKey(text, ample())), notSupported);
    EXPECT_EQ(causeOf(system.licensing().activate(text, ample())), notSupported);
    EXPECT_EQ(causeOf(system.licensing().refresh(ample())), notSupported);
    EXPECT_EQ(causeOf(system.office().askToClose({}, ample())), notSupported);
    EXPECT_EQ(causeOf(system.office().remove({}, {}, ample())), notSupported);
}

TEST(PortableSystem, ElevationIsTheSuperuser)
{
#ifdef Q_OS_UNIX
    const bool isRoot =
        qEnvironmentVariable("USER") == u"root" || QFileInfo(QStringLiteral("/root")).isWritable();
    const auto elevation = PortableSystem().machine().elevation();
    ASSERT_TRUE(elevation.hasValue());
    EXPECT_EQ(*elevation == Elevation::Elevated, isRoot);
#else
    GTEST_SKIP() << "there is a superuser on Unix only";
#endif
}

TEST(PortableClock, TellsTheTimeInUtc)
{
    const PortableSystem system;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = system.clock().now();
    EXPECT_EQ(now.offsetFromUtc(), 0);
    EXPECT_GE(now, before);
    EXPECT_LE(now, QDateTime::currentDateTimeUtc());
}

TEST(PortableClock, KnowsZonesByTheirWindowsNames)
{
    const PortableSystem system;
    EXPECT_EQ(system.clock().findZone(QStringLiteral("Taipei Standard Time")),
              (Result<TimeZone>(TimeZone{QStringLiteral("Taipei Standard Time"), 480})));
    EXPECT_EQ(system.clock().findZone(QStringLiteral("Korea Standard Time"))->offsetMinutes, 540);
    EXPECT_EQ(causeOf(system.clock().findZone(QStringLiteral("Nowhere Standard Time"))), Cause::NotFound);
    EXPECT_EQ(causeOf(system.clock().findZone({})), Cause::NotFound);
}

TEST(PortableClock, NamesItsOwnZoneAsWindowsWould)
{
    const PortableSystem system;
    // The variable is how a Unix process is given a zone; Qt asks it each time.
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Asia/Seoul");
    EXPECT_EQ(system.clock().zone(),
              (Result<TimeZone>(TimeZone{QStringLiteral("Korea Standard Time"), 540})));
    qputenv("TZ", "UTC");
    EXPECT_EQ(system.clock().zone(), (Result<TimeZone>(TimeZone{QStringLiteral("UTC"), 0})));
    before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
}

TEST(PortableClock, PausesForItsWholeDuration)
{
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(PortableSystem().clock().pause({120ms, {}}).hasValue());
    EXPECT_GE(timer.elapsed(), 119);
}

TEST(PortableClock, StopEndsThePause)
{
    const PortableSystem system;
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    std::jthread stopper([&source] { source.request_stop(); });
    EXPECT_EQ(causeOf(system.clock().pause({30'000ms, source.get_token()})), Cause::Cancelled);
    EXPECT_LT(timer.elapsed(), 1000);
    EXPECT_EQ(causeOf(system.clock().pause({30'000ms, source.get_token()})), Cause::Cancelled)
        << "asked before";
}

TEST(PortableNetwork, AsksTheRealNetwork)
{
    const PortableSystem system;
    const Network& network = system.network();
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const QString loopback = QStringLiteral("127.0.0.1");
    const Endpoint endpoint{loopback, server.serverPort()};

    EXPECT_EQ(network.resolve(loopback, ample())->addresses, QList<QHostAddress>{QHostAddress(loopback)});
    EXPECT_EQ(network.connectTo({endpoint}, AddressFamily::Any, ample())->value(0).outcome,
              TcpOutcome::Connected);
    EXPECT_EQ(network.bindKms(endpoint, AddressFamily::Any, {200ms, {}})->outcome, RpcOutcome::Silent);
    EXPECT_TRUE(network.routeTo(QHostAddress(loopback), ample()).hasValue());
    EXPECT_TRUE(network.askTime({}, ample()).isEmpty());
    const auto local = network.local(ample());
    ASSERT_TRUE(local.hasValue());
    EXPECT_TRUE(local->vpnClients.isEmpty());
    const QUrl gate(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
    EXPECT_EQ(network.lookAtGate(gate, {200ms, {}}), Result<GateOutcome>(GateOutcome::Absent));
}

TEST(PortableNetwork, MayBeAskedFromSeveralThreadsWithoutAnEventLoop)
{
    const PortableSystem system;
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const Endpoint endpoint{QStringLiteral("127.0.0.1"), server.serverPort()};
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            const auto answers = system.network().connectTo({endpoint}, AddressFamily::Any, ample());
            ASSERT_TRUE(answers.hasValue());
            EXPECT_EQ(answers->value(0).outcome, TcpOutcome::Connected);
        });
    }
}

} // namespace activation::portable
