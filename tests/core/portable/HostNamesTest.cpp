// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/HostNames.h"

#include "core/portable/PortableNetwork.h"
#include "tests/core/net/OwnNetwork.h"
#include "tests/core/net/TcpTestServer.h"
#include "tests/core/net/TestLimits.h"
#include "tests/core/portable/DnsTestServer.h"

#include <QDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace activation::portable {

namespace {

const QString kHost = QStringLiteral("kms.campus.example");
const QHostAddress kIPv4(QStringLiteral("192.0.2.7"));
const QHostAddress kIPv6(QStringLiteral("2001:db8::7"));

AddressAnswer lookUpAddresses(const QString& host, const NameService& service, const Limit& limit = ample())
{
    const auto answer = resolveHost(host, limit, service);
    EXPECT_TRUE(answer.hasValue()) << toString(answer.error().cause).toStdString();
    return answer.valueOr(AddressAnswer{});
}

} // namespace

TEST(HostNames, LiteralsAnswerThemselves)
{
    for (const char* literal : {"192.0.2.7", "2001:db8::7", "[2001:db8::7]", "fe80::1%lo"}) {
        const AddressAnswer answer = lookUpAddresses(QString::fromLatin1(literal), {}, shortLimit());
        EXPECT_EQ(answer.outcome, LookupOutcome::Found) << literal;
        EXPECT_EQ(answer.addresses.size(), 1) << literal;
    }
    EXPECT_EQ(lookUpAddresses(QStringLiteral("fe80::1%lo"), {}).addresses[0].scopeId(), QStringLiteral("lo"));
}

TEST(HostNames, LocalhostIsNeverAsked)
{
    EXPECT_EQ(lookUpAddresses(QStringLiteral("localhost"), {}).outcome, LookupOutcome::Found);
}

TEST(HostNames, FindsBothFamilies)
{
    UdpTestServer server(
        zone({addressRecord("kms.campus.example", kIPv6), addressRecord("kms.campus.example", kIPv4)}));
    EXPECT_EQ(lookUpAddresses(kHost, nameServersAt({server.port()})),
              (AddressAnswer{LookupOutcome::Found, {kIPv4, kIPv6}}));
}

TEST(HostNames, OneFamilyIsEnough)
{
    UdpTestServer server(zone({addressRecord("kms.campus.example", kIPv6)}, kNoError));
    EXPECT_EQ(lookUpAddresses(kHost, nameServersAt({server.port()})),
              (AddressAnswer{LookupOutcome::Found, {kIPv6}}));
}

TEST(HostNames, DoesNotWaitLongForTheOtherFamily)
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

TEST(HostNames, TellsNoSuchNameFromNoRecordFromFailure)
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

TEST(HostNames, SilenceEndsWithTheLimit)
{
    UdpTestServer server(silentDatagrams());
    AddressAnswer answer;
    const qint64 time =
        timeOf([&] { answer = lookUpAddresses(kHost, nameServersAt({server.port()}), shortLimit()); });
    EXPECT_EQ(answer.outcome, LookupOutcome::Silent);
    EXPECT_GE(time, kShort.count() - 1);
    EXPECT_LT(time, kShort.count() + 1000);
}

TEST(HostNames, StopEndsItAtOnce)
{
    UdpTestServer server(silentDatagrams());
    const qint64 time = timeToStop([&] { return server.requests() > 0; },
                                   [&](const Limit& limit) {
                                       const auto answer =
                                           resolveHost(kHost, limit, nameServersAt({server.port()}));
                                       ASSERT_FALSE(answer.hasValue());
                                       EXPECT_EQ(answer.error().cause, Cause::Cancelled);
                                   });
    EXPECT_LT(time, 1000);
}

TEST(HostNames, LeavesNoThreadBehind)
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

TEST(HostNames, AsksTheNextServerWhenTheFirstOneIsSilentOrFails)
{
    const auto good = zone({addressRecord("kms.campus.example", kIPv4)});
    for (const auto& bad : {silentDatagrams(), zone({}, kServerFailure)}) {
        UdpTestServer first(bad);
        UdpTestServer second(good);
        EXPECT_EQ(lookUpAddresses(kHost, nameServersAt({first.port(), second.port()})).addresses,
                  QList<QHostAddress>{kIPv4});
    }
}

