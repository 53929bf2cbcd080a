// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/LockFile.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <chrono>

namespace activation {

namespace {

/// A lock file is written at once after it was made; one that still says nothing was left by a crash.
constexpr std::chrono::seconds kUnreadableAge{10};

} // namespace

LockFile::LockFile(const QString& path) : m_lock(path)
{
    m_lock.setStaleLockTime(0);
}

bool LockFile::tryLock()
{
    return m_lock.tryLock() || (heldByAnother() && (takeUnreadable() || takeOwn()));
}

qint64 LockFile::owner() const
{
    qint64 process = 0;
    return m_lock.getLockInfo(&process, nullptr, nullptr) ? process : 0;
}

bool LockFile::takeUnreadable()
{
    if (owner() != 0)
        return false;
    m_lock.setStaleLockTime(std::chrono::milliseconds(kUnreadableAge).count());
    const bool locked = m_lock.tryLock();
    m_lock.setStaleLockTime(0);
    return locked;
}

// QLockFile takes over what was left by a process that runs no more. Windows gives process ids again: when
// ours was that of the one that was killed, QLockFile finds a program of that id and name running, which is
// ourselves. What this program really holds is open and cannot be removed.
bool LockFile::takeOwn()
{
    qint64 process = 0;
    QString host;
    if (!m_lock.getLockInfo(&process, &host, nullptr) || process != QCoreApplication::applicationPid() ||
        host != QSysInfo::machineHostName())
        return false;
    return m_lock.removeStaleLockFile() && m_lock.tryLock();
}

} // namespace activation
