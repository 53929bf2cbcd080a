// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLockFile>

namespace activation {

/// A file that one program at a time holds, until it ends or the object does. Its age says nothing, because a
/// run may take an hour: it is free again when whoever held it has died.
class LockFile
{
public:
    /// Nothing is locked yet; the folder has to be there.
    explicit LockFile(const QString& path);

    /// Whether this program holds it now. Does not wait.
    [[nodiscard]] bool tryLock();

    /// After tryLock() failed: true when somebody holds the lock, false when the file could not be made.
    [[nodiscard]] bool heldByAnother() const { return m_lock.error() == QLockFile::LockFailedError; }

    /// Process id of whoever holds it; 0 when the file does not say.
    [[nodiscard]] qint64 owner() const;

private:
    [[nodiscard]] bool takeUnreadable();
    [[nodiscard]] bool takeOwn();

    QLockFile m_lock;
};

} // namespace activation
