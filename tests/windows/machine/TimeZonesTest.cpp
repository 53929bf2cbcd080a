// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/TimeZones.h"
#include "core/windows/WindowsClock.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <cstdlib>
#include <thread>

namespace activation::windows {

using namespace std::chrono_literals;

TEST(TimeZones, EveryZoneOfTheDatabaseIsFoundByItsKeyName)
{
    DYNAMIC_TIME_ZONE_INFORMATION zone{};
    DWORD count = 0;
    for (; EnumDynamicTimeZoneInformation(count, &zone) == ERROR_SUCCESS; ++count) {
        const QString id = QString::fromWCharArray(zone.TimeZoneKeyName);
        const auto found = WindowsClock().findZone(id);
        ASSERT_TRUE(found.hasValue()) << qUtf8Printable(id);
        EXPECT_EQ(found->id, id);
        EXPECT_GE(found->offsetMinutes, -12 * 60) << qUtf8Printable(id);
        EXPECT_LE(found->offsetMinutes, 14 * 60) << qUtf8Printable(id);
        EXPECT_EQ(found->offsetMinutes % 15, 0) << qUtf8Printable(id);
        // Daylight saving time is one hour at most, half an hour on Lord Howe Island.
        EXPECT_LE(std::abs(found->offsetMinutes + static_cast<int>(zone.Bias)), 60) << qUtf8Printable(id);
    }
    EXPECT_GT(count, 100u);
}

TEST(TimeZones, EastAsiaIsWhereItIs)
{
    const auto offset = [](const QString& id) { return WindowsClock().findZone(id)->offsetMinutes; };
    EXPECT_EQ(offset(QStringLiteral("Taipei Standard Time")), 480);
    EXPECT_EQ(offset(QStringLiteral("China Standard Time")), 480);
    EXPECT_EQ(offset(QStringLiteral("Korea Standard Time")), 540);
    EXPECT_EQ(offset(QStringLiteral("Tokyo Standard Time")), 540);
}

TEST(TimeZones, NamesThatPeopleReadAreNotKeyNames)
{
    for (const char16_t* name : {u"", u"Asia/Taipei", u"(UTC+08:00) Taipei", u"Taipei Standard Time ",
                                 u"taipei standard time", u"Atlantis Standard Time"}) {
        const auto zone = WindowsClock().findZone(QString::fromUtf16(name));
        ASSERT_FALSE(zone.hasValue());
        EXPECT_EQ(zone.error().cause, Cause::NotFound);
    }
}

TEST(WindowsClock, APauseTakesItsTime)
{
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(WindowsClock().pause({80ms, {}}).hasValue());
    EXPECT_GE(timer.elapsed(), 75);
}

TEST(WindowsClock, AStopEndsAPause)
{
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    const std::jthread stopper([&source] { source.request_stop(); });
    const auto pause = WindowsClock().pause({60s, source.get_token()});
    EXPECT_FALSE(pause.hasValue());
    EXPECT_LT(timer.elapsed(), 5000);
}

} // namespace activation::windows
