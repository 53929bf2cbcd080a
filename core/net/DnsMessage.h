// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Network.h"

#include <QByteArray>

#include <optional>

namespace activation {

enum class DnsType : std::uint16_t { A = 1, CNAME = 5, AAAA = 28, SRV = 33 };

/// One question as it goes to a name server. The name is ASCII, without a trailing dot.
struct DnsQuery
{
    std::uint16_t id = 0;
    QByteArray name;
    DnsType type = DnsType::A;
};

struct DnsReply
{
    LookupOutcome outcome = LookupOutcome::NoRecord; ///< never Silent
    bool truncated = false;                          ///< the rest has to be asked for over TCP
    QList<QHostAddress> addresses;
    QList<SrvRecord> records; ///< as received, targets without trailing dots
};

/// The question on the wire (RFC 1035), recursion desired; empty when the name cannot be a DNS name.
[[nodiscard]] QByteArray writeDnsQuery(const DnsQuery& query);

/// Reads what came back from the name server; nullopt when it does not answer this question or is malformed.
/// Aliases (CNAME) inside the reply are followed.
[[nodiscard]] std::optional<DnsReply> readDnsReply(QByteArrayView bytes, const DnsQuery& query);

} // namespace activation
