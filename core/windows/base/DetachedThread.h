// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace activation::windows {

/// Runs work on a new thread that nobody waits for: for calls that may never come back. `work` must own
/// everything it refers to. False when there is no thread to be had.
[[nodiscard]] bool startDetached(std::function<void()> work);

} // namespace activation::windows
