// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/ClosestName.h"
#include "core/json/Hosts.h"
#include "core/licensing/ActivationErrors.h"
#include "core/profile/ProfileSections.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

QString quoted(const QString& text)
{
    return text.isEmpty() ? QString() : u'"' + text + u'"';
}

/// What people write where nothing of it is known, and where it belongs.
struct Elsewhere
{
    QStringView written; ///< in small letters, without - and _
    QStringView belongs; ///< JSON pointer
};

constexpr std::array kElsewhere{
    Elsewhere{u"host", u"/kms/hosts/0/host"},
    Elsewhere{u"hosts", u"/kms/hosts"},
    Elsewhere{u"server", u"/kms/hosts/0/host"},
    Elsewhere{u"kmshost", u"/kms/hosts/0/host"},
    Elsewhere{u"kmsserver", u"/kms/hosts/0/host"},
    Elsewhere{u"port", u"/kms/hosts/0/port"},
    Elsewhere{u"kmsport", u"/kms/hosts/0/port"},
    Elsewhere{u"suffix", u"/kms/discoverySuffix"},
    Elsewhere{u"dnssuffix", u"/kms/discoverySuffix"},
    Elsewhere{u"discoverysuffix", u"/kms/discoverySuffix"},
    Elsewhere{u"timezone", u"/clock/zone"},
    Elsewhere{u"zone", u"/clock/zone"},
    Elsewhere{u"timesources", u"/clock/sources"},
    Elsewhere{u"ntp", u"/clock/sources"},
    Elsewhere{u"vpn", u"/network/vpn"},
    Elsewhere{u"gate", u"/network/gate"},
    Elsewhere{u"reach", u"/network/reach"},
    Elsewhere{u"campusranges", u"/network/campusRanges"},
    Elsewhere{u"name", u"/organisation"},
    Elsewhere{u"school", u"/organisation"},
    Elsewhere{u"university", u"/organisation"},
    Elsewhere{u"title", u"/organisation"},
    Elsewhere{u"helpdesk", u"/contacts"},
    Elsewhere{u"phone", u"/contacts/0/telephone"},
    Elsewhere{u"telephone", u"/contacts/0/telephone"},
    Elsewhere{u"email", u"/contacts/0/email"},
    Elsewhere{u"key", u"/products/0/setupKey"},
    Elsewhere{u"productkey", u"/products/0/setupKey"},
    Elsewhere{u"setupkey", u"/products/0/setupKey"},
    Elsewhere{u"expires", u"/validity/profileExpires"},
    Elsewhere{u"platforms", u"/excluded"},
    Elsewhere{u"errors", u"/wording"},
};

/// What people call a VPN by, beside its id.
constexpr std::array<std::pair<QStringView, QStringView>, 10> kVpnNames{{
    {u"fortinet", u"forticlient"},
    {u"fortigate", u"forticlient"},
    {u"paloalto", u"globalprotect"},
    {u"cisco", u"anyconnect"},
    {u"secureclient", u"anyconnect"},
    {u"pulse", u"ivanti"},
    {u"pulsesecure", u"ivanti"},
    {u"juniper", u"ivanti"},
    {u"easyconnect", u"sangfor"},
    {u"l2tp", u"windows"},
}};

QString plain(const QString& written)
{
    QString key = written.toLower();
    return key.remove(u'-').remove(u'_').remove(u' ');
}

void findElsewhere(DocumentProblem& problem)
{
    const auto row = std::ranges::find(kElsewhere, plain(problem.values.value(0)), &Elsewhere::written);
    if (row == kElsewhere.end() || !problem.values.value(1).isEmpty() || problem.pointer == row->belongs)
        return;
    problem.kind = Kind::MisplacedKey;
    problem.values = {problem.values.value(0), row->belongs.toString()};
}

QString nearestWordOf(const QString& written, const QStringList& allowed)
{
    constexpr qsizetype kShared = 4;
    const auto same = std::ranges::find(allowed, plain(written), plain);
    if (same != allowed.end())
        return *same;
    if (const QString close = closestName(written, allowed); !close.isEmpty())
        return close;
    const auto name = std::ranges::find(kVpnNames, plain(written), [](const auto& row) { return row.first; });
    if (name != kVpnNames.end() && allowed.contains(name->second.toString()))
        return name->second.toString();
    const auto begins = std::ranges::find_if(allowed, [&](const QString& word) {
        return word.startsWith(written.left(kShared), Qt::CaseInsensitive) && written.size() >= kShared;
    });
    return begins == allowed.end() ? QString() : *begins;
}

