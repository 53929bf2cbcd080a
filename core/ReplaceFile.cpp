// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/ReplaceFile.h"

#include <QSaveFile>

namespace activation {

Result<void> replaceFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // On a full disk Qt 6.4 forgets a failed flush inside commit() and puts the torn file in place.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!written || !file.commit())
        return storageFailed(path, file.errorString());
    return {};
}

} // namespace activation
