// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 9: do the licensing service and its management classes answer within the limit? A service that is stopped
/// but may start is right: it starts when asked something.
/// Passed ServiceReady, ServiceStopped · Blocking ServiceDisabled, repaired by SetLicensingService;
/// ManagementBroken · Unknown ManagementSlow, which is asked again: the first answer after a start of Windows
/// may take very long; CannotTell, also on a machine that is not Windows.
/// Facts: ServiceStart; Cause and ErrorCode with the last three.
[[nodiscard]] Finding checkLicensingService(const CheckInput& input);

/// The same for whoever has asked for the licenses without a check, and why there was no answer.
[[nodiscard]] Finding licensesUnanswered(const Failure& failure);

} // namespace activation
