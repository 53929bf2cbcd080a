// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SntpPacket.h"

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QDateTime sent = QDateTime::fromSecsSinceEpoch(1'790'000'000).toUTC();
    static_cast<void>(readSntpReply(bytes, 0x0102030405060708, sent, sent.addMSecs(40)));
    return 0;
}
