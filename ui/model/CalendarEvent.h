// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace activation::ui {

/// A reminder for somebody's calendar program.
struct CalendarEvent
{
    QString uid; ///< the same license renewed gets the same one, so that a calendar replaces the older entry
    QString title;
    QString text;
    QDate day;                ///< the whole day
    int alarmDaysBefore = 14; ///< 0: none
    QDateTime made;

    bool operator==(const CalendarEvent&) const = default;
};

/// An iCalendar file (RFC 5545): UTF-8, lines of at most 75 octets, CRLF.
[[nodiscard]] QByteArray toICalendar(const QList<CalendarEvent>& events);

} // namespace activation::ui
