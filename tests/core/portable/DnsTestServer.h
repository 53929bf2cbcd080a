// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/HostLookup.h"
#include "core/portable/HostNames.h"
#include "tests/core/net/UdpTestServer.h"

namespace activation::portable {

constexpr int kNoError = 0;
constexpr int kServerFailure = 2;
constexpr int kNameError = 3;
constexpr int kRefused = 5;

/// A record for a reply: owner, type and data as they go on the wire.
struct DnsTestRecord
{
    QByteArray owner;
    DnsType type = DnsType::A;
    QByteArray data;
};

/// A name on the wire, not compressed.
[[nodiscard]] QByteArray wireName(const QByteArray& name);

[[nodiscard]] DnsTestRecord addressRecord(const QByteArray& owner, const QHostAddress& address);
[[nodiscard]] DnsTestRecord serviceRecord(const QByteArray& owner, std::uint16_t priority,
                                          std::uint16_t weight, std::uint16_t port, const QByteArray& target);

/// The reply of a server to this query.
[[nodiscard]] QByteArray dnsReply(const QByteArray& query, int responseCode,
                                  const QList<DnsTestRecord>& records = {});

/// What a query asks.
[[nodiscard]] DnsType typeOf(const QByteArray& query);
[[nodiscard]] QByteArray nameOf(const QByteArray& query);

/// A script that answers with those of the records that fit name and type; without any it says `otherwise`.
[[nodiscard]] UdpTestServer::Script zone(const QList<DnsTestRecord>& records, int otherwise = kNoError);

/// Name servers on these ports of loopback, and no search domains.
[[nodiscard]] NameService nameServersAt(const QList<std::uint16_t>& ports);

} // namespace activation::portable
