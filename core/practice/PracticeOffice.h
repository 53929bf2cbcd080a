// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/SharedPracticeState.h"

namespace activation::practice {

/// Office as installed on a practice PC.
class PracticeOffice final : public Office
{
public:
    explicit PracticeOffice(SharedPracticeState& shared) : m_shared(shared) {}

    [[nodiscard]] Result<QList<OfficeProduct>> products(const Limit& limit) const override;
    [[nodiscard]] Result<QList<RunningProgram>> running(const Limit& limit) const override;
    [[nodiscard]] Result<bool> openedOnce(const Limit& limit) const override;
    [[nodiscard]] Result<void> askToClose(const RunningProgram& program, const Limit& limit) override;
    [[nodiscard]] Result<void> remove(const OfficeProduct& product, const Progress& progress,
                                      const Limit& limit) override;

private:
    SharedPracticeState& m_shared;
};

} // namespace activation::practice
