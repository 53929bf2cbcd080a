// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <cstdint>

namespace activation {

/// Answers to a bind, byte by byte as C706 12.6.4 has them; built apart from the code that reads them.
struct RpcTestPackets
{
    std::uint32_t callId = 1;
    bool littleEndian = true;

    [[nodiscard]] QByteArray packet(int type, const QByteArray& body) const;
    [[nodiscard]] QByteArray ack(std::uint16_t result, std::uint16_t reason,
                                 const QByteArray& secondaryAddress = QByteArray("1688\0", 5)) const;
    [[nodiscard]] QByteArray nak(std::uint16_t reason) const;
    [[nodiscard]] QByteArray fault(std::uint32_t status) const;

    [[nodiscard]] QByteArray u16(std::uint16_t value) const;
    [[nodiscard]] QByteArray u32(std::uint32_t value) const;
};

/// The call id of a bind.
[[nodiscard]] std::uint32_t callIdOf(const QByteArray& bind);

} // namespace activation
