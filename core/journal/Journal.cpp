// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/Journal.h"

#include "core/LockFile.h"
#include "core/OwnFile.h"
#include "core/ReplaceFile.h"
#include "core/journal/JournalText.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace activation {

namespace {

/// A run leaves some ten lines of a few hundred bytes; what is larger was not written by this program.
constexpr qint64 kLargestJournal = 16 * 1024 * 1024;

QString journalPath(const QString& folder)
{
    return QDir(folder).filePath(Journal::fileName());
}

Result<void> replaceJournal(const QString& path, const QByteArray& bytes)
{
    if (bytes.size() > kLargestJournal)
        return storageFailed(path, QStringLiteral("would be larger than %1 bytes").arg(kLargestJournal));
    return replaceFile(path, bytes);
}

QString lockPath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("journal.lock"));
}

/// What was set aside before stays: it may be all that is known about a change.
Result<void> setAside(const QString& folder, const QByteArray& tail)
{
    const QString path = QDir(folder).filePath(Journal::damagedFile());
    const Result<std::optional<QByteArray>> earlier = readOwnFile(path, kLargestJournal);
    if (!earlier)
        return earlier.error();
    return replaceJournal(path, earlier->value_or(QByteArray()) + tail + '\n');
}

Result<std::unique_ptr<LockFile>> lockIn(const QString& folder)
{
    const QString path = lockPath(folder);
    auto lock = std::make_unique<LockFile>(path);
    if (lock->tryLock())
        return lock;
    if (lock->heldByAnother())
        return Failure{Cause::Busy, 0,
                       QStringLiteral("%1 is held by process %2").arg(path).arg(lock->owner())};
    return storageFailed(path, QStringLiteral("cannot be locked"));
}

} // namespace

Journal::Journal(QString folder, std::unique_ptr<LockFile> lock, JournalContent content)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_entries(std::move(content.entries))
    , m_damage(std::move(content.damage))
{}

Result<std::unique_ptr<Journal>> Journal::open(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return storageFailed(folder, QStringLiteral("cannot be made"));
    Result<std::unique_ptr<LockFile>> lock = lockIn(folder);
    if (!lock)
        return lock.error();
    Result<JournalContent> content = read(folder);
    if (!content)
        return content.error();
    if (content->damage) {
        if (const Result<void> aside = setAside(folder, content->tail); !aside)
            return aside.error();
    }
    std::unique_ptr<Journal> journal(
        new Journal(folder, std::move(lock).value(), std::move(content).value()));
    // Written at once even when nothing is new: a folder that cannot be written must show before a change.
    if (const Result<void> written = journal->write(journal->m_entries); !written)
        return written.error();
    return journal;
}

Result<JournalContent> Journal::read(const QString& folder)
{
    return readOwnFile(journalPath(folder), kLargestJournal)
        .andThen([](const std::optional<QByteArray>& bytes) -> Result<JournalContent> {
            return bytes ? parseJournal(*bytes) : JournalContent{};
        });
}

bool Journal::isInUse(const QString& folder)
{
    const QString path = lockPath(folder);
    if (!QFileInfo::exists(path))
        return false;
    LockFile lock(path);
    return !lock.tryLock() && lock.heldByAnother();
}

Result<qint64> Journal::begin(const QString& run, const QDateTime& when, const StepRequest& request,
                              const QList<StepRequest>& inverse)
{
    if (!when.isValid())
        return Failure{Cause::InvalidInput, 0, QStringLiteral("a journal entry without a time")};
    JournalEntry entry;
    entry.number = m_entries.isEmpty() ? 1 : m_entries.last().number + 1;
    entry.run = run;
    entry.when = when.toUTC();
    entry.request = request;
    entry.inverse = inverse;
    QList<JournalEntry> entries = m_entries;
    entries.append(entry);
    if (const Result<void> written = write(entries); !written)
        return written.error();
    m_entries = std::move(entries);
    return entry.number;
}

Result<void> Journal::finish(qint64 number, EntryState state, const std::optional<Failure>& failure)
{
    QList<JournalEntry> entries = m_entries;
    const auto entry = std::ranges::find(entries, number, &JournalEntry::number);
    if (entry == entries.end() || state == EntryState::Begun)
        return Failure{Cause::InvalidInput, 0, QStringLiteral("journal entry %1").arg(number)};
    entry->state = state;
    entry->failure = failure;
    if (Result<void> written = write(entries); !written)
        return written;
    m_entries = std::move(entries);
    return {};
}

Result<void> Journal::write(const QList<JournalEntry>& entries) const
{
    return replaceJournal(journalPath(m_folder), journalText(entries));
}

QList<JournalEntry> undoable(const QList<JournalEntry>& entries)
{
    QList<JournalEntry> result;
    for (const JournalEntry& entry : entries) {
        if (entry.state != EntryState::Undone && !entry.inverse.isEmpty())
            result.prepend(entry);
    }
    return result;
}

bool wasCutOff(const QList<JournalEntry>& entries)
{
    return std::ranges::any_of(entries, [&entries](const JournalEntry& entry) {
        return entry.run == entries.last().run && entry.state == EntryState::Begun;
    });
}

bool wasLeftRemoving(const QList<JournalEntry>& entries)
{
    if (entries.isEmpty() || kindOf(entries.last().request) != StepKind::RemoveOffice)
        return false;
    const JournalEntry& last = entries.last();
    const bool gaveUp =
        last.failure && (last.failure->cause == Cause::Lost || last.failure->cause == Cause::TimedOut);
    return last.state == EntryState::Begun || (last.state == EntryState::Failed && gaveUp);
}

} // namespace activation
