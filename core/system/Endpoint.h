// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstdint>

namespace activation {

/// Where a KMS host listens unless it is set otherwise (Microsoft Learn, "Slmgr.vbs options", /sprt).
inline constexpr std::uint16_t kKmsPort = 1688;

/// The port to use for one that is perhaps not set, which is 0 then.
[[nodiscard]] constexpr std::uint16_t kmsPortOr1688(std::uint16_t port)
{
    return port == 0 ? kKmsPort : port;
}

/// A server and its TCP port. The host is a DNS name or an address literal without brackets.
struct Endpoint
{
    QString host;
    std::uint16_t port = 0;

    bool operator==(const Endpoint&) const = default;
};

/// A host name as it is compared: in lower case, and without the final dot that Windows takes or leaves.
[[nodiscard]] QString plainHost(const QString& host);

/// "kms.example.test:1688", "[2001:db8::1]:1688".
[[nodiscard]] QString endpointText(const Endpoint& endpoint);

} // namespace activation
