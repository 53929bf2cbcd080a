// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace activation {

/// How long the window and its worker wait for each other.
struct WorkerLimits
{
    std::chrono::milliseconds heartbeat{1'000};

    /// So many heartbeats without a word, and the other side is taken for dead. Counted, not timed: a PC that
    /// sleeps for an hour, or is too busy to run us, misses one. Five seconds of silence are nothing on a PC
    /// that swaps while Office is removed; whoever ends leaves the connection, which is noticed at once.
    int missedHeartbeats = 60;

    /// From the start of the process, after any question to the person, to its hello. A virus scanner may
    /// look at the whole file first.
    std::chrono::milliseconds arrival{30'000};
};

} // namespace activation
