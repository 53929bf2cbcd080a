// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/windows/office/ProgramFolders.h"

#include <QString>
#include <QStringList>

namespace activation::windows {

/// What to start, with everything in it known to be the vendor's. The program's path is written by us.
struct UninstallCommand
{
    QString program;
    QString commandLine; ///< with the program, in quotation marks

    bool operator==(const UninstallCommand&) const = default;
};

/// Where the vendor's uninstallers live, whether they exist or not.
[[nodiscard]] QStringList clickToRunClients(const ProgramFolders& folders);
[[nodiscard]] QStringList setupPrograms(int major, const ProgramFolders& folders);

/// Each checks one stored UninstallString against the form that the vendor writes; InvalidInput, with the
/// part that is not the vendor's, when it differs anywhere. Nothing of a foreign string is ever started.
///
/// Click-to-Run, of one product in one language; made to ask nothing.
[[nodiscard]] Result<UninstallCommand> clickToRunCommand(const QString& stored, const QString& releaseId,
                                                         const QString& culture,
                                                         const ProgramFolders& folders);

/// A Windows Installer suite. `answersFile` is a path for setup's /config.
[[nodiscard]] Result<UninstallCommand> setupCommand(const QString& stored, const QString& setupId, int major,
                                                    const QString& answersFile,
                                                    const ProgramFolders& folders);

/// A single Windows Installer product; made to ask nothing.
[[nodiscard]] Result<UninstallCommand> installerCommand(const QString& stored, const QString& productCode,
                                                        const ProgramFolders& folders);

} // namespace activation::windows