/// The host of an address, of a host with a port, or of one in brackets.
QString hostIn(const QString& written)
{
    const QUrl url(written.contains(u"://") ? written : QStringLiteral("kms://") + written);
    const QString host = url.host();
    return host != written && isHost(host) ? host : QString();
}

QString urlFrom(const QString& written, const QString& schemes)
{
    const QString url = QStringLiteral("https://") + written;
    const bool isHttp = schemes.contains(u"https") && !written.contains(u':') && !written.contains(u' ');
    return isHttp && written.contains(u'.') && QUrl(url, QUrl::StrictMode).isValid() ? url : QString();
}

/// "2027/7/31", "31.07.2027" and "115年7月31日" (the years of the Republic of China began with 1912).
QString dateFrom(const QString& written)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^\\D{0,4}([0-9]{3,4})[-./年 ]+([0-9]{1,2})[-./月 ]+([0-9]{1,2})日?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})$"));
    QDate date;
    if (const auto match = yearFirst.match(written); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        date = QDate(year < 1000 ? year + 1911 : year, match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto other = dayFirst.match(written); other.hasMatch()) {
        date = QDate(other.captured(3).toInt(), other.captured(2).toInt(), other.captured(1).toInt());
    }
    return date.toString(Qt::ISODate);
}

QString zoneFrom(const QString& written)
{
    if (const QByteArray windows = QTimeZone::ianaIdToWindowsId(written.toUtf8()); !windows.isEmpty())
        return QString::fromLatin1(windows);
    QStringList zones;
    for (const QByteArray& iana : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(QTimeZone::ianaIdToWindowsId(iana));
        if (!zone.isEmpty() && !zones.contains(zone))
            zones.append(zone);
    }
    if (const QString close = closestName(written, zones); !close.isEmpty())
        return close;
    const auto holds = std::ranges::find_if(
        zones, [&written](const QString& zone) { return zone.contains(written, Qt::CaseInsensitive); });
    return written.size() < 4 || holds == zones.end() ? QString() : *holds;
}

QString rangeFrom(const QString& written)
{
    const auto [network, length] = QHostAddress::parseSubnet(written);
    const QString range = QStringLiteral("%1/%2").arg(network.toString()).arg(length);
    return written.contains(u'/') && addressRangeFrom(range) ? range : QString();
}

QString codeFrom(const QString& written)
{
    const auto code = errorCodeFrom(written);
    return code ? errorCodeText(*code) : QString();
}

QString releaseIdFrom(const QString& written)
{
    QString id = written;
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9]"));
    return id.remove(others);
}

/// An extension has a key of its own.
QString telephoneFrom(const QString& written)
{
    static const QRegularExpression extension(
        QStringLiteral(
            "^([+0-9][-0-9 "
            "().]{2,39}?)[\\s,;(#]*(?:ext(?:ension)?\\.?|x|分機|轉|내선|内線)\\s*[:：]?\\s*([0-9]+)\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = extension.match(written.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return {};
    return QStringLiteral("\"%1\", \"extension\": \"%2\"")
        .arg(match.captured(1).trimmed(), match.captured(2));
}

QString idFrom(const QString& written)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString id = written.toLower();
    id.replace(others, QStringLiteral("-"));
    return id.remove(QRegularExpression(QStringLiteral("^-|-$")));
}

/// What was found, put right.
struct Mended
{
    Kind kind;
    QString (*mend)(const QString& written);
};

constexpr std::array kMended{
    Mended{Kind::BadHost, hostIn},   Mended{Kind::BadDate, dateFrom},
    Mended{Kind::BadZone, zoneFrom}, Mended{Kind::BadAddressRange, rangeFrom},
    Mended{Kind::BadCode, codeFrom}, Mended{Kind::BadReleaseId, releaseIdFrom},
};

QString writtenRight(const DocumentProblem& problem)
{
    const QString written = problem.values.value(0);
    if (problem.kind == Kind::NotOneOf)
        return nearestWordOf(written, problem.values.mid(1));
    if (problem.kind == Kind::BadUrl)
        return urlFrom(written, problem.values.value(1));
    if (problem.kind == Kind::BadForm && problem.pointer == u"/id")
        return idFrom(written);
    const auto row = std::ranges::find(kMended, problem.kind, &Mended::kind);
    return row == kMended.end() ? QString() : row->mend(written);
}

} // namespace

void addSuggestion(DocumentProblem& problem)
{
    if (problem.kind == Kind::UnknownKey)
        findElsewhere(problem);
    problem.suggestion = quoted(writtenRight(problem));
    if (problem.kind == Kind::BadForm && problem.pointer.endsWith(u"/telephone"))
        problem.suggestion = telephoneFrom(problem.values.value(0));
}

} // namespace activation
