// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/WorkerMessage.h"

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<WorkerMessage> message = parseWorkerMessage(bytes.toByteArray());
    if (!message.hasValue())
        return 0;
    const Result<WorkerMessage> again = parseWorkerMessage(toLine(*message));
    if (!again.hasValue() || *again != *message)
        std::abort();
    return 0;
}
