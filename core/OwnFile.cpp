// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/OwnFile.h"

#include "core/ReadAtMost.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace activation {

namespace {

/// A link to a folder is removed as a folder is on Windows, and as a file elsewhere.
bool removeLink(const QString& path)
{
    return QFile::remove(path) || QDir().rmdir(path);
}

Result<void> removeAll(const QString& path)
{
    const QFileInfo found(path);
    bool removed = false;
    if (isLink(path)) {
        removed = removeLink(path);
    } else if (found.isDir()) {
        const QStringList names =
            QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QString& name : names) {
            if (auto inside = removeAll(QDir(path).filePath(name)); !inside)
                return inside;
        }
        removed = QDir().rmdir(path);
    } else {
        removed = !found.exists() || QFile::remove(path);
    }
    return removed ? Result<void>() : storageFailed(path, QStringLiteral("cannot be removed"));
}

} // namespace

Result<std::optional<QByteArray>> readOwnFile(const QString& path, qint64 largest)
{
    const QFileInfo found(path);
    if (!found.exists())
        return std::optional<QByteArray>();
    if (!found.isFile())
        return unreadable(path, QStringLiteral("not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailed(path, file.errorString());
    QByteArray bytes = readAtMost(file, largest + 1);
    if (file.error() != QFileDevice::NoError)
        return storageFailed(path, file.errorString());
    if (bytes.size() > largest)
        return unreadable(path, QStringLiteral("larger than %1 bytes").arg(largest));
    return std::optional(std::move(bytes));
}

bool isLink(const QString& path)
{
    const QFileInfo found(path);
    return found.isSymLink() || found.isJunction();
}

Result<void> removeInside(const QString& base, const QString& name)
{
    QString path = base;
    const QStringList parts = name.split(u'/');
    for (qsizetype index = 0; index < parts.size(); ++index) {
        path = QDir(path).filePath(parts[index]);
        if (index + 1 < parts.size() && isLink(path))
            return storageFailed(path, QStringLiteral("a link"));
    }
    return removeAll(path);
}

} // namespace activation
