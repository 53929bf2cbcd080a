// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 9: do the licensing service and its management classes answer within the limit? A service that is stopped
/// but may start is right: it starts when asked something.
/// Passed ServiceReady, ServiceStopped · Blocking ServiceDisabled, repaired by SetLicensingService;
/// ManagementBroken, ManagementSlow · Unknown CannotTell, also on a machine that is not Windows.
/// Facts: ServiceStart; Cause and ErrorCode with the last two.
[[nodiscard]] Finding checkLicensingService(const CheckInput& input);

} // namespace activation
