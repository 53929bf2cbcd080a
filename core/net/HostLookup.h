// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/net/NameServers.h"
#include "core/system/Network.h"

namespace activation {

/// The addresses of a host: literals (IPv6 also in brackets or with a scope) answer themselves, then the
/// hosts file, then the name servers, A and AAAA side by side. A name without a dot is tried in the search
/// domains first. When one family has answered, the other one has 400 ms more.
///
/// Nothing but the sockets of this call is used and no thread is left behind, so a silent name server delays
/// neither the return nor the end of the program. (QHostInfo and QDnsLookup wait in threads that the program
/// waits for at its end, and QDnsLookup of Qt 6.4 cannot tell NoRecord from silence.)
///
/// Fails with Cancelled, InvalidInput (no DNS name), NotSupported (no name servers known).
[[nodiscard]] Result<AddressAnswer> lookUpHost(const QString& host, const NameServers& servers,
                                               const Limit& limit);

/// The address that a host already is; null for names.
[[nodiscard]] QHostAddress addressLiteral(const QString& host);

/// What needs no asking: the address of a literal, those of "localhost" (RFC 6761); empty for other names.
[[nodiscard]] QList<QHostAddress> addressesKnownByName(const QString& host);

/// What the answers for IPv4 and for IPv6 say together.
[[nodiscard]] LookupOutcome outcomeOfBothFamilies(LookupOutcome a, LookupOutcome b);

/// How long the other family is waited for once one has answered.
inline constexpr std::chrono::milliseconds kOtherFamilyDelay{400};

/// The name as name servers want it: ASCII, without a trailing dot.
[[nodiscard]] QByteArray dnsName(const QString& name);

} // namespace activation
