// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsMessage.h"

#include "tests/core/net/DnsTestServer.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

const DnsQuery kHostQuery{0x1234, "kms.campus.example", DnsType::A};
const QHostAddress kAddress(QStringLiteral("192.0.2.7"));

QByteArray replyTo(const DnsQuery& query, int code, const QList<DnsTestRecord>& records = {})
{
    return dnsReply(writeDnsQuery(query), code, records);
}

} // namespace

TEST(DnsMessage, WritesTheQuestionOfRfc1035)
{
    EXPECT_EQ(writeDnsQuery({0x1234, "a.example", DnsType::SRV}).toHex(), "123401000001000000000000"
                                                                          "0161076578616d706c6500"
                                                                          "00210001");
}

TEST(DnsMessage, WritesNoQuestionForWhatIsNoDnsName)
{
    for (const QByteArray& name : {QByteArray(), QByteArray("a..b"), QByteArray(".a"), QByteArray(64, 'a'),
                                   QByteArray("a.").repeated(127) + "a"})
        EXPECT_TRUE(writeDnsQuery({1, name, DnsType::A}).isEmpty()) << name.constData();
    EXPECT_FALSE(writeDnsQuery({1, QByteArray(63, 'a') + ".example", DnsType::A}).isEmpty());
}

TEST(DnsMessage, ReadsTheAddressesOfTheNameAsked)
{
    const auto reply = readDnsReply(replyTo(kHostQuery, kNoError,
                                            {addressRecord("KMS.campus.example", kAddress),
                                             addressRecord("other.example", QHostAddress(u"192.0.2.99"_qs))}),
                                    kHostQuery);
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->outcome, LookupOutcome::Found);
    EXPECT_EQ(reply->addresses, QList<QHostAddress>{kAddress});
}

TEST(DnsMessage, FollowsAliasesInAnyOrder)
{
    const auto reply =
        readDnsReply(replyTo(kHostQuery, kNoError,
                             {addressRecord("c.example", kAddress), aliasRecord("b.example", "c.example"),
                              aliasRecord(kHostQuery.name, "b.example")}),
                     kHostQuery);
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->addresses, QList<QHostAddress>{kAddress});
}

TEST(DnsMessage, FollowsCompressedNames)
{
    // The owner is a pointer to the question at byte 12, as real servers write it.
    QByteArray bytes = replyTo(kHostQuery, kNoError);
    bytes[7] = 1;
    bytes += QByteArray::fromHex("c00c"
                                 "0001"
                                 "0001"
                                 "00000000"
                                 "0004"
                                 "c0000207");
    const auto reply = readDnsReply(bytes, kHostQuery);
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->addresses, QList<QHostAddress>{kAddress});
}

TEST(DnsMessage, RefusesPointersThatLeadForwardsOrToThemselves)
{
    for (const char* pointer : {"c024", "c030", "ffff"}) {
        QByteArray bytes = replyTo(kHostQuery, kNoError);
        bytes[7] = 1;
        ASSERT_EQ(bytes.size(), 0x24);
        bytes += QByteArray::fromHex(pointer) + QByteArray::fromHex("0001"
                                                                    "0001"
                                                                    "00000000"
                                                                    "0004"
                                                                    "c0000207");
        EXPECT_FALSE(readDnsReply(bytes, kHostQuery).has_value()) << pointer;
    }
}

TEST(DnsMessage, ReadsServiceRecords)
{
    const DnsQuery query{7, "_vlmcs._tcp.campus.example", DnsType::SRV};
    const auto reply = readDnsReply(
        replyTo(query, kNoError, {serviceRecord(query.name, 10, 20, 1688, "KMS.campus.example")}), query);
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->records, (QList<SrvRecord>{{{QStringLiteral("kms.campus.example"), 1688}, 10, 20}}));
}

TEST(DnsMessage, TakesTheRootAsTargetForNoService)
{
    const DnsQuery query{7, "_vlmcs._tcp.campus.example", DnsType::SRV};
    const auto reply =
        readDnsReply(replyTo(query, kNoError, {serviceRecord(query.name, 0, 0, 0, "")}), query);
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->outcome, LookupOutcome::NoRecord);
}

TEST(DnsMessage, TellsTheResponseCodesApart)
{
    const auto outcome = [](int code) {
        return readDnsReply(replyTo(kHostQuery, code), kHostQuery)->outcome;
    };
    EXPECT_EQ(outcome(kNoError), LookupOutcome::NoRecord);
    EXPECT_EQ(outcome(kNameError), LookupOutcome::NoSuchName);
    EXPECT_EQ(outcome(kServerFailure), LookupOutcome::ServerFailed);
    EXPECT_EQ(outcome(kRefused), LookupOutcome::ServerFailed);
}

TEST(DnsMessage, PassesOverWhatAnswersAnotherQuestion)
{
    const QByteArray good = replyTo(kHostQuery, kNoError, {addressRecord(kHostQuery.name, kAddress)});
    EXPECT_FALSE(readDnsReply(good, {0x4321, kHostQuery.name, DnsType::A}).has_value());
    EXPECT_FALSE(readDnsReply(good, {kHostQuery.id, "other.example", DnsType::A}).has_value());
    EXPECT_FALSE(readDnsReply(good, {kHostQuery.id, kHostQuery.name, DnsType::AAAA}).has_value());
    EXPECT_FALSE(readDnsReply(writeDnsQuery(kHostQuery), kHostQuery).has_value())
        << "a question is no answer";
}

TEST(DnsMessage, SaysWhenTheRestHasToBeAskedForOverTcp)
{
    QByteArray bytes = replyTo(kHostQuery, kNoError);
    bytes[2] = static_cast<char>(bytes[2] | 0x02);
    const auto reply = readDnsReply(bytes, kHostQuery);
    ASSERT_TRUE(reply.has_value());
    EXPECT_TRUE(reply->truncated);
}

TEST(DnsMessage, RefusesEveryTruncatedReply)
{
    const QByteArray good = replyTo(kHostQuery, kNoError, {addressRecord(kHostQuery.name, kAddress)});
    for (qsizetype size = 0; size < good.size(); ++size)
        EXPECT_FALSE(readDnsReply(QByteArrayView(good).first(size), kHostQuery).has_value()) << size;
}

} // namespace activation
