// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace activation {

/// What a time server's reply says about this machine's clock.
struct SntpMeasurement
{
    std::chrono::milliseconds offset{0}; ///< true time minus this machine's time
    std::chrono::milliseconds delay{0};  ///< time on the way, there and back

    bool operator==(const SntpMeasurement&) const = default;
};

/// A request of 48 bytes (RFC 5905, version 4). The nonce stands in place of the transmit timestamp: the
/// server sends it back as the originate timestamp, and nobody learns what this machine's clock says.
[[nodiscard]] QByteArray sntpRequest(std::uint64_t nonce);

/// Reads the reply to the request with this nonce, which left at `sent` and was answered at `received`, both
/// by this machine's clock as it is now. Timestamps are taken from the era nearest to `received` (the first
/// ends on 7 February 2036). Fails with Refused (kiss-o'-death; the detail is its code) or BadReply.
[[nodiscard]] Result<SntpMeasurement> readSntpReply(QByteArrayView bytes, std::uint64_t nonce,
                                                    const QDateTime& sent, const QDateTime& received);

} // namespace activation
