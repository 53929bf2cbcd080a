// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/StandIns.h"

#include "core/json/Hosts.h"
#include "core/redaction/Redaction.h"
#include "core/system/Endpoint.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace activation::recording {

namespace {

bool isOfThisPc(const QHostAddress& address)
{
    return address.isNull() || address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

QHostAddress withLastBits(const QHostAddress& network, quint16 digits, int bits)
{
    const auto mask = static_cast<quint16>((1U << std::clamp(bits, 0, 16)) - 1U);
    const auto host = static_cast<quint16>(digits & mask);
    if (network.protocol() == QAbstractSocket::IPv4Protocol)
        return QHostAddress(network.toIPv4Address() | host);
    Q_IPV6ADDR bytes = network.toIPv6Address();
    bytes[14] = static_cast<quint8>(bytes[14] | (host >> 8));
    bytes[15] = static_cast<quint8>(bytes[15] | (host & 0xFF));
    return QHostAddress(bytes);
}

/// Addresses for documentation (RFC 5737, RFC 3849), or link-local ones (RFC 3927, RFC 4291).
QHostAddress networkFor(const QHostAddress& address)
{
    const bool isIPv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    if (address.isLinkLocal())
        return QHostAddress(isIPv4 ? QStringLiteral("169.254.0.0") : QStringLiteral("fe80::"));
    return QHostAddress(isIPv4 ? QStringLiteral("192.0.2.0") : QStringLiteral("2001:db8::"));
}

QString withoutBrackets(const QString& host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.mid(1, host.size() - 2) : host;
}

} // namespace

StandIns::StandIns(QString salt, const SiteProfile& profile)
    : m_salt(std::move(salt))
    , m_ranges(profile.network.campusRanges)
{
    for (const QString& suffix : profile.kms.discoverySuffixes)
        m_suffixes.append(plainHost(suffix));
    for (const KmsHost& host : allHosts(profile))
        m_hosts.append(plainHost(host.endpoint.host));
    m_hosts.removeAll(QString());
}

quint16 StandIns::digitsOf(const QString& name) const
{
    const QByteArray hash =
        QCryptographicHash::hash((m_salt + u'\n' + name).toUtf8(), QCryptographicHash::Sha256);
    return static_cast<quint16>(static_cast<quint8>(hash[0]) << 8 | static_cast<quint8>(hash[1]));
}

QString StandIns::host(const QString& host) const
{
    const QString plain = plainHost(host);
    if (plain.isEmpty() || m_hosts.contains(plain) || plain == u"localhost")
        return host;
    if (const QHostAddress literal = addressFrom(withoutBrackets(plain)); !literal.isNull())
        return address(literal).toString();
    return QStringLiteral("host-%1.example").arg(digitsOf(plain), 4, 16, QLatin1Char('0'));
}

QString StandIns::hostAndPort(const QString& text) const
{
    static const QRegularExpression port(QStringLiteral(":[0-9]+$"));
    const qsizetype at = text.count(u':') > 1 && !text.startsWith(u'[') ? -1 : text.indexOf(port);
    return at < 0 ? host(text) : host(text.left(at)) + text.mid(at);
}

QString StandIns::suffix(const QString& suffix) const
{
    const QString plain = plainHost(suffix);
    const bool isPublic =
        std::ranges::any_of(m_hosts, [&plain](const QString& known) { return known.endsWith(u'.' + plain); });
    if (plain.isEmpty() || m_suffixes.contains(plain) || isPublic)
        return suffix;
    return QStringLiteral("domain-%1.example").arg(digitsOf(plain), 4, 16, QLatin1Char('0'));
}

QHostAddress StandIns::address(const QHostAddress& address) const
{
    QHostAddress plain = address;
    plain.setScopeId({}); // the name of an adapter
    if (isOfThisPc(plain) || m_hosts.contains(plain.toString()))
        return plain;
    const quint16 digits = digitsOf(plain.toString());
    for (const AddressRange& range : m_ranges) {
        const int length = range.network.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
        if (range.contains(plain))
            return withLastBits(range.network, digits, length - range.prefixLength);
    }
    const bool hasFewBits = plain.protocol() == QAbstractSocket::IPv4Protocol && !plain.isLinkLocal();
    return withLastBits(networkFor(plain), digits, hasFewBits ? 8 : 16);
}

QString StandIns::hardwareAddress(const QString& mac) const
{
    constexpr qsizetype kVendor = 8; // "00-15-5D"
    if (mac.size() <= kVendor)
        return mac;
    const QString digits = QStringLiteral("%1").arg(digitsOf(mac), 4, 16, QLatin1Char('0')).toUpper();
    return QStringLiteral("%1-00-%2-%3").arg(mac.left(kVendor), digits.left(2), digits.mid(2));
}

QString StandIns::machineId(const QString& id) const
{
    const QUuid guid = QUuid::fromString(id);
    if (guid.isNull())
        return id.isEmpty() || id.count(u'0') >= 32 ? id : QString();
    return QStringLiteral("00000000-0000-4000-8000-00000000%1")
        .arg(digitsOf(guid.toString()), 4, 16, QLatin1Char('0'));
}

QString StandIns::partialKey(const QString& key)
{
    return key.isEmpty() ? key : QStringLiteral("XXXXX");
}

QString StandIns::text(const QString& text) const
{
    static const QRegularExpression guid(
        QStringLiteral("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"));
    const QString plain = redacted(text, m_hosts);
    QString result;
    qsizetype end = 0;
    for (auto matches = guid.globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        // Product codes of Office end alike (Microsoft Learn, "numbering scheme for product code GUIDs").
        const bool stays = m_guids.contains(match.captured().toLower()) ||
                           match.captured().endsWith(u"0000000FF1CE", Qt::CaseInsensitive);
        result += plain.mid(end, match.capturedStart() - end) +
                  (stays ? match.captured() : QStringLiteral("<account>"));
        end = match.capturedEnd();
    }
    return result + plain.mid(end);
}

} // namespace activation::recording
