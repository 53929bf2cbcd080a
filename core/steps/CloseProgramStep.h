// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/steps/Step.h"

namespace activation {

/// Asks one open Office program to close; never ends it.
class CloseProgramStep final : public Step
{
public:
    explicit CloseProgramStep(CloseProgram request) : m_request(std::move(request)) {}

    [[nodiscard]] Result<void> precondition(const System& system, const SiteProfile& profile,
                                            const Limit& limit) const override;
    [[nodiscard]] Result<void> run(System& system, const SiteProfile& profile, const Progress& progress,
                                   std::stop_token stop) const override;
    [[nodiscard]] Result<void> readBack(const System& system, const SiteProfile& profile,
                                        const Limit& limit) const override;

private:
    CloseProgram m_request;
};

} // namespace activation
