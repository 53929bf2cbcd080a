// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HostLookup.h"

#include "tests/core/net/DnsTestServer.h"
#include "tests/core/net/TcpTestServer.h"
#include "tests/core/net/TestLimits.h"

#include <QDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace activation {

namespace {

const QString kHost = QStringLiteral("kms.campus.example");
const QHostAddress kIPv4(QStringLiteral("192.0.2.7"));
const QHostAddress kIPv6(QStringLiteral("2001:db8::7"));

AddressAnswer lookUpAddresses(const QString& host, const NameServers& servers, const Limit& limit = ample())
{
    const auto answer = lookUpHost(host, servers, limit);
    EXPECT_TRUE(answer.ok()) << toString(answer.failure().cause).toStdString();
    return answer.valueOr(AddressAnswer{});
}

} // namespace

TEST(HostLookup, LiteralsAnswerThemselves)
{
    for (const char* literal : {"192.0.2.7", "2001:db8::7", "[2001:db8::7]", "fe80::1%lo"}) {
        const AddressAnswer answer = lookUpAddresses(QString::fromLatin1(literal), {}, shortLimit());
        EXPECT_EQ(answer.outcome, LookupOutcome::Found) << literal;
        EXPECT_EQ(answer.addresses.size(), 1) << literal;
    }
    EXPECT_EQ(lookUpAddresses(QStringLiteral("fe80::1%lo"), {}).addresses[0].scopeId(), QStringLiteral("lo"));
}

TEST(HostLookup, HostsFileComesBeforeNameServers)
{
    UdpTestServer server(silentDatagrams());
    NameServers servers = nameServersAt({server.port()});
    servers.hosts[kHost] = {kIPv4};
    EXPECT_EQ(lookUpAddresses(QStringLiteral("KMS.campus.example."), servers),
              (AddressAnswer{LookupOutcome::Found, {kIPv4}}));
    EXPECT_EQ(server.requests(), 0);
}

TEST(HostLookup, LocalhostIsNeverAsked)
{
    EXPECT_EQ(lookUpAddresses(QStringLiteral("localhost"), {}).outcome, LookupOutcome::Found);
}

TEST(HostLookup, FindsBothFamilies)
{
    UdpTestServer server(
        zone({addressRecord("kms.campus.example", kIPv6), addressRecord("kms.campus.example", kIPv4)}));
    EXPECT_EQ(lookUpAddresses(kHost, nameServersAt({server.port()})),
              (AddressAnswer{LookupOutcome::Found, {kIPv4, kIPv6}}));
}

TEST(HostLookup, OneFamilyIsEnough)
{
    UdpTestServer server(zone({addressRecord("kms.campus.example", kIPv6)}, kNoError));
    EXPECT_EQ(lookUpAddresses(kHost, nameServersAt({server.port()})),
              (AddressAnswer{LookupOutcome::Found, {kIPv6}}));
}

TEST(HostLookup, DoesNotWaitLongForTheOtherFamily)
{
    UdpTestServer server([](const QByteArray& query) {
        return typeOf(query) == DnsType::A ? zone({addressRecord("kms.campus.example", kIPv4)})(query)
                                           : QList<QByteArray>();
    });
    AddressAnswer answer;
    const qint64 time = timeOf([&] { answer = lookUpAddresses(kHost, nameServersAt({server.port()})); });
    EXPECT_EQ(answer.addresses, QList<QHostAddress>{kIPv4});
    EXPECT_LT(time, kAmple.count() / 2);
}

TEST(HostLookup, TellsNoSuchNameFromNoRecordFromFailure)
{
    const auto outcome = [](int code) {
        UdpTestServer server(zone({}, code));
        return lookUpAddresses(kHost, nameServersAt({server.port()})).outcome;
    };
    EXPECT_EQ(outcome(kNameError), LookupOutcome::NoSuchName);
    EXPECT_EQ(outcome(kNoError), LookupOutcome::NoRecord);
    EXPECT_EQ(outcome(kServerFailure), LookupOutcome::ServerFailed);
    EXPECT_EQ(outcome(kRefused), LookupOutcome::ServerFailed);
}

TEST(HostLookup, SilenceEndsWithTheLimit)
{
    UdpTestServer server(silentDatagrams());
    AddressAnswer answer;
    const qint64 time =
        timeOf([&] { answer = lookUpAddresses(kHost, nameServersAt({server.port()}), shortLimit()); });
    EXPECT_EQ(answer.outcome, LookupOutcome::Silent);
    EXPECT_GE(time, kShort.count() - 1);
    EXPECT_LT(time, kShort.count() + 1000);
}

