// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/RpcBindReply.h"

#include <QtEndian>

namespace activation {

namespace {

// Packet types of C706 12.6.1.
constexpr std::uint8_t kFault = 3;
constexpr std::uint8_t kBind = 11;
constexpr std::uint8_t kBindAck = 12;
constexpr std::uint8_t kBindNak = 13;

constexpr std::uint8_t kVersion = 5;
constexpr std::uint8_t kWholePacket = 0x03; // first and last fragment
constexpr qsizetype kRpcHeaderSize = 16;

constexpr unsigned char kKmsInterface[20] = {0x75, 0x21, 0xC8, 0x51, 0x4E, 0x84, 0x50, 0x47, 0xB0, 0xD8,
                                             0xEC, 0x25, 0x55, 0x55, 0xBC, 0x06, 0x01, 0x00, 0x00, 0x00};
constexpr unsigned char kNdr[20] = {0x04, 0x5D, 0x88, 0x8A, 0xEB, 0x1C, 0xC9, 0x11, 0x9F, 0xE8,
                                    0x08, 0x00, 0x2B, 0x10, 0x48, 0x60, 0x02, 0x00, 0x00, 0x00};

template <typename T> void append(QByteArray& bytes, T value)
{
    char little[sizeof(T)];
    qToLittleEndian(value, little);
    bytes.append(little, sizeof(T));
}

/// A packet whose byte order its own header tells. Reads beyond the end give nothing.
class Packet final
{
public:
    explicit Packet(QByteArrayView bytes) : m_bytes(bytes) {}

    template <typename T> [[nodiscard]] std::optional<T> at(qsizetype offset) const
    {
        if (offset < 0 || offset > m_bytes.size() - static_cast<qsizetype>(sizeof(T)))
            return std::nullopt;
        const bool little = (static_cast<std::uint8_t>(m_bytes[4]) >> 4) == 1;
        const char* place = m_bytes.data() + offset;
        return little ? qFromLittleEndian<T>(place) : qFromBigEndian<T>(place);
    }

private:
    QByteArrayView m_bytes;
};

/// Whether the header, as far as it has arrived, can be the beginning of an answer to a bind.
bool canBeHeader(QByteArrayView received)
{
    const auto byte = [&received](qsizetype i) { return static_cast<std::uint8_t>(received[i]); };
    const qsizetype size = received.size();
    if (size > 0 && byte(0) != kVersion)
        return false;
    if (size > 1 && byte(1) != 0)
        return false;
    if (size > 2 && byte(2) != kBindAck && byte(2) != kBindNak && byte(2) != kFault)
        return false;
    if (size > 3 && (byte(3) & kWholePacket) != kWholePacket)
        return false;
    return size <= 4 || (byte(4) >> 4) <= 1;
}

RpcOutcome judgeAck(const Packet& packet)
{
    constexpr std::uint16_t kAcceptance = 0;
    constexpr std::uint16_t kProviderRejection = 2;
    constexpr std::uint16_t kLocalLimit = 3;
    const auto addressLength = packet.at<std::uint16_t>(24);
    if (!addressLength)
        return RpcOutcome::NotRpc;
    const qsizetype results = (qsizetype{26} + *addressLength + 3) / 4 * 4;
    const auto count = packet.at<std::uint8_t>(results);
    const auto result = packet.at<std::uint16_t>(results + 4);
    const auto reason = packet.at<std::uint16_t>(results + 6);
    const auto syntaxVersion = packet.at<std::uint32_t>(results + 24);
    if (!count || *count == 0 || !result || !reason || !syntaxVersion)
        return RpcOutcome::NotRpc;
    if (*result == kAcceptance)
        return RpcOutcome::Accepted;
    return *result == kProviderRejection && *reason == kLocalLimit ? RpcOutcome::Busy
                                                                   : RpcOutcome::OtherInterface;
}

RpcOutcome judgeNak(const Packet& packet)
{
    constexpr std::uint16_t kCongestion = 1;
    constexpr std::uint16_t kLocalLimit = 2;
    const auto reason = packet.at<std::uint16_t>(16);
    if (!reason)
        return RpcOutcome::NotRpc;
    return *reason == kCongestion || *reason == kLocalLimit ? RpcOutcome::Busy : RpcOutcome::OtherInterface;
}

RpcOutcome judgeFault(const Packet& packet)
{
    constexpr std::uint32_t kServerTooBusy = 0x1C010014; // nca_s_server_too_busy, C706 appendix E
    const auto status = packet.at<std::uint32_t>(24);
    if (!status)
        return RpcOutcome::NotRpc;
    return *status == kServerTooBusy ? RpcOutcome::Busy : RpcOutcome::OtherInterface;
}

} // namespace

QByteArray kmsBind(std::uint32_t callId)
{
    QByteArray bytes;
    append(bytes, kVersion);
    append(bytes, std::uint8_t{0});
    append(bytes, kBind);
    append(bytes, kWholePacket);
    append(bytes, std::uint32_t{0x00000010}); // little endian, ASCII, IEEE
    append(bytes, std::uint16_t{72});
    append(bytes, std::uint16_t{0}); // anonymous
    append(bytes, callId);
    append(bytes, kMaxBindReply);
    append(bytes, kMaxBindReply);
    append(bytes, std::uint32_t{0}); // a new association
    append(bytes, std::uint32_t{1}); // one context
    append(bytes, std::uint16_t{0});
    append(bytes, std::uint16_t{1}); // one transfer syntax
    bytes.append(reinterpret_cast<const char*>(kKmsInterface), sizeof(kKmsInterface));
    bytes.append(reinterpret_cast<const char*>(kNdr), sizeof(kNdr));
    return bytes;
}

std::optional<RpcOutcome> judgeBindReply(QByteArrayView received, std::uint32_t callId)
{
    if (!canBeHeader(received))
        return RpcOutcome::NotRpc;
    if (received.size() < kRpcHeaderSize)
        return std::nullopt;

    const Packet header(received);
    const std::uint16_t length = *header.at<std::uint16_t>(8);
    if (length < kRpcHeaderSize || length > kMaxBindReply || header.at<std::uint32_t>(12) != callId)
        return RpcOutcome::NotRpc;
    if (received.size() < length)
        return std::nullopt;

    const Packet packet(received.first(length));
    const auto type = static_cast<std::uint8_t>(received[2]);
    if (type == kBindAck)
        return judgeAck(packet);
    return type == kBindNak ? judgeNak(packet) : judgeFault(packet);
}

} // namespace activation
