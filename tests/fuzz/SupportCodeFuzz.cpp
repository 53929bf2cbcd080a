// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/SupportCode.h"

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto decoded = decodeSupportCode(QString::fromUtf8(bytes));
    if (decoded && decodeSupportCode(supportCode(*decoded)) != decoded)
        std::abort();
    return 0;
}
