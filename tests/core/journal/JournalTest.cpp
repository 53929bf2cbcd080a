// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/Journal.h"
#include "core/UtcTime.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {

namespace {

const QDateTime kJustAfterNoon = utcTime(QDate(2026, 3, 1), QTime(12, 0, 0, 250));

StepRequest zone(const QString& id)
{
    return SetTimeZone{id};
}

StepRequest host(const QString& name)
{
    return SetKmsHost{QString(), {name, 1688}};
}

class JournalTest : public ::testing::Test
{
protected:
    QString folder() const { return m_folder.filePath(QStringLiteral("state")); }
    QString file(const QString& name = QStringLiteral("journal.jsonl")) const
    {
        return QDir(folder()).filePath(name);
    }

    QByteArray bytesOf(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray& bytes)
    {
        QDir().mkpath(folder());
        QFile target(file());
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        ASSERT_EQ(target.write(bytes), bytes.size());
    }

    std::unique_ptr<Journal> opened() const
    {
        Result<std::unique_ptr<Journal>> journal = Journal::open(folder());
        if (!journal) {
            ADD_FAILURE() << journal.error().detail.toStdString();
            return nullptr;
        }
        return std::move(journal).value();
    }

    Failure refused() const
    {
        const Result<std::unique_ptr<Journal>> journal = Journal::open(folder());
        EXPECT_FALSE(journal.hasValue());
        return journal ? Failure{} : journal.error();
    }

    QList<JournalEntry> read() const
    {
        const Result<JournalContent> content = Journal::read(folder());
        EXPECT_TRUE(content.hasValue());
        return content.valueOr({}).entries;
    }

    /// Three entries in three states.
    QList<JournalEntry> fill()
    {
        const std::unique_ptr<Journal> journal = opened();
        const QString run = QStringLiteral("run-1");
        EXPECT_EQ(*journal->begin(run, kJustAfterNoon, zone(QStringLiteral("Taipei Standard Time")),
                                  {zone(QStringLiteral("Tokyo Standard Time"))}),
                  1);
        EXPECT_TRUE(journal->finish(1, EntryState::Done, std::nullopt).hasValue());
        EXPECT_EQ(*journal->begin(run, kJustAfterNoon.addSecs(1), SynchronizeClock{}, {}), 2);
        EXPECT_TRUE(journal
                        ->finish(2, EntryState::Failed,
                                 Failure{Cause::Rejected, 0xC004F074, QStringLiteral("時刻\n\"quoted\"")})
                        .hasValue());
        EXPECT_EQ(*journal->begin(run, kJustAfterNoon.addSecs(2), host(QStringLiteral("kms.sample.example")),
                                  {host(QString()), host(QStringLiteral("old.example"))}),
                  3);
        return journal->entries();
    }

    QTemporaryDir m_folder;
};

TEST_F(JournalTest, IsEmptyAtFirstAndMakesItsFolder)
{
    const std::unique_ptr<Journal> journal = opened();
    EXPECT_TRUE(journal->entries().isEmpty());
    EXPECT_EQ(journal->damage(), std::nullopt);
    EXPECT_EQ(bytesOf(file()), QByteArray("{\"entries\":0,\"format\":1}\n"));
}

TEST_F(JournalTest, BringsBackEveryFieldAfterReopening)
{
    const QList<JournalEntry> entries = fill();
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries[0].when, kJustAfterNoon);
    EXPECT_EQ(entries[1].failure->code, 0xC004F074);
    EXPECT_EQ(entries[2].state, EntryState::Begun);
    EXPECT_EQ(read(), entries);
    EXPECT_EQ(opened()->entries(), entries);
}

