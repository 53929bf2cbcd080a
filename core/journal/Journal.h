// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/LockFile.h"
#include "core/Names.h"
#include "core/Result.h"
#include "core/requests/StepRequest.h"

#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>

namespace activation {

enum class EntryState {
    Begun, ///< on disk before the change; still so after a crash: it may or may not have happened
    Done,
    Failed,
    Undone,
};

[[nodiscard]] constexpr QStringView nameOf(EntryState state)
{
    switch (state) {
    case EntryState::Begun:
        return u"begun";
    case EntryState::Done:
        return u"done";
    case EntryState::Failed:
        return u"failed";
    case EntryState::Undone:
        return u"undone";
    }
    return {};
}

/// One change: what was asked, what would put it back, and how far it came.
struct JournalEntry
{
    qint64 number = 0; ///< from 1, rising over the life of the journal
    QString run;       ///< the run it belongs to
    QDateTime when;    ///< UTC, by the machine's clock
    StepRequest request;
    QList<StepRequest> inverse; ///< empty: cannot be put back
    EntryState state = EntryState::Begun;
    std::optional<Failure> failure;

    bool operator==(const JournalEntry&) const = default;
};

/// What a journal says.
struct JournalContent
{
    QList<JournalEntry> entries; ///< every whole one, up to the first that is not

    /// Unreadable where something follows them that is none, or is missing; the detail says in which line and
    /// where in it: "line 3: missing /state".
    std::optional<Failure> damage;

    QByteArray tail; ///< from the first damaged line on
};

/// Every change made, on disk before it is made. One writer at a time over all processes; a second open is
/// Busy. The file is replaced as a whole at each record and synced, so a reader sees the old one or the new
/// one.
class Journal final
{
public:
    /// Opens, or creates, journal.jsonl in this folder. A damaged tail is kept aside in damagedFile() and
    /// what comes before it is used. StorageFailed when the folder cannot be written, Unreadable when what is
    /// there is of a later version or no journal at all.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString& folder);

    /// Only looks: no lock, no writing. An absent file is an empty journal.
    [[nodiscard]] static Result<JournalContent> read(const QString& folder);

    /// Whether a run of another process, or of this one, is writing there now.
    [[nodiscard]] static bool isInUse(const QString& folder);
    [[nodiscard]] static QString fileName() { return QStringLiteral("journal.jsonl"); }
    [[nodiscard]] static QString damagedFile() { return QStringLiteral("journal.damaged"); }

    [[nodiscard]] Result<qint64> begin(const QString& run, const QDateTime& when, const StepRequest& request,
                                       const QList<StepRequest>& inverse);
    [[nodiscard]] Result<void> finish(qint64 number, EntryState state, const std::optional<Failure>& failure);

    [[nodiscard]] const QList<JournalEntry>& entries() const { return m_entries; }

    /// What was wrong with the tail that open() set aside.
    [[nodiscard]] const std::optional<Failure>& damage() const { return m_damage; }

private:
    Journal(QString folder, std::unique_ptr<LockFile> lock, JournalContent content);
    [[nodiscard]] Result<void> write(const QList<JournalEntry>& entries) const;

    QString m_folder;
    std::unique_ptr<LockFile> m_lock;
    QList<JournalEntry> m_entries;
    std::optional<Failure> m_damage;
};

/// Entries that undo would put back, the latest first: begun, done or failed ones that have an inverse.
[[nodiscard]] QList<JournalEntry> undoable(const QList<JournalEntry>& entries);

/// The last run ended without a word: its last changes may or may not have happened.
[[nodiscard]] bool wasCutOff(const QList<JournalEntry>& entries);

/// The last run ended, gave up waiting or was lost while an uninstaller ran, which nobody has ended: the
/// removal may still be going on.
[[nodiscard]] bool wasLeftRemoving(const QList<JournalEntry>& entries);

} // namespace activation
