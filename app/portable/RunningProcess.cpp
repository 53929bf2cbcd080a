// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/RunningProcess.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

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

void letAdministratorsAsk()
{
    // They may, here.
}

} // namespace activation::app
