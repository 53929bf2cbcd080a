// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/core/net/UdpTestServer.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <cstdint>

namespace activation {

/// A time server's reply, field by field as RFC 5905 7.3 has it.
struct SntpTestReply
{
    QByteArray request; ///< whose transmit timestamp is sent back
    QDateTime time;     ///< receive and transmit timestamp
    int leap = 0;
    int mode = 4;
    int stratum = 2;
    QByteArray reference = "LOCL";

    [[nodiscard]] QByteArray bytes() const;
};

/// 32 bits of seconds since 1900 (of any era) and 32 bits of fraction.
[[nodiscard]] QByteArray ntpTimestamp(const QDateTime& time);

/// The transmit timestamp of a request.
[[nodiscard]] std::uint64_t nonceOf(const QByteArray& request);

/// A time server whose clock is ahead of ours.
[[nodiscard]] UdpTestServer::Script clockAhead(std::chrono::seconds ahead);

} // namespace activation
