// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/CalendarEvent.h"
#include "core/UtcTime.h"

#include <gtest/gtest.h>

namespace activation::ui {

namespace {

CalendarEvent sample()
{
    CalendarEvent event;
    event.uid = QStringLiteral("windows@activation-assistant");
    event.title = QStringLiteral("更新 Windows 11 企業版的啟用，請連上校園網路，再開啟啟用小幫手；很快就好");
    event.text = QStringLiteral("First; second, third\\\nnext line");
    event.day = QDate(2027, 5, 20);
    event.made = offsetTime(QDate(2026, 11, 21), QTime(9, 30), 8 * 3600);
    return event;
}

/// RFC 5545, 3.1: a line break and one space are not there.
QByteArray unfolded(QByteArray text)
{
    return text.replace("\r\n ", "");
}

} // namespace

TEST(CalendarEvent, RemindsTwoWeeksBeforeTheDay)
{
    const QByteArray text = unfolded(toICalendar({sample()}));
    EXPECT_TRUE(text.contains("DTSTART;VALUE=DATE:20270520\r\nDTEND;VALUE=DATE:20270521\r\n"));
    EXPECT_TRUE(text.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P14D\r\n"));
    EXPECT_TRUE(text.contains("DTSTAMP:20261121T013000Z\r\n"));
}

TEST(CalendarEvent, KeepsLinesWithin75OctetsAndCharactersWhole)
{
    const QByteArray text = toICalendar({sample()});
    for (const QByteArray& line : text.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString(); // the carriage return is not counted
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter)) << line.toStdString();
    }
    EXPECT_TRUE(unfolded(text).contains("SUMMARY:" + sample().title.toUtf8() + "\r\n"));
}

TEST(CalendarEvent, EscapesWhatHasAMeaningOfItsOwn)
{
    EXPECT_TRUE(unfolded(toICalendar({sample()}))
                    .contains("DESCRIPTION:First\\; second\\, third\\\\\\nnext line\r\n"));
}

TEST(CalendarEvent, LeavesTheAlarmOutWhereNoneIsWanted)
{
    CalendarEvent event = sample();
    event.alarmDaysBefore = 0;
    EXPECT_FALSE(toICalendar({event}).contains("VALARM"));
}

} // namespace activation::ui
