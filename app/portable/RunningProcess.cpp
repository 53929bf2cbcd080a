// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/RunningProcess.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace activation::app {

Result<RunningProcess> runningProcess(qint64 id)
{
    // proc(5): the 22nd field of stat is the start in clock ticks after boot; the second, a name in brackets,
    // may hold anything.
    constexpr qsizetype kStartAfterName = 20;
    const QString folder = QStringLiteral("/proc/%1").arg(id);
    QFile stat(folder + QStringLiteral("/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return Failure{Cause::NotFound, 0, folder};
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 1).simplified().split(' ');
    const QString program = QFileInfo(folder + QStringLiteral("/exe")).symLinkTarget();
    if (fields.size() < kStartAfterName || program.isEmpty())
        return Failure{Cause::AccessDenied, 0, folder};
    return RunningProcess{program, fields[kStartAfterName - 1].toLongLong()};
}

bool isSameFile(const QString& one, const QString& other)
{
    struct stat first
    {};
    struct stat second
    {};
    return stat(QFile::encodeName(one).constData(), &first) == 0 &&
           stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

void letAdministratorsAsk()
{
    // They may, here.
}

} // namespace activation::app
