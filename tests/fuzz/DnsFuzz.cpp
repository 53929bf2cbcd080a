// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsMessage.h"
#include "core/net/NameServers.h"

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const DnsType type : {DnsType::A, DnsType::AAAA, DnsType::SRV}) {
        const std::optional<DnsReply> reply = readDnsReply(bytes, {0x1234, "kms.example.test", type});
        if (reply && reply->outcome == LookupOutcome::Silent)
            std::abort();
    }
    static_cast<void>(readNameServers(bytes, bytes));
    return 0;
}
