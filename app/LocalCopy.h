// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/system/Machine.h"

#include <QStringList>

namespace activation::app {

/// The files of this program, as it was started.
struct ProgramFiles
{
    QString program;
    QString beside; ///< profile in the same folder; there may be none
    QString asked;  ///< profile that a person named; empty: none

    bool operator==(const ProgramFiles&) const = default;
};

/// Whether the administrator whose password somebody types for this standard user may see nothing where the
/// program lies: on a share, which is opened with the name of whoever asks. The path is one of every account
/// (commonPath).
[[nodiscard]] bool mayBeOutOfSight(const QString& program, Elevation rights);

/// Puts the program and its profiles into a folder of the person, which administrators may read, and gives
/// back where they are now. What is there already and the same is not written again. StorageFailed when one
/// of them cannot be read or written; each is there as a whole or not at all.
[[nodiscard]] Result<ProgramFiles> copyTo(const QString& folder, const ProgramFiles& files);

} // namespace activation::app
