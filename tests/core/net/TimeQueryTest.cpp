// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TimeQuery.h"

#include "tests/core/net/SntpTestPackets.h"
#include "tests/core/net/TcpTestServer.h"
#include "tests/core/net/TestLimits.h"
#include "tests/core/net/UdpTestServer.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

TimeSource source(const QString& text, std::uint16_t port)
{
    return {QUrl(text.arg(port))};
}

} // namespace

TEST(TimeQuery, AnswersStandInTheOrderAsked)
{
    UdpTestServer right(clockAhead(0s));
    UdpTestServer ahead(clockAhead(5h));
    UdpTestServer silent(silentDatagrams());
    TcpTestServer web(webAnswer("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n"));
    const QList<TimeSource> sources{
        source(QStringLiteral("ntp://127.0.0.1:%1"), silent.port()),
        source(QStringLiteral("ntp://127.0.0.1:%1"), ahead.port()),
        source(QStringLiteral("http://127.0.0.1:%1/"), web.port()),
        source(QStringLiteral("ftp://127.0.0.1:%1/"), 21),
        source(QStringLiteral("ntp://127.0.0.1:%1"), right.port()),
    };
    const auto answers = askTimeSources(sources, loopbackSurroundings(), {900ms, {}});
    ASSERT_EQ(answers.size(), sources.size());
    EXPECT_EQ(answers[0].error().cause, Cause::TimedOut);
    ASSERT_TRUE(answers[1].hasValue());
    EXPECT_GT(answers[1]->offset, 4 * 3600s);
    ASSERT_TRUE(answers[2].hasValue());
    EXPECT_LT(answers[2]->offset, -24 * 3600s);
    EXPECT_EQ(answers[3].error().cause, Cause::InvalidInput);
    ASSERT_TRUE(answers[4].hasValue());
    EXPECT_LT(std::chrono::abs(answers[4]->offset), 60s);
    for (const qsizetype i : {1, 2, 4})
        EXPECT_EQ(answers[i]->source, sources[i]);
}

TEST(TimeQuery, SilentSourcesWaitSideBySide)
{
    UdpTestServer silent(silentDatagrams());
    const QList<TimeSource> sources(6, source(QStringLiteral("ntp://127.0.0.1:%1"), silent.port()));
    const qint64 time = timeOf([&] {
        const auto answers = askTimeSources(sources, loopbackSurroundings(), shortLimit());
        EXPECT_EQ(answers.size(), 6);
    });
    EXPECT_LT(time, kShort.count() + 1000) << "one after the other they take six times the limit";
}

TEST(TimeQuery, NoSourcesNoAnswers)
{
    EXPECT_TRUE(askTimeSources({}, loopbackSurroundings(), ample()).isEmpty());
}

TEST(TimeQuery, StopEndsAllOfThem)
{
    UdpTestServer silent(silentDatagrams());
    const QList<TimeSource> sources(3, source(QStringLiteral("ntp://127.0.0.1:%1"), silent.port()));
    const qint64 time =
        timeToStop([&] { return silent.requests() > 2; },
                   [&](const Limit& limit) {
                       for (const auto& answer : askTimeSources(sources, loopbackSurroundings(), limit))
                           EXPECT_EQ(answer.error().cause, Cause::Cancelled);
                   });
    EXPECT_LT(time, 1000);
}

} // namespace activation