TEST_F(JournalTest, HasAnEntryOnDiskWhenBeginReturns)
{
    const std::unique_ptr<Journal> journal = opened();
    ASSERT_TRUE(journal->begin(QStringLiteral("r"), kJustAfterNoon, SynchronizeClock{}, {}).hasValue());
    EXPECT_EQ(read(), journal->entries());
    ASSERT_TRUE(journal->finish(1, EntryState::Done, std::nullopt).hasValue());
    EXPECT_EQ(read().first().state, EntryState::Done);
}

TEST_F(JournalTest, CountsOnAfterReopening)
{
    fill();
    EXPECT_EQ(*opened()->begin(QStringLiteral("run-2"), kJustAfterNoon, SynchronizeClock{}, {}), 4);
}

TEST_F(JournalTest, WritesOneObjectALineAfterItsFormat)
{
    fill();
    const QList<QByteArray> lines = bytesOf(file()).split('\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines[0], QByteArray("{\"entries\":3,\"format\":1}"));
    for (const QByteArray& line : lines.mid(1, 3))
        EXPECT_TRUE(line.startsWith('{') && line.endsWith('}')) << line.toStdString();
    EXPECT_TRUE(lines[4].isEmpty());
}

TEST_F(JournalTest, RefusesToFinishWhatWasNeverBegun)
{
    const std::unique_ptr<Journal> journal = opened();
    EXPECT_EQ(journal->finish(1, EntryState::Done, std::nullopt).error().cause, Cause::InvalidInput);
    ASSERT_TRUE(journal->begin(QStringLiteral("r"), kJustAfterNoon, SynchronizeClock{}, {}).hasValue());
    EXPECT_EQ(journal->finish(1, EntryState::Begun, std::nullopt).error().cause, Cause::InvalidInput);
    EXPECT_EQ(journal->begin(QStringLiteral("r"), QDateTime(), SynchronizeClock{}, {}).error().cause,
              Cause::InvalidInput);
    EXPECT_EQ(journal->entries().size(), 1);
}

TEST_F(JournalTest, IsBusyForASecondWriterUntilTheFirstIsGone)
{
    std::unique_ptr<Journal> first = opened();
    const Failure failure = refused();
    EXPECT_EQ(failure.cause, Cause::Busy);
    EXPECT_TRUE(read().isEmpty());
    first.reset();
    EXPECT_NE(opened(), nullptr);
}

TEST_F(JournalTest, StaysBusyHoweverOldTheLockOfALivingWriterIs)
{
    const std::unique_ptr<Journal> first = opened();
    QFile lock(file(QStringLiteral("journal.lock")));
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        lock.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    EXPECT_EQ(refused().cause, Cause::Busy);
}

TEST_F(JournalTest, TakesOverALockThatNeverSaidWhoHoldsIt)
{
    QDir().mkpath(folder());
    QFile lock(file(QStringLiteral("journal.lock")));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.close();
    EXPECT_EQ(refused().cause, Cause::Busy);
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600), QFileDevice::FileModificationTime));
    lock.close();
    EXPECT_NE(opened(), nullptr);
}

TEST_F(JournalTest, ReadsAnAbsentFileAsEmptyAndMakesNothing)
{
    EXPECT_TRUE(read().isEmpty());
    EXPECT_FALSE(QDir(folder()).exists());
}

/// Whole lines before the cut; a line that lacks nothing but its line end lacks nothing.
qsizetype wholeLines(const QByteArray& whole, qsizetype cut)
{
    return whole.first(cut).count('\n') + (whole[cut] == '\n' ? 1 : 0);
}

TEST_F(JournalTest, ReadsEveryWholeEntryWhereverItIsCut)
{
    const QList<JournalEntry> entries = fill();
    const QByteArray whole = bytesOf(file());
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        SCOPED_TRACE(cut);
        put(whole.first(cut));
        EXPECT_EQ(read(), entries.first(qMax(qsizetype{0}, wholeLines(whole, cut) - 1)));
        EXPECT_EQ(bytesOf(file()), whole.first(cut));
    }
}

