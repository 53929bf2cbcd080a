// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/DnsMessage.h"

#include <QtEndian>

#include <ares.h>
#include <netdb.h>

#include <memory>

namespace activation::portable {

namespace {

struct FreeHost
{
    void operator()(hostent* host) const { ares_free_hostent(host); }
};

struct FreeData
{
    void operator()(void* data) const { ares_free_data(data); }
};

/// The outcome of a message that c-ares has read or refused to read.
DnsReply withoutRecords(int status)
{
    const bool empty = status == ARES_SUCCESS || status == ARES_ENODATA;
    return {empty ? LookupOutcome::NoRecord : LookupOutcome::ServerFailed, {}, {}};
}

DnsReply readAddresses(DnsType type, const unsigned char* bytes, int size)
{
    hostent* raw = nullptr;
    const int status = type == DnsType::A ? ares_parse_a_reply(bytes, size, &raw, nullptr, nullptr)
                                          : ares_parse_aaaa_reply(bytes, size, &raw, nullptr, nullptr);
    const std::unique_ptr<hostent, FreeHost> host(raw);
    DnsReply reply = withoutRecords(status);
    for (char** address = host ? host->h_addr_list : nullptr; address && *address; ++address) {
        reply.addresses.append(type == DnsType::A ? QHostAddress(qFromBigEndian<quint32>(*address))
                                                  : QHostAddress(reinterpret_cast<const quint8*>(*address)));
        reply.outcome = LookupOutcome::Found;
    }
    return reply;
}

DnsReply readServices(const unsigned char* bytes, int size)
{
    ares_srv_reply* raw = nullptr;
    const int status = ares_parse_srv_reply(bytes, size, &raw);
    const std::unique_ptr<ares_srv_reply, FreeData> records(raw);
    DnsReply reply = withoutRecords(status);
    for (const ares_srv_reply* record = records.get(); record; record = record->next) {
        const QString target = QString::fromLatin1(record->host).toLower();
        // RFC 2782: a target of "." says that the service is decidedly not available there.
        if (target.isEmpty())
            continue;
        reply.records.append({{target, record->port}, record->priority, record->weight});
        reply.outcome = LookupOutcome::Found;
    }
    return reply;
}

} // namespace

DnsReply readDnsReply(DnsType type, QByteArrayView message)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(message.data());
    const int size = static_cast<int>(message.size());
    return type == DnsType::SRV ? readServices(bytes, size) : readAddresses(type, bytes, size);
}

} // namespace activation::portable
