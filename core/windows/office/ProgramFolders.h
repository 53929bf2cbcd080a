// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace activation::windows {

/// Where the vendor's programs belong, as Windows itself names the folders; environment variables, which
/// anybody may set, are not asked. Without a backslash at the end.
struct ProgramFolders
{
    QStringList programFiles; ///< "C:\\Program Files", "C:\\Program Files (x86)"
    QStringList commonFiles;  ///< "C:\\Program Files\\Common Files" …
    QString system;           ///< "C:\\Windows\\System32"
};

[[nodiscard]] ProgramFolders programFolders();

} // namespace activation::windows
