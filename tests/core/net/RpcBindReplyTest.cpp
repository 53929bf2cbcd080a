// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/RpcBindReply.h"

#include "tests/core/net/RpcTestPackets.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

constexpr std::uint32_t kCallId = 0x01020304;
const RpcTestPackets kLittle{kCallId, true};
const RpcTestPackets kBig{kCallId, false};

std::optional<RpcOutcome> judge(const QByteArray& bytes)
{
    return judgeBindReply(bytes, kCallId);
}

} // namespace

TEST(RpcBindReply, BindIsTheSeventyTwoBytesOfTheSpecification)
{
    EXPECT_EQ(kmsBind(kCallId).toHex(), "05000b0310000000"
                                        "48000000"
                                        "04030201"
                                        "b810b81000000000"
                                        "01000000"
                                        "00000100"
                                        "7521c8514e845047b0d8ec255555bc0601000000"
                                        "045d888aeb1cc9119fe808002b10486002000000");
}

TEST(RpcBindReply, AcceptanceInBothByteOrders)
{
    EXPECT_EQ(judge(kLittle.ack(0, 0)), RpcOutcome::Accepted);
    EXPECT_EQ(judge(kBig.ack(0, 0)), RpcOutcome::Accepted);
    EXPECT_EQ(judge(kLittle.ack(0, 0, {})), RpcOutcome::Accepted) << "the secondary address may be empty";
    EXPECT_EQ(judge(kLittle.ack(0, 0, QByteArray(255, 'p'))), RpcOutcome::Accepted);
}

TEST(RpcBindReply, EveryBeginningOfAnAnswerWaitsForMore)
{
    for (const QByteArray& answer : {kLittle.ack(0, 0), kBig.ack(0, 0), kLittle.nak(1), kLittle.fault(5)}) {
        for (qsizetype size = 0; size < answer.size(); ++size)
            EXPECT_EQ(judge(answer.first(size)), std::nullopt) << size;
        EXPECT_NE(judge(answer), std::nullopt);
        EXPECT_EQ(judge(answer + "and more"), judge(answer));
    }
}

TEST(RpcBindReply, RejectionsMeanAnotherInterface)
{
    for (const RpcTestPackets& packets : {kLittle, kBig}) {
        EXPECT_EQ(judge(packets.ack(2, 1)), RpcOutcome::OtherInterface);
        EXPECT_EQ(judge(packets.ack(2, 2)), RpcOutcome::OtherInterface);
        EXPECT_EQ(judge(packets.ack(1, 0)), RpcOutcome::OtherInterface);
        EXPECT_EQ(judge(packets.nak(0)), RpcOutcome::OtherInterface);
        EXPECT_EQ(judge(packets.nak(4)), RpcOutcome::OtherInterface);
        EXPECT_EQ(judge(packets.fault(5)), RpcOutcome::OtherInterface);
    }
}

TEST(RpcBindReply, CongestionAndLimitsMeanBusy)
{
    for (const RpcTestPackets& packets : {kLittle, kBig}) {
        EXPECT_EQ(judge(packets.nak(1)), RpcOutcome::Busy);
        EXPECT_EQ(judge(packets.nak(2)), RpcOutcome::Busy);
        EXPECT_EQ(judge(packets.ack(2, 3)), RpcOutcome::Busy);
        EXPECT_EQ(judge(packets.fault(0x1C010014)), RpcOutcome::Busy);
    }
}

TEST(RpcBindReply, OtherProtocolsAreKnownByTheirFirstBytes)
{
    EXPECT_EQ(judge("H"), RpcOutcome::NotRpc);
    EXPECT_EQ(judge("HTTP/1.1 400 Bad Request\r\n"), RpcOutcome::NotRpc);
    EXPECT_EQ(judge("SSH-2.0-OpenSSH_9.2\r\n"), RpcOutcome::NotRpc);
    EXPECT_EQ(judge(QByteArray::fromHex("15030100020246")), RpcOutcome::NotRpc);
    EXPECT_EQ(judge(QByteArray::fromHex("0501")), RpcOutcome::NotRpc);
    EXPECT_EQ(judge(kmsBind(kCallId)), RpcOutcome::NotRpc) << "an echo service";
    EXPECT_EQ(judge(kLittle.packet(2, QByteArray(40, '\0'))), RpcOutcome::NotRpc)
        << "a response to no request";
}

TEST(RpcBindReply, ImpossibleHeadersAreNotRpc)
{
    QByteArray answer = kLittle.ack(0, 0);
    const auto with = [&answer](qsizetype place, const char* hex) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        return QByteArray(answer).replace(place, bytes.size(), bytes);
    };
    EXPECT_EQ(judge(with(3, "01")), RpcOutcome::NotRpc) << "only a first fragment";
    EXPECT_EQ(judge(with(4, "20")), RpcOutcome::NotRpc) << "no such byte order";
    EXPECT_EQ(judge(with(8, "0f00")), RpcOutcome::NotRpc) << "shorter than its header";
    EXPECT_EQ(judge(with(8, "b910")), RpcOutcome::NotRpc) << "longer than was allowed";
    EXPECT_EQ(judge(with(8, "ffff")), RpcOutcome::NotRpc);
    EXPECT_EQ(judge(with(12, "05")), RpcOutcome::NotRpc) << "another call";
}

TEST(RpcBindReply, BodiesThatEndTooEarlyAreNotRpc)
{
    for (const int type : {3, 12, 13})
        EXPECT_EQ(judge(kLittle.packet(type, {})), RpcOutcome::NotRpc) << type;
    QByteArray longAddress = kLittle.ack(0, 0);
    longAddress[24] = '\xff';
    longAddress[25] = '\xff';
    EXPECT_EQ(judge(longAddress), RpcOutcome::NotRpc);
    QByteArray noResult = kLittle.ack(0, 0);
    noResult[32] = 0;
    EXPECT_EQ(judge(noResult), RpcOutcome::NotRpc);
}

} // namespace activation
