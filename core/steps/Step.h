// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/SiteProfile.h"
#include "core/requests/StepRequest.h"
#include "core/system/System.h"

#include <chrono>
#include <memory>

namespace activation {

/// Looking at the machine before and after a step. The licensing classes answer in a second, but their
/// service ends after half a minute in which nobody has asked it (observed), as while an uninstaller works.
/// Unverified: how long a slow PC takes to start it again; the practice PC "very-slow" says 45 seconds.
inline constexpr std::chrono::milliseconds kLookTimeout = std::chrono::seconds{60};

/// One change to the machine, made from its request. Called in this order, on one thread:
/// precondition, inverse, run, readBack.
class Step
{
public:
    virtual ~Step() = default;

    /// Whether it still makes sense. Validates every parameter against the profile: a step that the profile
    /// does not allow is InvalidInput, whoever asks for it.
    [[nodiscard]] virtual Result<void> precondition(const System& system, const SiteProfile& profile,
                                                    const Limit& limit) const = 0;

    /// The requests that would put back what is there now; empty when it cannot be put back.
    [[nodiscard]] virtual Result<QList<StepRequest>> inverse(const System& system, const Limit& limit) const;

    /// Makes the change. Progress goes from 0 to 1.
    [[nodiscard]] virtual Result<void> run(System& system, const SiteProfile& profile,
                                           const Progress& progress, std::stop_token stop) const = 0;

    /// Ok only when the machine itself says that the change is there; NotVerified otherwise.
    [[nodiscard]] virtual Result<void> readBack(const System& system, const SiteProfile& profile,
                                                const Limit& limit) const = 0;
};

[[nodiscard]] std::unique_ptr<Step> makeStep(const StepRequest& request);

} // namespace activation
