// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"
#include "core/profile/Person.h"
#include "core/steps/Plan.h"

#include <random>

namespace activation::practice {

/// Draws that are the same on every platform for the same seed.
class Dice final
{
public:
    explicit Dice(std::uint32_t seed) : m_random(seed) {}

    /// 0 to count - 1.
    [[nodiscard]] int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template <typename T> [[nodiscard]] T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }

private:
    std::mt19937 m_random;
};

/// An organization, a PC, and somebody with an opinion.
struct RandomPractice
{
    SiteProfile site;
    PracticeState pc;
    Person person;
    Choices choices;
};

/// Anything that may happen: wrong clocks, foreign hosts, conflicts, answers that fail or get lost.
[[nodiscard]] RandomPractice randomPractice(std::uint32_t seed);

/// As above, but nothing is wrong and everything is activated.
[[nodiscard]] RandomPractice contentPractice(std::uint32_t seed);

} // namespace activation::practice
