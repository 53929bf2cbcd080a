// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/HostNames.h"
#include "core/windows/DnsClient.h"

#include <winsock2.h>

#include <windows.h>

#include <windns.h>

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <thread>

namespace activation::windows {

using namespace std::chrono_literals;

namespace {

bool isWine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

} // namespace

TEST(DnsClient, TellsTheFourWaysOfNotFinding)
{
    EXPECT_EQ(lookupOutcome(DNS_ERROR_RCODE_NAME_ERROR), LookupOutcome::NoSuchName);
    EXPECT_EQ(lookupOutcome(DNS_INFO_NO_RECORDS), LookupOutcome::NoRecord);
    EXPECT_EQ(lookupOutcome(DNS_ERROR_RCODE_SERVER_FAILURE), LookupOutcome::ServerFailed);
    EXPECT_EQ(lookupOutcome(DNS_ERROR_RCODE_REFUSED), LookupOutcome::ServerFailed);
    EXPECT_EQ(lookupOutcome(DNS_ERROR_BAD_PACKET), LookupOutcome::ServerFailed);
    EXPECT_EQ(lookupOutcome(ERROR_TIMEOUT), LookupOutcome::Silent);
    EXPECT_EQ(lookupOutcome(DNS_ERROR_NO_DNS_SERVERS), LookupOutcome::Silent);
}

TEST(HostNames, WhatNeedsNoAskingIsAnsweredAtOnce)
{
    const Limit limit{20s, {}};
    EXPECT_EQ(resolveHost(QStringLiteral("[2001:db8::7]"), limit)->addresses,
              QList<QHostAddress>{QHostAddress(QStringLiteral("2001:db8::7"))});
    EXPECT_EQ(resolveHost(QStringLiteral("LOCALHOST"), limit)->outcome, LookupOutcome::Found);
}

TEST(HostNames, WhatIsNoNameIsNotAsked)
{
    const auto answer = resolveHost({}, {20s, {}});
    ASSERT_FALSE(answer.hasValue());
    EXPECT_EQ(answer.error().cause, Cause::InvalidInput);
}

/// Asked inside a network of its own whose name server resolver_test.py has set up; see there.
class ResolverOnLoopback : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (qEnvironmentVariable("ACTIVATION_NAME_SERVER") != kind())
            GTEST_SKIP() << "needs the name server of resolver_test.py";
    }
    [[nodiscard]] virtual QString kind() const { return QStringLiteral("answers"); }
    [[nodiscard]] static AddressAnswer answerFor(const char* host)
    {
        return resolveHost(QString::fromLatin1(host), {20s, {}}).valueOr({});
    }
};

class SilentResolver : public ResolverOnLoopback
{
protected:
    [[nodiscard]] QString kind() const override { return QStringLiteral("silent"); }
};

TEST_F(ResolverOnLoopback, FindsBothFamilies)
{
    const AddressAnswer answer = answerFor("kms.example.test");
    EXPECT_EQ(answer.outcome, LookupOutcome::Found);
    EXPECT_EQ(answer.addresses, (QList<QHostAddress>{QHostAddress(QStringLiteral("192.0.2.10")),
                                                     QHostAddress(QStringLiteral("2001:db8::10"))}));
}

TEST_F(ResolverOnLoopback, OneFamilyIsEnough)
{
    const AddressAnswer answer = answerFor("four.example.test");
    EXPECT_EQ(answer.outcome, LookupOutcome::Found);
    EXPECT_EQ(answer.addresses, QList<QHostAddress>{QHostAddress(QStringLiteral("192.0.2.4"))});
}

TEST_F(ResolverOnLoopback, FollowsAliases)
{
    EXPECT_EQ(answerFor("alias.example.test").outcome, LookupOutcome::Found);
}

TEST_F(ResolverOnLoopback, TellsThatThereIsNoSuchName)
{
    EXPECT_EQ(answerFor("nobody.example.test").outcome, LookupOutcome::NoSuchName);
}

TEST_F(ResolverOnLoopback, TellsThatANameHasNoAddress)
{
    if (isWine())
        GTEST_SKIP() << "Wine's DNS client says of both that there is no such name";
    EXPECT_EQ(answerFor("text.example.test").outcome, LookupOutcome::NoRecord);
}

TEST_F(ResolverOnLoopback, TellsARefusalFromSilence)
{
    EXPECT_EQ(answerFor("kms.elsewhere.test").outcome, LookupOutcome::ServerFailed);
}

TEST_F(ResolverOnLoopback, FindsTheHostsThatADomainAnnounces)
{
    const auto answer = resolveKmsHosts(QStringLiteral("example.test"), {20s, {}});
    ASSERT_TRUE(answer.hasValue());
    ASSERT_EQ(answer->records.size(), 2);
    EXPECT_EQ(answer->records[0], (SrvRecord{{QStringLiteral("kms.example.test"), 1688}, 0, 100}));
    EXPECT_EQ(answer->records[1], (SrvRecord{{QStringLiteral("four.example.test"), 1690}, 10, 0}));
}

TEST_F(ResolverOnLoopback, ADomainThatAnnouncesNothingHasNoSuchName)
{
    EXPECT_EQ(resolveKmsHosts(QStringLiteral("nobody.example.test"), {20s, {}})->outcome,
              LookupOutcome::NoSuchName);
}

TEST_F(SilentResolver, IsGivenUpAtTheLimit)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = resolveHost(QStringLiteral("kms.example.test"), {300ms, {}});
    EXPECT_LT(timer.elapsed(), 3000);
    ASSERT_TRUE(answer.hasValue());
    EXPECT_EQ(answer->outcome, LookupOutcome::Silent);
    EXPECT_EQ(resolveKmsHosts(QStringLiteral("example.test"), {300ms, {}})->outcome, LookupOutcome::Silent);
}

TEST_F(SilentResolver, IsGivenUpWhenStopped)
{
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    const std::jthread stopper([&source] { source.request_stop(); });
    const auto answer = resolveHost(QStringLiteral("kms.example.test"), {60s, source.get_token()});
    EXPECT_LT(timer.elapsed(), 5000);
    ASSERT_FALSE(answer.hasValue());
    EXPECT_EQ(answer.error().cause, Cause::Cancelled);
}

} // namespace activation::windows
