// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/system/Machine.h"

namespace activation::windows {

/// The ACPI tables of this machine that matter to volume activation. MSDM holds a product key: only its
/// presence is looked at, it is never read.
[[nodiscard]] Result<FirmwareTables> readFirmwareTables();

} // namespace activation::windows
