// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/SiteProfile.h"

#include <QDate>

namespace activation {

/// Who sits in front of the PC, as far as the profile asks.
struct Person
{
    Role role = Role::Staff; ///< not told: the strictest rule of the profile holds
    QDate left;              ///< last day as a member; null when still one

    bool operator==(const Person&) const = default;
};

} // namespace activation