TEST_F(JournalTest, GoesOnWithEveryWholeEntryWhereverItIsCut)
{
    ASSERT_TRUE(opened()->begin(QStringLiteral("r"), kJustAfterNoon, SynchronizeClock{}, {}).hasValue());
    const QList<JournalEntry> entries = read();
    const QByteArray whole = bytesOf(file());
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        SCOPED_TRACE(cut);
        const QByteArray bytes = whole.first(cut);
        put(bytes);
        QFile::remove(file(QStringLiteral("journal.damaged")));
        const qsizetype intact =
            bytes.endsWith('\n') || whole[cut] == '\n' ? cut : bytes.lastIndexOf('\n') + 1;

        const std::optional<Failure> told = Journal::read(folder())->damage;
        EXPECT_EQ(bytesOf(file()), bytes) << "telling changes nothing";
        const std::unique_ptr<Journal> journal = opened();
        ASSERT_NE(journal, nullptr);
        EXPECT_EQ(journal->entries(), entries.first(qMax(qsizetype{0}, wholeLines(whole, cut) - 1)));
        EXPECT_EQ(journal->damage().has_value(), cut < whole.size() - 1)
            << "only the last line end may be missing";
        EXPECT_EQ(told, journal->damage());
        EXPECT_EQ(Journal::read(folder())->damage, std::nullopt) << "once it is set aside";
        EXPECT_EQ(bytesOf(file(QStringLiteral("journal.damaged"))),
                  journal->damage() ? bytes.sliced(intact) + '\n' : QByteArray());
        EXPECT_EQ(read(), journal->entries());
    }
}

TEST_F(JournalTest, SetsAsideEverythingFromTheFirstLineItCannotRead)
{
    const QList<JournalEntry> entries = fill();
    const QList<QByteArray> lines = bytesOf(file()).split('\n');
    const QByteArray secondLine = lines[2];
    const auto inSecond = [&secondLine](const char* before, const char* after) {
        return QByteArray(secondLine).replace(before, after);
    };
    const QList<std::pair<QByteArray, QString>> damages{
        {"\x80\xff garbage", QStringLiteral("missing /number")},
        {"[]", QStringLiteral("missing /number")},
        {"", QStringLiteral("missing /number")},
        {lines[1], QStringLiteral("wrong /number: not above 1")},
        {inSecond("\"number\":2", "\"number\":-2"), QStringLiteral("wrong /number: not above 1")},
        {inSecond("\"failed\"", "\"finished\""), QStringLiteral("wrong /state")},
        {inSecond("synchronize-clock", "run-command"), QStringLiteral("wrong /request/step")},
        {inSecond("\"run\":", "\"rune\":"), QStringLiteral("unknown /rune")}, // a key it would lose
        {inSecond("2026-03-01", "2026-13-01"), QStringLiteral("wrong /when")},
        {inSecond("\"rejected\"", "\"unheard-of\""), QStringLiteral("wrong /failure/cause")},
        {inSecond("Z\"", "+00:00\""), QStringLiteral("written in another way")},
    };
    for (const auto& [damage, why] : damages) {
        SCOPED_TRACE(damage.toStdString());
        ASSERT_NE(damage, secondLine);
        QList<QByteArray> changed = lines;
        changed[2] = damage;
        put(changed.join('\n'));
        QFile::remove(file(QStringLiteral("journal.damaged")));
        const std::unique_ptr<Journal> journal = opened();
        ASSERT_NE(journal, nullptr);
        ASSERT_TRUE(journal->damage());
        EXPECT_TRUE(journal->damage()->detail.startsWith(QStringLiteral("line 3: ") + why))
            << journal->damage()->detail.toStdString();
        EXPECT_EQ(journal->entries(), entries.first(1));
        EXPECT_EQ(bytesOf(file(QStringLiteral("journal.damaged"))), damage + '\n' + lines[3] + "\n\n");
    }
}

