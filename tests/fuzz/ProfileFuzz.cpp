// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfileReader.h"

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    // Whole or nothing: a problem always has a kind, a profile always has its bytes.
    const auto read = parseSiteProfile(bytes.toByteArray(), QStringLiteral("fuzz.json"));
    if (read && read->bytes.size() != bytes.size())
        std::abort();
    return 0;
}
