// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/system/Machine.h"

namespace activation::windows {

/// What the service control manager says about a service. NotFound when there is no such service.
[[nodiscard]] Result<ServiceState> serviceState(const QString& name, const Limit& limit);

/// Sets start type and running state and waits until the service is so. Only the rights that the difference
/// needs are asked for: AccessDenied when they are not granted. A start type that is right already keeps what
/// it has besides, such as a delay.
[[nodiscard]] Result<void> setServiceState(const QString& name, const ServiceState& wanted,
                                           const Limit& limit);

} // namespace activation::windows
