// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeStateJson.h"
#include "core/practice/Scenario.h"

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto scenario = practice::parseScenario(bytes.toByteArray(), QStringLiteral("fuzz.json"));
    if (!scenario)
        return 0;
    // What a scenario begins with can be kept and taken up again.
    const Result<practice::PracticeState> kept =
        practice::practiceStateFrom(practice::toJson(scenario->state));
    if (!kept.hasValue() || *kept != scenario->state)
        std::abort();
    return 0;
}
