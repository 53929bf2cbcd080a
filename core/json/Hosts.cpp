// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/Hosts.h"

#include <QRegularExpression>

#include <algorithm>

namespace activation {

namespace {

constexpr qsizetype kLongestName = 253; // RFC 1035, without the final dot

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// Digits without a leading zero, at most `largest`.
bool isNumber(const QString& text, int smallest, int largest)
{
    if (!matches(text, QStringLiteral("0|[1-9][0-9]{0,4}")))
        return false;
    const int number = text.toInt();
    return number >= smallest && number <= largest;
}

bool isIpv4(const QString& text)
{
    const QStringList octets = text.split(u'.');
    return octets.size() == 4 && std::all_of(octets.cbegin(), octets.cend(),
                                             [](const QString& octet) { return isNumber(octet, 0, 255); });
}

bool isName(const QString& text)
{
    if (text.size() > kLongestName)
        return false;
    const QString label = QStringLiteral("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    // A name that ends in digits only would be taken for an address by others.
    return matches(text, QStringLiteral("(%1\\.)*(?![0-9]+$)%1").arg(label));
}

} // namespace

QHostAddress addressFrom(const QString& text)
{
    const bool maybeIpv6 = text.contains(u':') && matches(text, QStringLiteral("[0-9A-Fa-f:.]{2,45}"));
    return maybeIpv6 || isIpv4(text) ? QHostAddress(text) : QHostAddress();
}

std::optional<std::pair<QHostAddress, int>> addressRangeFrom(const QString& text)
{
    const QStringList parts = text.split(u'/');
    const QHostAddress network = addressFrom(parts.first());
    const int bits = network.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
    if (network.isNull() || parts.size() != 2 || !isNumber(parts.last(), 1, bits))
        return std::nullopt;
    const int prefixLength = parts.last().toInt();
    if (QHostAddress::parseSubnet(text).first != network)
        return std::nullopt;
    return std::pair(network, prefixLength);
}

bool isHost(const QString& text)
{
    const QHostAddress address = addressFrom(text);
    if (address.isNull())
        return isName(text);
    return !address.isMulticast() && !address.isBroadcast() && address != QHostAddress::AnyIPv4 &&
           address != QHostAddress::AnyIPv6;
}

bool isHostAndPort(const QString& text)
{
    if (isHost(text))
        return true;
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0 || !isNumber(text.mid(colon + 1), 1, 65535))
        return false;
    const QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        return host.contains(u':') && isHost(host.mid(1, host.size() - 2));
    return !host.contains(u':') && isHost(host);
}

} // namespace activation
