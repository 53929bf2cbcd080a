// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpDate.h"

#include "core/Deadline.h"
#include "core/net/HttpExchange.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace activation {

namespace {

constexpr std::chrono::milliseconds kHalfSecond{500};

int monthNumber(QStringView name)
{
    static constexpr std::array<QStringView, 12> kMonths = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                                            u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
    const auto found = std::find(kMonths.cbegin(), kMonths.cend(), name);
    return found == kMonths.cend() ? 0 : static_cast<int>(found - kMonths.cbegin()) + 1;
}

int fullYear(int year, int digits, const QDateTime& now)
{
    if (digits != 2)
        return year;
    const int thisYear = now.toUTC().date().year();
    int full = thisYear - thisYear % 100 + year;
    if (full > thisYear + 50)
        full -= 100;
    else if (full <= thisYear - 50)
        full += 100;
    return full;
}

bool isOfTheSource(const HttpAnswer& answer, const TimeSource& source)
{
    const bool succeeds = answer.status / 100 == 2;
    const bool redirects = answer.status / 100 == 3;
    return succeeds || (redirects && source.url.scheme() == u"https");
}

} // namespace

std::optional<QDateTime> parseHttpDate(QByteArrayView text, const QDateTime& now)
{
    constexpr qsizetype kLongest = 33; // "Wednesday, 30-Nov-94 08:49:37 GMT"
    if (text.size() > kLongest)
        return std::nullopt;
    static const QRegularExpression imfFixdate(QStringLiteral(
        R"(\A(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<d>\d\d) (?<m>[A-Z][a-z]{2}) (?<y>\d{4}) (?<t>\d\d:\d\d:\d\d) GMT\z)"));
    static const QRegularExpression rfc850(QStringLiteral(
        R"(\A(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<d>\d\d)-(?<m>[A-Z][a-z]{2})-(?<y>\d\d) (?<t>\d\d:\d\d:\d\d) GMT\z)"));
    static const QRegularExpression asctime(QStringLiteral(
        R"(\A(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<m>[A-Z][a-z]{2}) (?<d>[ \d]\d) (?<t>\d\d:\d\d:\d\d) (?<y>\d{4})\z)"));

    const QString string = QString::fromLatin1(text);
    for (const QRegularExpression* form : {&imfFixdate, &rfc850, &asctime}) {
        const QRegularExpressionMatch match = form->match(string);
        if (!match.hasMatch())
            continue;
        const QString year = match.captured(u"y");
        const QDate date(fullYear(year.toInt(), static_cast<int>(year.size()), now),
                         monthNumber(match.capturedView(u"m")), match.captured(u"d").trimmed().toInt());
        const QStringList clock = match.captured(u"t").split(u':');
        // RFC 9110 allows a leap second, which no clock here knows.
        const QTime time(clock[0].toInt(), clock[1].toInt(), clock[2] == u"60" ? 59 : clock[2].toInt());
        if (!date.isValid() || !time.isValid())
            return std::nullopt;
        return QDateTime(date, time, QTimeZone::utc());
    }
    return std::nullopt;
}

Result<TimeSample> askHttpDate(const TimeSource& source, const Surroundings& surroundings, const Limit& limit)
{
    const Deadline deadline(limit);
    const auto ask = [&](HttpMethod method) {
        return askHttp(source.url, method, CertificateDates::MayBeOff, surroundings, deadline.left());
    };
    auto answer = ask(HttpMethod::Head);
    if (answer && answer->trusted && !isOfTheSource(*answer, source))
        answer = ask(HttpMethod::Get);
    if (!answer)
        return answer.error();
    if (!answer->trusted)
        return Failure{Cause::BadReply, 0, QStringLiteral("certificate not trusted")};
    if (!isOfTheSource(*answer, source))
        return Failure{Cause::BadReply, 0, QStringLiteral("status %1").arg(answer->status)};
    if (!answer->age.isEmpty() && answer->age.toLongLong() != 0)
        return Failure{Cause::BadReply, 0, QStringLiteral("answered by a cache")};
    const auto date = parseHttpDate(answer->date.trimmed(), answer->received);
    if (!date)
        return Failure{Cause::BadReply, 0, QStringLiteral("no usable Date header")};

    // The server wrote whole seconds, at an unknown moment between sending and receiving.
    const std::chrono::milliseconds halfTrip = answer->trip / 2;
    const QDateTime middle = answer->received.addMSecs(-halfTrip.count());
    const std::chrono::milliseconds offset = std::chrono::milliseconds{middle.msecsTo(*date)} + kHalfSecond;
    return TimeSample{source, offset, kHalfSecond + halfTrip};
}

} // namespace activation
