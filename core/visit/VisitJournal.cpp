// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/VisitJournal.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace activation {

namespace {

/// The file of a folder that is guarded now may be older than its guard.
Result<void> checkFile(const GuardedFolder& folder)
{
    const QString file = QDir(folder.path).filePath(Journal::fileName());
    return QFileInfo::exists(file) ? folder.check(file) : Result<void>();
}

} // namespace

Result<std::unique_ptr<Journal>> openJournal(const Workplace& workplace)
{
    const auto rights = std::as_const(*workplace.system).machine().elevation();
    if (!workplace.journal || (rights && *rights != Elevation::Elevated))
        return Journal::open(workplace.folder);
    if (const auto made = workplace.journal->make(workplace.journal->path); !made)
        return made.error();
    if (const auto checked = checkFile(*workplace.journal); !checked)
        return checked.error();
    return Journal::open(workplace.journal->path);
}

Result<JournalContent> readJournal(const Workplace& workplace)
{
    const auto& guarded = workplace.journal;
    if (guarded && QFileInfo::exists(guarded->path)) {
        if (const auto checked = guarded->check(guarded->path); !checked)
            return checked.error();
        if (const auto checked = checkFile(*guarded); !checked)
            return checked.error();
    }
    return Journal::read(journalFolder(workplace));
}

QString journalFolder(const Workplace& workplace)
{
    return workplace.journal ? workplace.journal->path : workplace.folder;
}

} // namespace activation
