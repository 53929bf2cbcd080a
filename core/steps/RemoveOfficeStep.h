// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/steps/Step.h"

namespace activation {

/// Removes one Office product that is in the way of a volume product.
class RemoveOfficeStep final : public Step
{
public:
    explicit RemoveOfficeStep(RemoveOffice request) : m_request(std::move(request)) {}

    [[nodiscard]] Result<void> precondition(const System& system, const SiteProfile& profile,
                                            const Limit& limit) const override;
    [[nodiscard]] Result<void> run(System& system, const SiteProfile& profile, const Progress& progress,
                                   std::stop_token stop) const override;
    [[nodiscard]] Result<void> readBack(const System& system, const SiteProfile& profile,
                                        const Limit& limit) const override;

private:
    RemoveOffice m_request;
};

} // namespace activation
