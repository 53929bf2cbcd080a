// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsMessage.h"

#include <QSet>
#include <QtEndian>

namespace activation {

namespace {

constexpr qsizetype kDnsHeaderSize = 12;
constexpr qsizetype kMaxLabel = 63;
constexpr qsizetype kMaxName = 253;
constexpr std::uint16_t kClassInternet = 1;

void append16(QByteArray& bytes, std::uint16_t value)
{
    bytes.append(static_cast<char>(value >> 8));
    bytes.append(static_cast<char>(value & 0xff));
}

/// Reads a message from front to back; after the first step beyond its end everything is nothing.
class Cursor final
{
public:
    explicit Cursor(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    std::uint8_t read8()
    {
        if (!has(1))
            return 0;
        return static_cast<std::uint8_t>(m_bytes[m_at++]);
    }

    std::uint16_t read16()
    {
        if (!has(2))
            return 0;
        const auto value = qFromBigEndian<std::uint16_t>(m_bytes.data() + m_at);
        m_at += 2;
        return value;
    }

    void skip(qsizetype count)
    {
        if (has(count))
            m_at += count;
    }

    QByteArrayView read(qsizetype count)
    {
        if (!has(count))
            return {};
        const auto view = m_bytes.sliced(m_at, count);
        m_at += count;
        return view;
    }

    /// A possibly compressed name in lower case, without a trailing dot.
    QByteArray readName();

private:
    bool has(qsizetype count)
    {
        m_good = m_good && count <= m_bytes.size() - m_at;
        return m_good;
    }

    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_good = true;
};

QByteArray Cursor::readName()
{
    QByteArray name;
    // Pointers may only lead backwards: that alone makes every chain of them end.
    qsizetype before = m_at;
    std::optional<qsizetype> resumeAt;
    while (m_good) {
        const std::uint8_t length = read8();
        if (!m_good || length == 0)
            break;
        if ((length & 0xc0) == 0xc0) {
            const qsizetype target = ((length & 0x3f) << 8) | read8();
            if (!resumeAt)
                resumeAt = m_at;
            m_good = m_good && target < before;
            before = target;
            m_at = target;
            continue;
        }
        const QByteArrayView label = read(length);
        m_good = m_good && length <= kMaxLabel && name.size() + length < kMaxName + 1;
        if (!name.isEmpty())
            name.append('.');
        name.append(label);
    }
    if (resumeAt)
        m_at = *resumeAt;
    return m_good ? name.toLower() : QByteArray();
}

struct Record
{
    QByteArray owner;
    std::uint16_t type = 0;
    qsizetype dataAt = 0;
    QByteArrayView data;
};

std::optional<Record> readRecord(Cursor& cursor)
{
    Record record;
    record.owner = cursor.readName();
    record.type = cursor.read16();
    const std::uint16_t recordClass = cursor.read16();
    cursor.skip(4);
    const std::uint16_t length = cursor.read16();
    record.dataAt = cursor.at();
    record.data = cursor.read(length);
    if (!cursor.good())
        return std::nullopt;
    if (recordClass != kClassInternet)
        record.type = 0;
    return record;
}

/// The name asked for and every name it is an alias of.
QSet<QByteArray> aliases(const QByteArray& name, const QList<Record>& records, QByteArrayView message)
{
    QSet<QByteArray> names{name};
    for (qsizetype before = 0; before != names.size();) {
        before = names.size();
        for (const Record& record : records) {
            if (record.type != static_cast<std::uint16_t>(DnsType::CNAME) || !names.contains(record.owner))
                continue;
            Cursor cursor(message, record.dataAt);
            const QByteArray target = cursor.readName();
            if (cursor.good())
                names.insert(target);
        }
    }
    return names;
}

void takeAddress(const Record& record, DnsReply& reply)
{
    if (record.data.size() == 4) {
        reply.addresses.append(QHostAddress(qFromBigEndian<std::uint32_t>(record.data.data())));
    } else if (record.data.size() == 16) {
        reply.addresses.append(QHostAddress(reinterpret_cast<const quint8*>(record.data.data())));
    }
}

void takeService(const Record& record, QByteArrayView message, DnsReply& reply)
{
    Cursor cursor(message, record.dataAt);
    SrvRecord service;
    service.priority = cursor.read16();
    service.weight = cursor.read16();
    service.target.port = cursor.read16();
    service.target.host = QString::fromLatin1(cursor.readName());
    // RFC 2782: a target of "." says that the service is decidedly not available there.
    if (cursor.good() && !service.target.host.isEmpty())
        reply.records.append(service);
}

LookupOutcome outcomeOf(int responseCode)
{
    constexpr int kNoError = 0;
    constexpr int kNameError = 3;
    if (responseCode == kNoError)
        return LookupOutcome::NoRecord;
    return responseCode == kNameError ? LookupOutcome::NoSuchName : LookupOutcome::ServerFailed;
}

} // namespace

QByteArray writeDnsQuery(const DnsQuery& query)
{
    if (query.name.isEmpty() || query.name.size() > kMaxName)
        return {};
    QByteArray bytes;
    append16(bytes, query.id);
    append16(bytes, 0x0100);
    append16(bytes, 1);
    bytes.append(6, '\0');
    for (const QByteArray& label : query.name.split('.')) {
        if (label.isEmpty() || label.size() > kMaxLabel)
            return {};
        bytes.append(static_cast<char>(label.size()));
        bytes.append(label);
    }
    bytes.append('\0');
    append16(bytes, static_cast<std::uint16_t>(query.type));
    append16(bytes, kClassInternet);
    return bytes;
}

std::optional<DnsReply> readDnsReply(QByteArrayView bytes, const DnsQuery& query)
{
    if (bytes.size() < kDnsHeaderSize)
        return std::nullopt;
    Cursor cursor(bytes);
    const std::uint16_t id = cursor.read16();
    const std::uint16_t flags = cursor.read16();
    const std::uint16_t questions = cursor.read16();
    const std::uint16_t answers = cursor.read16();
    cursor.skip(4);
    const bool isReply = (flags & 0x8000) != 0;
    if (id != query.id || !isReply)
        return std::nullopt;

    DnsReply reply;
    reply.outcome = outcomeOf(flags & 0x000f);
    reply.truncated = (flags & 0x0200) != 0;
    // Servers that refuse may leave the question out (RFC 5625 tells of such forwarders).
    if (questions == 0 && reply.outcome == LookupOutcome::ServerFailed)
        return reply;
    const QByteArray asked = query.name.toLower();
    if (questions != 1 || cursor.readName() != asked ||
        cursor.read16() != static_cast<std::uint16_t>(query.type) || cursor.read16() != kClassInternet)
        return std::nullopt;
    if (reply.outcome != LookupOutcome::NoRecord || reply.truncated)
        return reply;

    QList<Record> records;
    for (int i = 0; i < answers; ++i) {
        const auto record = readRecord(cursor);
        if (!record)
            return std::nullopt;
        records.append(*record);
    }
    const QSet<QByteArray> names = aliases(asked, records, bytes);
    for (const Record& record : records) {
        if (record.type != static_cast<std::uint16_t>(query.type) || !names.contains(record.owner))
            continue;
        if (query.type == DnsType::SRV)
            takeService(record, bytes, reply);
        else
            takeAddress(record, reply);
    }
    if (!reply.addresses.isEmpty() || !reply.records.isEmpty())
        reply.outcome = LookupOutcome::Found;
    return reply;
}

} // namespace activation
