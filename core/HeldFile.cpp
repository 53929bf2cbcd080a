// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/HeldFile.h"

#include "core/Deadline.h"

#include <thread>

namespace activation {

namespace {

using namespace std::chrono_literals;

constexpr auto kHeldFor = 2s;
constexpr auto kBetweenAttempts = 20ms;

/// Qt keeps Windows' number to itself. A folder that is missing or closed, a full disk and a file that is
/// read-only show before, as errors of their own; what is left for these two is that somebody holds the file.
bool isHeld(QFileDevice::FileError error)
{
#ifdef Q_OS_WIN
    return error == QFileDevice::RenameError || error == QFileDevice::RemoveError;
#else
    Q_UNUSED(error);
    return false;
#endif
}

} // namespace

QFileDevice::FileError retryWhileHeld(const std::function<QFileDevice::FileError()>& attempt)
{
    const Deadline deadline(Limit{kHeldFor, {}});
    QFileDevice::FileError error = attempt();
    while (isHeld(error) && deadline.left().timeout > 0ms) {
        std::this_thread::sleep_for(kBetweenAttempts);
        error = attempt();
    }
    return error;
}

} // namespace activation
