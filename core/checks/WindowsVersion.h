// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Machine.h"

namespace activation {

/// The version a profile speaks of: "11", "10", "8.1", "8", "7"; of a server its year, "2022". Empty when the
/// build is older than these, or not known. Build numbers: Microsoft's release information pages.
[[nodiscard]] QString windowsVersion(const WindowsEdition& windows);

} // namespace activation
