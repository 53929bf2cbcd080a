// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QString>

namespace activation::app {

/// A process of this computer, as far as one can be told from another.
struct RunningProcess
{
    QString program;    ///< path of its executable
    qint64 started = 0; ///< a count that rises with time, to be compared with that of another process only

    bool operator==(const RunningProcess&) const = default;
};

/// NotFound when there is no such process, AccessDenied when this one may not ask. One source file for each
/// platform.
[[nodiscard]] Result<RunningProcess> runningProcess(qint64 id);

/// A path has many forms (short names, drive letters, shares), a file has one. False when one of them cannot
/// be looked at.
[[nodiscard]] bool isSameFile(const QString& one, const QString& other);

/// Lets administrators ask what this process is, also those of other accounts: Windows gives a standard
/// user's process to that user and to SYSTEM alone.
void letAdministratorsAsk();

} // namespace activation::app
