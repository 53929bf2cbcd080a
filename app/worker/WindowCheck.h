// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/machine/RunningProcess.h"

namespace activation::app {

/// Whether the process that a worker was told is its window can be that: it runs, its executable is
/// `program`, and it began before the worker did. Refused when it cannot; whoever may not look at it cannot
/// tell, and refuses.
[[nodiscard]] Result<void> checkWindow(const Result<RunningProcess>& window, const RunningProcess& worker,
                                       const QString& program);

} // namespace activation::app
