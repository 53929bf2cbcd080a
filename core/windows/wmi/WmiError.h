// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"

namespace activation::windows {

/// What WMI, or a provider behind it, answered instead of what was asked for; the code always goes along.
/// AccessDenied, TimedOut, Cancelled, and NotSupported where a class or one of its properties does not exist
/// here are told apart; everything else is Rejected.
[[nodiscard]] Failure wmiFailure(long hresult, const QString& doing);

} // namespace activation::windows
