// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/system/Network.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace activation {

/// What looking up names has in common on every platform, whoever asks the name servers there.

/// What is asked for; the numbers of RFC 1035, 3596 and 2782.
enum class DnsType : std::uint16_t { A = 1, AAAA = 28, SRV = 33 };

/// The answer to one question.
struct DnsReply
{
    LookupOutcome outcome = LookupOutcome::Silent;
    QList<QHostAddress> addresses;
    QList<SrvRecord> records; ///< as received, targets without trailing dots

    bool operator==(const DnsReply&) const = default;
};

/// The answers for IPv4 and for IPv6, as far as they have come.
using FamilyReplies = std::array<std::optional<Result<DnsReply>>, 2>;

/// Whether a later answer of the other family would only add to what is known.
[[nodiscard]] bool isDecided(const FamilyReplies& replies);

/// What both say together; what has not come is silence. Fails as either of them does.
[[nodiscard]] Result<AddressAnswer> joined(const FamilyReplies& replies);

/// How long the other family is waited for once one has decided.
inline constexpr std::chrono::milliseconds kOtherFamilyDelay{400};

/// The address that a host already is; null for names.
[[nodiscard]] QHostAddress addressLiteral(const QString& host);

/// What needs no asking: the address of a literal, those of "localhost" (RFC 6761); empty for other names.
[[nodiscard]] QList<QHostAddress> addressesKnownByName(const QString& host);

/// The name as name servers want it: ASCII, without a trailing dot.
[[nodiscard]] QByteArray dnsName(const QString& name);

/// Where a domain announces its KMS hosts.
[[nodiscard]] QByteArray kmsServiceName(const QString& domain);

/// By priority, then by falling weight.
void sortByPreference(QList<SrvRecord>& records);

} // namespace activation
