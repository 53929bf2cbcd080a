// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>

namespace activation {

/// A folder that is only used while nobody but administrators can have written there.
struct GuardedFolder
{
    /// Untrusted when somebody else could.
    using Guard = std::function<Result<void>(const QString& path)>;

    QString path;
    Guard make;  ///< makes the folder where there is none, then checks
    Guard check; ///< a folder or file that is there
};

} // namespace activation
