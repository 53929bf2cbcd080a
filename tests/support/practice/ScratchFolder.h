// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace activation::practice {

/// A folder for one test. In memory where the platform has such a place: a journal syncs at every record, and
/// thousands of runs would wait for the disk.
class ScratchFolder final
{
public:
    ScratchFolder() : m_folder(place()) {}

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        const QString root = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
        return root + QStringLiteral("/activation-XXXXXX");
    }

    QTemporaryDir m_folder;
};

} // namespace activation::practice
