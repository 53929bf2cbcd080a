// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/SharedPracticeState.h"

namespace activation::practice {

/// The clock of a practice PC: its time passes only when something is changed or waited for.
class PracticeClock final : public Clock
{
public:
    explicit PracticeClock(SharedPracticeState& shared) : m_shared(shared) {}

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Result<TimeZone> zone() const override;
    [[nodiscard]] Result<TimeZone> findZone(const QString& id) const override;
    [[nodiscard]] Result<void> pause(const Limit& duration) const override;
    [[nodiscard]] Result<void> setZone(const QString& id, const Limit& limit) override;
    [[nodiscard]] Result<void> correct(std::chrono::milliseconds offset, const Limit& limit) override;

private:
    SharedPracticeState& m_shared;
};

} // namespace activation::practice
