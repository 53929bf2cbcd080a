// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/DnsClient.h"

#include "core/windows/base/Win32Error.h"

#include <winsock2.h>
#include <ws2ipdef.h>

#include <windows.h>

#include <windns.h>

#include <QtEndian>

#include <memory>

namespace activation::windows {

namespace {

struct FreeRecords
{
    void operator()(DNS_RECORDW* records) const { DnsFree(records, DnsFreeRecordList); }
};

QHostAddress address(const DNS_A_DATA& data)
{
    return QHostAddress(qFromBigEndian<quint32>(data.IpAddress));
}

QHostAddress address(const DNS_AAAA_DATA& data)
{
    return QHostAddress(reinterpret_cast<const quint8*>(&data.Ip6Address));
}

SrvRecord srvRecord(const DNS_SRV_DATAW& data)
{
    QString target = QString::fromWCharArray(data.pNameTarget);
    // RFC 2782: a lone dot says that there is decidedly no such service; it stays.
    if (target.size() > 1 && target.endsWith(u'.'))
        target.chop(1);
    return {{target, data.wPort}, data.wPriority, data.wWeight};
}

DnsReply collect(const DNS_RECORDW* records, DnsType type)
{
    DnsReply reply;
    for (const DNS_RECORDW* record = records; record; record = record->pNext) {
        // Beside the answer stand aliases, and the addresses of SRV targets.
        if (record->wType != static_cast<WORD>(type))
            continue;
        switch (type) {
        case DnsType::A:
            reply.addresses.append(address(record->Data.A));
            break;
        case DnsType::AAAA:
            reply.addresses.append(address(record->Data.AAAA));
            break;
        case DnsType::SRV:
            reply.records.append(srvRecord(record->Data.SRV));
            break;
        }
    }
    const bool isFound = !reply.addresses.isEmpty() || !reply.records.isEmpty();
    reply.outcome = isFound ? LookupOutcome::Found : LookupOutcome::NoRecord;
    return reply;
}

bool isNoName(DNS_STATUS status)
{
    return status == ERROR_INVALID_NAME || status == DNS_ERROR_INVALID_NAME ||
           status == DNS_ERROR_INVALID_NAME_CHAR || status == ERROR_INVALID_PARAMETER;
}

} // namespace

LookupOutcome lookupOutcome(long dnsStatus)
{
    switch (dnsStatus) {
    case DNS_ERROR_RCODE_NAME_ERROR:
        return LookupOutcome::NoSuchName;
    case DNS_INFO_NO_RECORDS:
    case DNS_ERROR_RECORD_DOES_NOT_EXIST:
        return LookupOutcome::NoRecord;
    case ERROR_TIMEOUT:
    case WSAETIMEDOUT:
    case DNS_ERROR_NO_DNS_SERVERS: // no adapter has one: nobody to answer
    case ERROR_NETWORK_UNREACHABLE:
    case ERROR_HOST_UNREACHABLE:
        return LookupOutcome::Silent;
    default: // SERVFAIL, REFUSED, a packet that makes no sense, and what else a server may say
        return LookupOutcome::ServerFailed;
    }
}

Result<DnsReply> askDnsClient(const QString& name, DnsType type)
{
    PDNS_RECORD raw = nullptr;
    // A complete name of a service is not to be tried below the suffixes of this PC, and a host that any
    // neighbour could claim by NetBIOS is not the organization's.
    const DWORD options =
        DNS_QUERY_NO_NETBT | (type == DnsType::SRV ? DNS_QUERY_TREAT_AS_FQDN : DNS_QUERY_STANDARD);
    const DNS_STATUS status = DnsQuery_W(reinterpret_cast<const wchar_t*>(name.utf16()),
                                         static_cast<WORD>(type), options, nullptr, &raw, nullptr);
    const std::unique_ptr<DNS_RECORDW, FreeRecords> records(reinterpret_cast<DNS_RECORDW*>(raw));
    if (status == ERROR_SUCCESS)
        return collect(records.get(), type);
    if (isNoName(status))
        return Failure{Cause::InvalidInput, 0, QStringLiteral("not a DNS name")};
    return DnsReply{lookupOutcome(status), {}, {}};
}

} // namespace activation::windows
