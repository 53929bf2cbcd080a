// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/Plan.h"

#include <algorithm>

namespace activation {

bool needsElevation(const StepRequest& request)
{
    switch (kindOf(request)) {
    case StepKind::SetLicensingService:
    case StepKind::SetTimeZone: // every user may, but not note it down where undo finds it
    case StepKind::SynchronizeClock:
    case StepKind::RemoveOffice:
    case StepKind::InstallSetupKey:
    case StepKind::SetKmsHost:
        return true;
    case StepKind::CloseProgram:    // the person's own programs
    case StepKind::ActivateProduct: // KMS activation is open to standard users
        return false;
    }
    Q_UNREACHABLE();
}

bool needsElevation(const Plan& plan)
{
    return std::ranges::any_of(plan.steps,
                               [](const StepRequest& request) { return needsElevation(request); });
}

bool failsWithoutElevation(const Plan& plan)
{
    return std::ranges::any_of(plan.steps, [&plan](const StepRequest& request) {
        return needsElevation(request) && !plan.advised.contains(request);
    });
}

} // namespace activation
