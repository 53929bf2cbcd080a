// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/CalendarEvent.h"

namespace activation::ui {

namespace {

constexpr qsizetype kLineOctets = 75; ///< RFC 5545, 3.1

/// RFC 5545, 3.3.11.
QByteArray escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"))
        .replace(QStringLiteral("\r\n"), QStringLiteral("\\n"))
        .replace(u'\n', QStringLiteral("\\n"));
    return text.toUtf8();
}

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// One content line, folded between characters, never within one.
QByteArray line(const QByteArray& content)
{
    QByteArray folded;
    qsizetype begin = 0;
    qsizetype room = kLineOctets;
    while (content.size() - begin > room) {
        qsizetype end = begin + room;
        while (isContinuation(content.at(end)))
            --end;
        folded += content.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = kLineOctets - 1; // the space that continues a line counts
    }
    return folded + content.mid(begin) + "\r\n";
}

QByteArray dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

QByteArray eventText(const CalendarEvent& event)
{
    const QByteArray made = event.made.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    QByteArray text = line("BEGIN:VEVENT") + line("UID:" + escaped(event.uid)) + line("DTSTAMP:" + made) +
                      line("DTSTART;VALUE=DATE:" + dayText(event.day)) +
                      line("DTEND;VALUE=DATE:" + dayText(event.day.addDays(1))) +
                      line("SUMMARY:" + escaped(event.title)) + line("DESCRIPTION:" + escaped(event.text)) +
                      line("TRANSP:TRANSPARENT");
    if (event.alarmDaysBefore > 0) {
        text += line("BEGIN:VALARM") + line("ACTION:DISPLAY") +
                line("TRIGGER:-P" + QByteArray::number(event.alarmDaysBefore) + 'D') +
                line("DESCRIPTION:" + escaped(event.title)) + line("END:VALARM");
    }
    return text + line("END:VEVENT");
}

} // namespace

QByteArray toICalendar(const QList<CalendarEvent>& events)
{
    QByteArray text = line("BEGIN:VCALENDAR") + line("VERSION:2.0") +
                      line("PRODID:-//Activation Assistant//EN") + line("METHOD:PUBLISH");
    for (const CalendarEvent& event : events)
        text += eventText(event);
    return text + line("END:VCALENDAR");
}

} // namespace activation::ui
