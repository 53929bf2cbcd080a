// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/HostNames.h"

#include "tests/core/net/TestLimits.h"
#include "tests/core/portable/DnsTestServer.h"

#include <gtest/gtest.h>

namespace activation::portable {

namespace {

const QByteArray kService = "_vlmcs._tcp.campus.example";
const QString kDomain = QStringLiteral("campus.example");

SrvAnswer lookUpSrv(const QString& domain, const NameService& service, const Limit& limit = ample())
{
    const auto answer = resolveKmsHosts(domain, limit, service);
    EXPECT_TRUE(answer.hasValue());
    return answer.valueOr(SrvAnswer{});
}

} // namespace

TEST(KmsHostNames, SortsByPriorityThenByFallingWeight)
{
    UdpTestServer server(zone({serviceRecord(kService, 10, 5, 1688, "light.campus.example"),
                               serviceRecord(kService, 20, 90, 1688, "later.campus.example"),
                               serviceRecord(kService, 10, 50, 1689, "heavy.campus.example")}));
    const SrvAnswer answer = lookUpSrv(kDomain, nameServersAt({server.port()}));
    EXPECT_EQ(answer.outcome, LookupOutcome::Found);
    EXPECT_EQ(answer.records, (QList<SrvRecord>{{{QStringLiteral("heavy.campus.example"), 1689}, 10, 50},
                                                {{QStringLiteral("light.campus.example"), 1688}, 10, 5},
                                                {{QStringLiteral("later.campus.example"), 1688}, 20, 90}}));
}

TEST(KmsHostNames, TakeTheRootAsTargetForNoService)
{
    UdpTestServer server(zone({serviceRecord(kService, 0, 0, 0, {})}));
    const SrvAnswer answer = lookUpSrv(kDomain, nameServersAt({server.port()}));
    EXPECT_EQ(answer, (SrvAnswer{LookupOutcome::NoRecord, {}}));
}

TEST(KmsHostNames, TellsTheFailuresApart)
{
    const auto outcome = [](int code) {
        UdpTestServer server(zone({}, code));
        return lookUpSrv(kDomain, nameServersAt({server.port()})).outcome;
    };
    EXPECT_EQ(outcome(kNameError), LookupOutcome::NoSuchName);
    EXPECT_EQ(outcome(kNoError), LookupOutcome::NoRecord);
    EXPECT_EQ(outcome(kServerFailure), LookupOutcome::ServerFailed);
}

TEST(KmsHostNames, SilenceEndsWithTheLimitAndAStopAtOnce)
{
    UdpTestServer server(silentDatagrams());
    EXPECT_EQ(lookUpSrv(kDomain, nameServersAt({server.port()}), shortLimit()).outcome,
              LookupOutcome::Silent);
    const int before = server.requests();
    const qint64 time = timeToStop([&] { return server.requests() > before; },
                                   [&](const Limit& limit) {
                                       const auto answer =
                                           resolveKmsHosts(kDomain, limit, nameServersAt({server.port()}));
                                       ASSERT_FALSE(answer.hasValue());
                                       EXPECT_EQ(answer.error().cause, Cause::Cancelled);
                                   });
    EXPECT_LT(time, 1000);
}

} // namespace activation::portable
