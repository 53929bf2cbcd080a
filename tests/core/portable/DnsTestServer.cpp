// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/portable/DnsTestServer.h"

#include <QtEndian>

namespace activation::portable {

namespace {

constexpr qsizetype kHeader = 12;

QByteArray wire16(std::uint16_t value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray wireName(const QByteArray& name)
{
    QByteArray bytes;
    if (!name.isEmpty()) {
        for (const QByteArray& label : name.split('.'))
            bytes += static_cast<char>(label.size()) + label;
    }
    return bytes + '\0';
}

DnsTestRecord addressRecord(const QByteArray& owner, const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray data(4, '\0');
        qToBigEndian(address.toIPv4Address(), data.data());
        return {owner, DnsType::A, data};
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {owner, DnsType::AAAA, QByteArray(reinterpret_cast<const char*>(&bytes), sizeof(bytes))};
}

DnsTestRecord serviceRecord(const QByteArray& owner, std::uint16_t priority, std::uint16_t weight,
                            std::uint16_t port, const QByteArray& target)
{
    return {owner, DnsType::SRV, wire16(priority) + wire16(weight) + wire16(port) + wireName(target)};
}

QByteArray dnsReply(const QByteArray& query, int responseCode, const QList<DnsTestRecord>& records)
{
    QByteArray reply = query;
    reply[2] = static_cast<char>(0x81);
    reply[3] = static_cast<char>(0x80 | responseCode);
    reply.replace(6, 2, wire16(static_cast<std::uint16_t>(records.size())));
    for (const DnsTestRecord& record : records) {
        reply += wireName(record.owner) + wire16(static_cast<std::uint16_t>(record.type)) + wire16(1);
        reply += QByteArray(4, '\0') + wire16(static_cast<std::uint16_t>(record.data.size())) + record.data;
    }
    return reply;
}

DnsType typeOf(const QByteArray& query)
{
    return static_cast<DnsType>(qFromBigEndian<std::uint16_t>(query.constData() + query.size() - 4));
}

QByteArray nameOf(const QByteArray& query)
{
    QByteArray name;
    for (qsizetype at = kHeader; at < query.size() && query[at] != 0; at += query[at] + 1)
        name += (name.isEmpty() ? "" : ".") + query.mid(at + 1, query[at]);
    return name;
}

UdpTestServer::Script zone(const QList<DnsTestRecord>& records, int otherwise)
{
    return [records, otherwise](const QByteArray& query) {
        QList<DnsTestRecord> fitting;
        for (const DnsTestRecord& record : records) {
            if (record.owner == nameOf(query) && record.type == typeOf(query))
                fitting.append(record);
        }
        return QList<QByteArray>{dnsReply(query, fitting.isEmpty() ? otherwise : kNoError, fitting)};
    };
}

NameService nameServersAt(const QList<std::uint16_t>& ports)
{
    QByteArrayList servers;
    for (const std::uint16_t port : ports)
        servers.append("127.0.0.1:" + QByteArray::number(port));
    return {servers.join(','), QStringList()};
}

} // namespace activation::portable