TEST_F(JournalTest, IsWholeAgainOnceTheDamageIsSetAside)
{
    fill();
    put(bytesOf(file()) + "torn");
    EXPECT_TRUE(opened()->damage());
    EXPECT_FALSE(opened()->damage());
    EXPECT_EQ(read().size(), 3);
}

TEST_F(JournalTest, NeverOverwritesWhatWasSetAsideBefore)
{
    put("first damage");
    EXPECT_TRUE(opened()->damage());
    put("{\"entries\":1,\"format\":1}\nsecond damage");
    EXPECT_TRUE(opened()->damage());
    EXPECT_EQ(bytesOf(file(QStringLiteral("journal.damaged"))), QByteArray("first damage\nsecond damage\n"));
}

TEST_F(JournalTest, KnowsARunThatIsAliveFromOneThatWasCutOff)
{
    EXPECT_FALSE(Journal::isInUse(folder()));
    {
        const std::unique_ptr<Journal> journal = opened();
        EXPECT_TRUE(Journal::isInUse(folder()));
    }
    EXPECT_FALSE(Journal::isInUse(folder()));
}

TEST_F(JournalTest, LeavesAJournalOfALaterFormatAlone)
{
    const QByteArray later = "{\"format\":2}\n{\"anything\":1}\n";
    put(later);
    EXPECT_EQ(refused().cause, Cause::Unreadable);
    EXPECT_EQ(Journal::read(folder()).error().cause, Cause::Unreadable);
    EXPECT_EQ(bytesOf(file()), later);
}

TEST_F(JournalTest, RefusesAFileLargerThanSixteenMegabytes)
{
    put("{\"entries\":0,\"format\":1}\n");
    QFile large(file());
    ASSERT_TRUE(large.open(QIODevice::ReadWrite));
    ASSERT_TRUE(large.resize(16 * 1024 * 1024 + 1));
    large.close();
    EXPECT_EQ(refused().cause, Cause::Unreadable);
    EXPECT_EQ(Journal::read(folder()).error().cause, Cause::Unreadable);
    EXPECT_EQ(large.size(), 16 * 1024 * 1024 + 1);
}

TEST_F(JournalTest, RefusesToGrowBeyondWhatItWouldReadAgain)
{
    const std::unique_ptr<Journal> journal = opened();
    const StepRequest huge = zone(QString(17 * 1024 * 1024, u'x'));
    EXPECT_EQ(journal->begin(QStringLiteral("r"), kJustAfterNoon, huge, {}).error().cause,
              Cause::StorageFailed);
    EXPECT_TRUE(journal->entries().isEmpty());
    EXPECT_TRUE(read().isEmpty());
}

TEST_F(JournalTest, UndoesTheLatestFirstAndOnlyWhatHasAnInverse)
{
    const std::unique_ptr<Journal> journal = opened();
    const QString run = QStringLiteral("r");
    const QList<StepRequest> back{zone(QStringLiteral("Tokyo Standard Time"))};
    for (int count = 0; count < 4; ++count)
        ASSERT_TRUE(journal->begin(run, kJustAfterNoon, zone(QStringLiteral("Taipei Standard Time")), back)
                        .hasValue());
    ASSERT_TRUE(journal->begin(run, kJustAfterNoon, SynchronizeClock{}, {}).hasValue());
    ASSERT_TRUE(journal->finish(1, EntryState::Done, std::nullopt).hasValue());
    ASSERT_TRUE(journal->finish(2, EntryState::Undone, std::nullopt).hasValue());
    ASSERT_TRUE(journal->finish(3, EntryState::Failed, Failure{Cause::Lost, 0, {}}).hasValue());

    QList<qint64> numbers;
    const QList<JournalEntry> entries = undoable(journal->entries());
    for (const JournalEntry& entry : entries)
        numbers.append(entry.number);
    EXPECT_EQ(numbers, (QList<qint64>{4, 3, 1}));
}

} // namespace

} // namespace activation
