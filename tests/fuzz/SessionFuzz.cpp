// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/SessionText.h"

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<Session> read = parseSession(bytes);
    if (!read.hasValue())
        return 0;
    const Result<Session> again = parseSession(sessionText(*read));
    if (!again.hasValue() || *again != *read)
        std::abort();
    return 0;
}
