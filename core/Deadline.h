// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"

#include <algorithm>
#include <chrono>

namespace activation {

/// One limit shared by questions that are asked one after the other.
class Deadline final
{
public:
    explicit Deadline(const Limit& limit)
        : m_end(std::chrono::steady_clock::now() + limit.timeout)
        , m_stop(limit.stop)
    {}

    /// What is left of the limit; never below zero.
    [[nodiscard]] Limit left() const
    {
        using namespace std::chrono;
        const auto rest = ceil<milliseconds>(m_end - steady_clock::now());
        return {std::max(rest, milliseconds::zero()), m_stop};
    }

    /// For a question that must leave time for the next one.
    [[nodiscard]] Limit atMost(std::chrono::milliseconds timeout) const
    {
        const Limit rest = left();
        return {std::min(rest.timeout, timeout), rest.stop};
    }

private:
    std::chrono::steady_clock::time_point m_end;
    std::stop_token m_stop;
};

} // namespace activation
