// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/net/DnsMessage.h"

namespace activation::windows {

/// What Windows' own DNS client answers.
struct DnsClientReply
{
    LookupOutcome outcome = LookupOutcome::Silent;
    QList<QHostAddress> addresses;
    QList<SrvRecord> records; ///< as received, targets without trailing dots

    bool operator==(const DnsClientReply&) const = default;
};

/// Asks the DNS client as every program of this PC does: with its hosts file, cache, search suffixes,
/// policies and the name servers of every adapter. Returns when it does, which may take 15 s. InvalidInput
/// where it takes the name for none.
[[nodiscard]] Result<DnsClientReply> askDnsClient(const QString& name, DnsType type);

/// What a DNS_STATUS other than success says (winerror.h).
[[nodiscard]] LookupOutcome lookupOutcome(long dnsStatus);

} // namespace activation::windows
