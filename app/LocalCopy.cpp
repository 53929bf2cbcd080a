// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/LocalCopy.h"

#include "core/ReadAtMost.h"
#include "core/ReplaceFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace activation::app {

namespace {

constexpr qint64 kLargestProgram = 256 * 1024 * 1024; // bytes; this one has 17 million

Result<QByteArray> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Cause::StorageFailed, 0, path + QStringLiteral(": ") + file.errorString()};
    QByteArray bytes = readAtMost(file, kLargestProgram);
    if (file.error() != QFileDevice::NoError || bytes.size() >= kLargestProgram)
        return Failure{Cause::StorageFailed, 0, path + QStringLiteral(": ") + file.errorString()};
    return bytes;
}

/// The path of the copy; empty where there is nothing to copy.
Result<QString> copyOne(const QString& folder, const QString& path)
{
    if (path.isEmpty() || !QFileInfo::exists(path))
        return QString();
    const auto bytes = read(path);
    if (!bytes)
        return bytes.error();
    const QString copy = QDir(folder).filePath(QFileInfo(path).fileName());
    if (const auto there = read(copy); there && *there == *bytes)
        return copy;
    const auto written = replaceFile(copy, *bytes);
    if (!written)
        return written.error();
    QFile::setPermissions(copy, QFile::permissions(copy) | QFile::ExeOwner);
    return copy;
}

} // namespace

bool mayBeOutOfSight(const QString& program, Elevation rights)
{
    return rights == Elevation::StandardUser && (program.startsWith(u"//") || program.startsWith(u"\\\\"));
}

Result<ProgramFiles> copyTo(const QString& folder, const ProgramFiles& files)
{
    if (!QDir().mkpath(folder))
        return Failure{Cause::StorageFailed, 0, folder};
    const auto program = copyOne(folder, files.program);
    if (!program)
        return program.error();
    if (program->isEmpty())
        return Failure{Cause::StorageFailed, 0, files.program};
    // A profile that is no longer beside the program must not go on counting.
    if (!files.beside.isEmpty() && !QFileInfo::exists(files.beside))
        QFile::remove(QDir(folder).filePath(QFileInfo(files.beside).fileName()));
    const auto beside = copyOne(folder, files.beside);
    if (!beside)
        return beside.error();
    const QString apart = QDir(folder).filePath(QStringLiteral("asked"));
    if (!files.asked.isEmpty() && !QDir().mkpath(apart))
        return Failure{Cause::StorageFailed, 0, apart};
    const auto asked = copyOne(apart, files.asked);
    if (!asked)
        return asked.error();
    return ProgramFiles{*program, *beside, *asked};
}

} // namespace activation::app
