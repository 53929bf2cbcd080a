// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/net/HostLookup.h"

namespace activation::windows {

/// Asks Windows' own DNS client as every program of this PC does: with its hosts file, cache, search
/// suffixes, policies and the name servers of every adapter. Returns when it does, which may take 15 s.
/// InvalidInput where it takes the name for none.
[[nodiscard]] Result<DnsReply> askDnsClient(const QString& name, DnsType type);

/// What a DNS_STATUS other than success says (winerror.h).
[[nodiscard]] LookupOutcome lookupOutcome(long dnsStatus);

} // namespace activation::windows
