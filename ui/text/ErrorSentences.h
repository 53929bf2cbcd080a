// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace activation {

/// The explanation of one error code: source texts in the context "ErrorSentences", null where there is none.
struct ErrorSentences
{
    std::uint32_t code;
    const char* heading;
    const char* why;
    std::array<const char*, 3> whatToDo;
};

/// By topic; explaining one more code is one more row. A code without a row is explained by its cause.
[[nodiscard]] std::span<const ErrorSentences> serverErrorSentences();
[[nodiscard]] std::span<const ErrorSentences> computerErrorSentences();

} // namespace activation
