// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/AdministratorCheck.h"

namespace activation {

Finding checkAdministrator(const CheckInput& input)
{
    constexpr auto kCheck = CheckId::Administrator;
    const Result<Elevation> elevation = input.system.machine().elevation();
    if (!elevation)
        return cannotTell(kCheck, elevation.failure());
    switch (*elevation) {
    case Elevation::Elevated:
        return {kCheck, Verdict::Passed, Reason::Elevated, {}, {}};
    case Elevation::CanBeElevated:
        return {kCheck, Verdict::Passed, Reason::CanBeElevated, {}, {}};
    case Elevation::StandardUser:
        return {kCheck, Verdict::Blocking, Reason::StandardUser, {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace activation
