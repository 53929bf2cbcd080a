// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "core/windows/rows/WmiRow.h"

namespace activation::windows {

/// For a Windows whose class of products has no keys to ask for, such as Wine's: the license of the one
/// product there is, which is Windows, with nothing but its status. `refused` is what the question for
/// products that have a key came to; it comes back unless the class lacks what makes that question possible.
[[nodiscard]] Result<QList<License>> readBareWindows(const WmiAsk& ask, int windowsBuild,
                                                     const Failure& refused);

} // namespace activation::windows
