// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/net/RpcTestPackets.h"

#include <QtEndian>

namespace activation {

QByteArray RpcTestPackets::u16(std::uint16_t value) const
{
    QByteArray bytes(2, '\0');
    littleEndian ? qToLittleEndian(value, bytes.data()) : qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray RpcTestPackets::u32(std::uint32_t value) const
{
    QByteArray bytes(4, '\0');
    littleEndian ? qToLittleEndian(value, bytes.data()) : qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray RpcTestPackets::packet(int type, const QByteArray& body) const
{
    QByteArray bytes = QByteArray::fromHex("0500");
    bytes += static_cast<char>(type);
    bytes += '\x03';
    bytes += QByteArray::fromHex(littleEndian ? "10000000" : "00000000");
    return bytes + u16(static_cast<std::uint16_t>(16 + body.size())) + u16(0) + u32(callId) + body;
}

QByteArray RpcTestPackets::ack(std::uint16_t result, std::uint16_t reason,
                               const QByteArray& secondaryAddress) const
{
    QByteArray body = u16(4280) + u16(4280) + u32(0x1234);
    body += u16(static_cast<std::uint16_t>(secondaryAddress.size())) + secondaryAddress;
    while (body.size() % 4 != 0)
        body += '\0';
    body += QByteArray::fromHex("01000000") + u16(result) + u16(reason);
    body += QByteArray::fromHex("045d888aeb1cc9119fe808002b104860") + u32(2);
    return packet(12, body);
}

QByteArray RpcTestPackets::nak(std::uint16_t reason) const
{
    return packet(13, u16(reason) + QByteArray::fromHex("010500"));
}

QByteArray RpcTestPackets::fault(std::uint32_t status) const
{
    return packet(3, u32(0) + u16(0) + u16(0) + u32(status) + u32(0));
}

std::uint32_t callIdOf(const QByteArray& bind)
{
    return qFromLittleEndian<std::uint32_t>(bind.constData() + 12);
}

} // namespace activation
