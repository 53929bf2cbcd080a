// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/AdministratorCheck.h"

namespace activation {

Finding checkAdministrator(const CheckInput& input)
{
    constexpr auto kAdministratorCheck = CheckId::Administrator;
    const Result<Elevation> elevation = input.system.machine().elevation();
    if (!elevation)
        return cannotTell(kAdministratorCheck, elevation.error());
    switch (*elevation) {
    case Elevation::Elevated:
        return {kAdministratorCheck, Verdict::Passed, Reason::Elevated, {}, {}};
    case Elevation::CanBeElevated:
        return {kAdministratorCheck, Verdict::Passed, Reason::CanBeElevated, {}, {}};
    case Elevation::StandardUser:
        return {kAdministratorCheck, Verdict::Advice, Reason::StandardUser, {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace activation