TEST(HostNames, PortWithoutServerIsAFailureAtOnce)
{
    AddressAnswer answer;
    const qint64 time = timeOf([&] { answer = lookUpAddresses(kHost, nameServersAt({closedPort()})); });
    EXPECT_EQ(answer.outcome, LookupOutcome::ServerFailed);
    EXPECT_LT(time, kAmple.count() / 2);
}

TEST(HostNames, PassesOverGarbageAndForgedAnswers)
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

TEST(HostNames, AsksAgainOverTcpForWhatDidNotFit)
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

TEST(HostNames, NameWithoutADotIsTriedInTheSearchDomains)
{
    UdpTestServer server(zone({addressRecord("kms.campus.example", kIPv4)}, kNameError));
    NameService service = nameServersAt({server.port()});
    service.searchDomains = {QStringLiteral("dept.campus.example"), QStringLiteral("campus.example")};
    EXPECT_EQ(lookUpAddresses(QStringLiteral("kms"), service).addresses, QList<QHostAddress>{kIPv4});
    EXPECT_EQ(lookUpAddresses(QStringLiteral("nobody"), service).outcome, LookupOutcome::NoSuchName);
}

TEST(HostNames, RefusesWhatIsNoName)
{
    const QString tooLong = QString(64, u'a') + QStringLiteral(".example");
    for (const QString& name : {QString(), QStringLiteral("kms..example"), tooLong}) {
        const auto answer = resolveHost(name, shortLimit(), nameServersAt({53}));
        EXPECT_EQ(causeOf(answer), Cause::InvalidInput) << name.toStdString();
    }
}

TEST(HostNames, AServerThatFailsIsNotSilentBecauseAnotherOneIs)
{
    UdpTestServer silent(silentDatagrams());
    UdpTestServer failing(zone({}, kServerFailure));
    const QList<QList<std::uint16_t>> both{{failing.port(), silent.port()}, {closedPort(), silent.port()}};
    for (const auto& ports : both)
        EXPECT_EQ(lookUpAddresses(kHost, nameServersAt(ports), shortLimit()).outcome,
                  LookupOutcome::ServerFailed);
}

TEST(HostNames, AreReadFromTheFilesOfThisMachine)
{
    const QString folder = QStringLiteral("mount -t tmpfs tmpfs /mnt && ");
    const auto put = [](const QString& text, const QString& path) {
        const QString copy = QStringLiteral("/mnt/") + path.section(u'/', -1);
        return QStringLiteral("printf '%1' >%2 && mount --bind %2 %3").arg(text, copy, path);
    };
    const bool possible = inOwnNetwork(
        {QStringLiteral("mount --make-rprivate /"), folder + QStringLiteral("ip link set lo up"),
         put(QStringLiteral("search campus.example\\nnameserver 127.0.0.1\\n"),
             QStringLiteral("/etc/resolv.conf")),
         put(QStringLiteral("192.0.2.8 Printer.campus.example printer\\n2001:db8::8 printer\\n"),
             QStringLiteral("/etc/hosts"))},
        [] {
            UdpTestServer server(
                zone({addressRecord("kms.campus.example", kIPv4),
                      serviceRecord("_vlmcs._tcp.campus.example", 0, 0, 1688, "kms.campus.example")},
                     kNameError),
                53);
            EXPECT_EQ(resolveHost(QStringLiteral("kms"), ample())->addresses, QList<QHostAddress>{kIPv4});
            const int asked = server.requests();
            EXPECT_EQ(resolveHost(QStringLiteral("printer.campus.example."), ample())->addresses,
                      QList<QHostAddress>{QHostAddress(QStringLiteral("192.0.2.8"))});
            EXPECT_EQ(resolveHost(QStringLiteral("PRINTER"), ample())->addresses,
                      (QList<QHostAddress>{QHostAddress(QStringLiteral("192.0.2.8")),
                                           QHostAddress(QStringLiteral("2001:db8::8"))}));
            EXPECT_EQ(server.requests(), asked) << "the hosts file comes first";
            const PortableNetwork network;
            EXPECT_EQ(network.local(ample())->dnsSuffixes.value(0), QStringLiteral("campus.example"));
        });
    if (!possible)
        GTEST_SKIP() << "only root on Linux has files of its own";
}

} // namespace activation::portable
