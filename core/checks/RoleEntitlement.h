// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"
#include "core/profile/Person.h"

#include <QDateTime>

#include <optional>

namespace activation {

/// The products finding for a person who may not activate here; nothing for everybody else. A role that the
/// profile does not mention may, and so may members of a unit and those who have applied: they say themselves
/// that they are, or have. Somebody who has not left yet still has all days. Days end at midnight in the
/// organization's time zone. Where nobody told who it is, the strictest rule holds.
[[nodiscard]] std::optional<Finding> roleInTheWay(const SiteProfile& profile, const Person& person,
                                                  const QDateTime& now);

} // namespace activation
