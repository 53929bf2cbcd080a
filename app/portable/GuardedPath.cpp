// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/GuardedPath.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace activation::app {

namespace {

Failure untrusted(const QString& path, const QString& why)
{
    return {Cause::Untrusted, 0, path + QStringLiteral(": ") + why};
}

/// Of root or of who runs this, who has no more rights than that. `mayAdd`: others may add to a folder like
/// /tmp, and take nothing away that is not theirs.
Result<void> checkOne(const QString& path, bool mayAdd)
{
    struct stat found
    {};
    if (lstat(QFile::encodeName(path).constData(), &found) != 0)
        return storageFailed(path, QString::fromLocal8Bit(std::strerror(errno)));
    if (S_ISLNK(found.st_mode))
        return untrusted(path, QStringLiteral("a link"));
    if (found.st_uid != 0 && found.st_uid != geteuid())
        return untrusted(path, QStringLiteral("owned by %1").arg(found.st_uid));
    const bool sticky = mayAdd && (found.st_mode & S_ISVTX) != 0;
    if ((found.st_mode & (S_IWGRP | S_IWOTH)) != 0 && !sticky)
        return untrusted(path, QStringLiteral("others may write"));
    return {};
}

} // namespace

Result<void> checkGuarded(const QString& path)
{
    if (auto folder = checkOne(QFileInfo(path).absolutePath(), true); !folder)
        return folder;
    return checkOne(path, false);
}

Result<void> makeGuardedFolder(const QString& path)
{
    if (mkdir(QFile::encodeName(path).constData(), 0755) != 0 && errno != EEXIST)
        return storageFailed(path, QString::fromLocal8Bit(std::strerror(errno)));
    return checkGuarded(path);
}

QString guardedJournalFolder()
{
    return {};
}

} // namespace activation::app
