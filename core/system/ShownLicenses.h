// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/System.h"

namespace activation {

/// Every license that a person is shown: what Windows has a row for, and an Office that somebody uses by
/// signing in. Where Windows cannot be asked, its failure.
[[nodiscard]] Result<QList<License>> shownLicenses(const System& system, const Limit& limit);

} // namespace activation
