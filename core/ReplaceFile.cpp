// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/ReplaceFile.h"

#include "core/HeldFile.h"
#include "core/OwnFile.h"

#include <QSaveFile>

namespace activation {

Result<void> replaceFile(const QString& path, const QByteArray& bytes)
{
    return replaceFile(path, [&bytes](QSaveFile& file) -> Result<void> {
        if (file.write(bytes) != bytes.size())
            return storageFailed(file.fileName(), file.errorString());
        return {};
    });
}

Result<void> replaceFile(const QString& path, const std::function<Result<void>(QSaveFile&)>& write)
{
    Result<void> result;
    // QSaveFile would replace what a link leads to.
    if (isLink(path) && !QFile::remove(path))
        return storageFailed(path, QStringLiteral("a link that cannot be removed"));
    // What could not be put in place is gone, so each attempt writes a file of its own.
    (void)retryWhileHeld([&] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            result = storageFailed(path, file.errorString());
            return QFileDevice::OpenError;
        }
        result = write(file);
        if (!result)
            return QFileDevice::WriteError;
        // On a full disk Qt 6.4 forgets a failed flush inside commit() and puts the torn file in place.
        if (!file.flush() || !file.commit())
            result = storageFailed(path, file.errorString());
        return result ? QFileDevice::NoError : file.error();
    });
    return result;
}

} // namespace activation
