// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <functional>

namespace activation {

/// Runs `work` in a thread that has a network of its own (a new network and mount namespace), set up by these
/// shell commands. False, without having run it, where that is not possible: only root on Linux may.
[[nodiscard]] bool inOwnNetwork(const QStringList& commands, const std::function<void()>& work);

} // namespace activation
