// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/worker/WorkerRequest.h"

namespace activation::app {

/// What a worker's exit code says.
enum class WorkerExit {
    Done = 0,          ///< the window has no more work for it
    Usage = 2,         ///< its arguments make no sense
    NoMachine = 11,    ///< the profile or the practice PC that it was given cannot be loaded
    NoWindow = 12,     ///< nobody listens where it was told to go
    WindowLost = 13,   ///< the window ended in the middle of a job, or fell silent
    BadMessage = 14,   ///< the window said what it may not say
    NotAllowed = 15,   ///< the window asked for a step that the profile does not allow
    Died = 16,         ///< the practice PC lost it
    NotOurWindow = 17, ///< it was started by something else than the window, or somebody else listens
};

/// Is the worker: connects to the window, does what it may ask for, and ends with it. Needs a
/// QCoreApplication, whose event loop it runs.
[[nodiscard]] int runWorker(const WorkerRequest& request);

} // namespace activation::app
