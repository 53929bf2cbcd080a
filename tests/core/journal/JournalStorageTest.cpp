// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"
#include "core/journal/Journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace activation {

namespace {

const QDateTime kNoon = utcTime(QDate(2026, 3, 1), QTime(12, 0));

Cause causeOfOpening(const QString& folder)
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder);
    EXPECT_FALSE(journal.hasValue());
    return journal ? Cause::Internal : journal.error().cause;
}

TEST(JournalStorage, FailsWhereAFileStandsInPlaceOfTheFolder)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("state")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(causeOfOpening(file.fileName()), Cause::StorageFailed);
    EXPECT_EQ(causeOfOpening(file.fileName() + QStringLiteral("/below")), Cause::StorageFailed);
}

TEST(JournalStorage, FailsWhereAFolderStandsInPlaceOfTheJournal)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("journal.jsonl")));
    EXPECT_EQ(causeOfOpening(folder.path()), Cause::Unreadable);
    EXPECT_EQ(Journal::read(folder.path()).error().cause, Cause::Unreadable);
}

#ifdef Q_OS_LINUX
TEST(JournalStorage, FailsInAFolderThatNobodyCanWrite)
{
    EXPECT_EQ(causeOfOpening(QStringLiteral("/proc/self")), Cause::StorageFailed);
}
#endif

#ifdef Q_OS_UNIX
/// No file of this process may grow beyond this size, as on a full disk.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

TEST(JournalStorage, KeepsTheOldFileWhenTheDiskIsFull)
{
    const QTemporaryDir folder;
    const std::unique_ptr<Journal> journal = std::move(Journal::open(folder.path())).value();
    ASSERT_TRUE(journal->begin(QStringLiteral("r"), kNoon, SynchronizeClock{}, {}).hasValue());
    const QList<JournalEntry> before = journal->entries();
    {
        const FullDisk full(64);
        EXPECT_EQ(journal->begin(QStringLiteral("r"), kNoon, SynchronizeClock{}, {}).error().cause,
                  Cause::StorageFailed);
        EXPECT_EQ(journal->finish(1, EntryState::Done, std::nullopt).error().cause, Cause::StorageFailed);
    }
    EXPECT_EQ(journal->entries(), before);
    EXPECT_EQ(Journal::read(folder.path())->entries, before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files),
              (QStringList{QStringLiteral("journal.jsonl"), QStringLiteral("journal.lock")}));
    EXPECT_TRUE(journal->finish(1, EntryState::Done, std::nullopt).hasValue());
}

TEST(JournalStorage, LeavesADamagedFileWhereItIsWhenItCannotBeSetAside)
{
    const QTemporaryDir folder;
    const QByteArray damaged = "{\"entries\":1,\"format\":1}\n" + QByteArray(200, 'x');
    QFile file(folder.filePath(QStringLiteral("journal.jsonl")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_EQ(file.write(damaged), damaged.size());
    file.close();
    {
        const FullDisk full(64);
        EXPECT_EQ(causeOfOpening(folder.path()), Cause::StorageFailed);
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), damaged);
}

TEST(JournalStorage, TakesOverTheLockOfAProcessThatWasKilled)
{
    const QTemporaryDir folder;
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const Result<std::unique_ptr<Journal>> journal = Journal::open(folder.path());
        if (journal && (*journal)->begin(QStringLiteral("r"), kNoon, SynchronizeClock{}, {}))
            raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("journal.lock"))));

    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder.path());
    ASSERT_TRUE(journal.hasValue()) << journal.error().detail.toStdString();
    ASSERT_EQ((*journal)->entries().size(), 1);
    EXPECT_EQ((*journal)->entries().first().state, EntryState::Begun);
}
#endif

} // namespace

} // namespace activation
