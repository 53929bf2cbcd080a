// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/PlanCheck.h"

#include "core/steps/Step.h"

#include <algorithm>

namespace activation {

namespace {

/// About one product by its activation id; a setup key gives the product another one.
bool namesProduct(const StepRequest& request)
{
    const auto* const host = std::get_if<SetKmsHost>(&request);
    return kindOf(request) == StepKind::ActivateProduct || (host && !host->scope.isEmpty());
}

} // namespace

Result<void> checkPlan(const QList<StepRequest>& steps, const System& system, const SiteProfile& profile,
                       const Limit& limit)
{
    bool keyBefore = false;
    for (const StepRequest& request : steps) {
        if (!keyBefore || !namesProduct(request)) {
            const Result<void> allowed = makeStep(request)->precondition(system, profile, limit);
            // Anything else, such as a service that is not started yet, an earlier step may mend.
            if (!allowed && allowed.error().cause == Cause::InvalidInput)
                return allowed.error();
        }
        keyBefore = keyBefore || kindOf(request) == StepKind::InstallSetupKey;
    }
    return {};
}

} // namespace activation
