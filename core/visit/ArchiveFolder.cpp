// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/ArchiveFolder.h"

#include <QRegularExpression>

namespace activation {

bool isInsideArchive(const QString& program)
{
    // Explorer ("Temp1_tools.zip", newer: "<GUID>_tools.zip.a1b"), 7-Zip ("7zO4C21B3A8"), WinRAR
    // ("Rar$EXa9132.4711"), WinZip ("wz5e4f"), Bandizip ("BNZ.5f0c1a2b3c"), ALZip ("_AZTMP0_"). The last
    // three are told by people, not seen.
    static const QRegularExpression kFolder(
        QStringLiteral(
            "[/\\\\]te?mp[/\\\\](?:[^/\\\\]*\\.(?:zip|7z|rar|alz|egg)(?:\\.[0-9a-f]{3})?|7z[oe][0-9a-f]{6,}|"
            "rar\\$[^/\\\\]+|wz[0-9a-f]{4}|bnz\\.[^/\\\\]+|_aztmp\\d+_?)[/\\\\]"),
        QRegularExpression::CaseInsensitiveOption);
    return kFolder.match(program).hasMatch();
}

} // namespace activation
