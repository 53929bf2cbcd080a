// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/steps/Step.h"

namespace activation {

/// Measures the clock against the time sources of the profile and corrects it.
class SynchronizeClockStep final : public Step
{
public:
    [[nodiscard]] Result<void> precondition(const System& system, const SiteProfile& profile,
                                            const Limit& limit) const override;
    [[nodiscard]] Result<void> run(System& system, const SiteProfile& profile, const Progress& progress,
                                   std::stop_token stop) const override;
    [[nodiscard]] Result<void> readBack(const System& system, const SiteProfile& profile,
                                        const Limit& limit) const override;
};

} // namespace activation
