// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/Hosts.h"

#include <algorithm>

namespace activation {

namespace {

constexpr qsizetype kLongestDnsName = 253; // RFC 1035, without the final dot
constexpr qsizetype kLongestLabel = 63;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isHexDigit(QChar character)
{
    return isDigit(character) || (character >= u'a' && character <= u'f') ||
           (character >= u'A' && character <= u'F');
}

bool isLetterOrDigit(QChar character)
{
    return isDigit(character) || (character >= u'a' && character <= u'z') ||
           (character >= u'A' && character <= u'Z');
}

/// Digits without a leading zero, within these bounds.
bool isNumber(QStringView text, int smallest, int largest)
{
    const bool isWritten = !text.isEmpty() && text.size() <= 5 &&
                           std::all_of(text.begin(), text.end(), isDigit) &&
                           (text.size() == 1 || text.front() != u'0');
    return isWritten && text.toInt() >= smallest && text.toInt() <= largest;
}

bool isIpv4(const QString& text)
{
    const QStringList octets = text.split(u'.');
    return octets.size() == 4 && std::all_of(octets.cbegin(), octets.cend(),
                                             [](const QString& octet) { return isNumber(octet, 0, 255); });
}

bool isLabel(QStringView text)
{
    return !text.isEmpty() && text.size() <= kLongestLabel && text.front() != u'-' && text.back() != u'-' &&
           std::all_of(text.begin(), text.end(),
                       [](QChar character) { return isLetterOrDigit(character) || character == u'-'; });
}

bool isName(const QString& text)
{
    const QStringList labels = text.split(u'.');
    // A name that ends in digits only would be taken for an address by others.
    return text.size() <= kLongestDnsName && std::all_of(labels.cbegin(), labels.cend(), isLabel) &&
           !std::all_of(labels.last().cbegin(), labels.last().cend(), isDigit);
}

bool looksLikeIpv6(const QString& text)
{
    constexpr qsizetype kLongestIpv6 = 45;
    return text.size() <= kLongestIpv6 && text.contains(u':') &&
           std::all_of(text.cbegin(), text.cend(), [](QChar character) {
               return isHexDigit(character) || character == u':' || character == u'.';
           });
}

} // namespace

QHostAddress addressFrom(const QString& text)
{
    return looksLikeIpv6(text) || isIpv4(text) ? QHostAddress(text) : QHostAddress();
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
