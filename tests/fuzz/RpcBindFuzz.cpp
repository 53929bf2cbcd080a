// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/RpcBindReply.h"

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const std::optional<RpcOutcome> whole = judgeBindReply(bytes, 1);
    // A verdict once reached does not change when more bytes come.
    for (qsizetype length = 0; length < bytes.size() && length < 256; ++length) {
        const std::optional<RpcOutcome> part = judgeBindReply(bytes.first(length), 1);
        if (part && part != whole)
            std::abort();
    }
    return 0;
}