TEST(HostLookup, StopEndsItAtOnce)
{
    UdpTestServer server(silentDatagrams());
    const qint64 time = timeToStop([&] { return server.requests() > 0; },
                                   [&](const Limit& limit) {
                                       const auto answer =
                                           lookUpHost(kHost, nameServersAt({server.port()}), limit);
                                       ASSERT_FALSE(answer.ok());
                                       EXPECT_EQ(answer.failure().cause, Cause::Cancelled);
                                   });
    EXPECT_LT(time, 1000);
}

TEST(HostLookup, LeavesNoThreadBehind)
{
    const auto threads = [] { return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs).size(); };
    if (threads() == 0)
        GTEST_SKIP() << "threads can be counted on Linux only";
    UdpTestServer server(silentDatagrams());
    const auto before = threads();
    EXPECT_EQ(lookUpAddresses(kHost, nameServersAt({server.port()}), shortLimit()).outcome,
              LookupOutcome::Silent);
    EXPECT_EQ(threads(), before);
}

TEST(HostLookup, AsksTheNextServerWhenTheFirstOneIsSilentOrFails)
{
    const auto good = zone({addressRecord("kms.campus.example", kIPv4)});
    for (const auto& bad : {silentDatagrams(), zone({}, kServerFailure)}) {
        UdpTestServer first(bad);
        UdpTestServer second(good);
        EXPECT_EQ(lookUpAddresses(kHost, nameServersAt({first.port(), second.port()})).addresses,
                  QList<QHostAddress>{kIPv4});
    }
}

TEST(HostLookup, PortWithoutServerIsAFailureAtOnce)
{
    AddressAnswer answer;
    const qint64 time = timeOf([&] { answer = lookUpAddresses(kHost, nameServersAt({closedPort()})); });
    EXPECT_EQ(answer.outcome, LookupOutcome::ServerFailed);
    EXPECT_LT(time, kAmple.count() / 2);
}

TEST(HostLookup, PassesOverGarbageAndForgedAnswers)
{
    UdpTestServer server([](const QByteArray& query) {
        QByteArray forged =
            dnsReply(query, kNoError, {addressRecord("kms.campus.example", QHostAddress(0xcb007109))});
        forged[0] = static_cast<char>(forged[0] ^ 0x55);
        return QList<QByteArray>{"", "HTTP/1.1 400 Bad Request", QByteArray(4000, '\xff'), forged} +
               zone({addressRecord("kms.campus.example", kIPv4)})(query);
    });
    EXPECT_EQ(lookUpAddresses(kHost, nameServersAt({server.port()})).addresses, QList<QHostAddress>{kIPv4});
}

TEST(HostLookup, AsksAgainOverTcpForWhatDidNotFit)
{
    TcpTestServer stream([](TcpTestServer::Connection& connection) {
        const QByteArray framed = connection.receive(2);
        const QByteArray query =
            connection.receive(2 + qFromBigEndian<std::uint16_t>(framed.constData())).mid(2);
        const QByteArray reply = zone({addressRecord("kms.campus.example", kIPv4)})(query)[0];
        const QByteArray bytes = QByteArray(1, '\0') + static_cast<char>(reply.size()) + reply;
        for (const char byte : bytes)
            connection.send(QByteArray(1, byte));
        connection.waitForEnd();
    });
    UdpTestServer server(
        [](const QByteArray& query) {
            QByteArray truncated = dnsReply(query, kNoError);
            truncated[2] = static_cast<char>(truncated[2] | 0x02);
            return typeOf(query) == DnsType::A ? QList<QByteArray>{truncated} : zone({})(query);
        },
        stream.port());
    EXPECT_EQ(lookUpAddresses(kHost, nameServersAt({server.port()})).addresses, QList<QHostAddress>{kIPv4});
}

TEST(HostLookup, NameWithoutADotIsTriedInTheSearchDomains)
{
    UdpTestServer server(zone({addressRecord("kms.campus.example", kIPv4)}, kNameError));
    NameServers servers = nameServersAt({server.port()});
    servers.searchDomains = {QStringLiteral("dept.campus.example"), QStringLiteral("campus.example")};
    EXPECT_EQ(lookUpAddresses(QStringLiteral("kms"), servers).addresses, QList<QHostAddress>{kIPv4});
    EXPECT_EQ(lookUpAddresses(QStringLiteral("nobody"), servers).outcome, LookupOutcome::NoSuchName);
}

TEST(HostLookup, RefusesWhatIsNoName)
{
    const auto answer = lookUpHost(QStringLiteral("kms..example"), nameServersAt({53}), shortLimit());
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.failure().cause, Cause::InvalidInput);
    EXPECT_EQ(lookUpHost(kHost, {}, shortLimit()).failure().cause, Cause::NotSupported);
}

} // namespace activation
