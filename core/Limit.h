// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <stop_token>

namespace activation {

/// How long a call may take and who may end it earlier. A call returns within 50 ms of either.
struct Limit
{
    std::chrono::milliseconds timeout{0};
    std::stop_token stop;
};

} // namespace activation
