// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>
#include <utility>

namespace activation {

/// An address as people write it: four decimal octets, or IPv6 without brackets and zone. Stricter than
/// QHostAddress, which takes "10.1" for 10.0.0.1. Null when it is none.
[[nodiscard]] QHostAddress addressFrom(const QString& text);

/// "192.0.2.0/24", with no bit set behind the prefix.
[[nodiscard]] std::optional<std::pair<QHostAddress, int>> addressRangeFrom(const QString& text);

/// A DNS name of letters, digits and hyphens (RFC 952, RFC 1123), or the address of one machine.
[[nodiscard]] bool isHost(const QString& text);

/// A host, with ":port" or without; an IPv6 address stands in brackets when a port follows.
[[nodiscard]] bool isHostAndPort(const QString& text);

} // namespace activation
