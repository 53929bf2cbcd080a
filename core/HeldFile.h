// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileDevice>

#include <functional>

namespace activation {

/// Renames or removes a file of our own. Antivirus and indexer hold a fresh file for milliseconds, and
/// Windows gives ERROR_ACCESS_DENIED (5) or ERROR_SHARING_VIOLATION (32) meanwhile: then it is tried again
/// for about two seconds. `attempt` gives QFileDevice::NoError when it succeeded. An error that does not pass
/// by itself is given at once, and so is every error where an open file can be renamed and removed.
[[nodiscard]] QFileDevice::FileError retryWhileHeld(const std::function<QFileDevice::FileError()>& attempt);

} // namespace activation
