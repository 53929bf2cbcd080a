// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/GuardedPath.h"
#include "app/worker/WorkerJob.h"
#include "core/practice/PracticeState.h"
#include "core/visit/VisitJournal.h"
#include "tests/support/practice/SampleSite.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <future>

namespace activation::app {

namespace {

/// A worker with administrator rights, and a person without them who writes what they like where they may.
class ForgedJournalTest : public ::testing::Test
{
protected:
    ForgedJournalTest()
    {
        practice::PracticeState state = practice::samplePc();
        state.service = {ServiceStart::Automatic, true};
        state.elevation = Elevation::Elevated;
        m_pc = new practice::PracticePc(state);
        workplace.system.reset(m_pc);
        workplace.found = FoundProfile{practice::sampleSite(), ProfileOrigin::Practice, {}};
        workplace.folder = m_folder.filePath(QStringLiteral("person"));
        guarded = m_folder.filePath(QStringLiteral("guarded"));
    }

    /// As if this program had taken that host away, which undo would bring back.
    static void forgeJournal(const QString& folder)
    {
        auto journal = Journal::open(folder);
        ASSERT_TRUE(journal);
        const SetKmsHost ours{{}, {QStringLiteral("kms01.sample.example"), 1688}};
        const SetKmsHost theirs{{}, {QStringLiteral("kms.attacker.example"), 1688}};
        ASSERT_TRUE(
            (*journal)->begin(QStringLiteral("run"), QDateTime::currentDateTimeUtc(), ours, {theirs}));
    }

    RunResult putBack()
    {
        std::promise<RunResult> ended;
        WorkerJob job(workplace, [&ended](const WorkerMessage& message) {
            if (const auto* const all = std::get_if<JobFinished>(&message))
                ended.set_value(all->result);
        });
        job.start(PutBack{});
        return ended.get_future().get();
    }

    [[nodiscard]] QString host() const
    {
        return std::as_const(*m_pc).licensing().kmsSettings({}).valueOr({}).value(QString()).host;
    }

    Workplace workplace;
    QString guarded;

private:
    QTemporaryDir m_folder;
    practice::PracticePc* m_pc = nullptr;
};

} // namespace

TEST_F(ForgedJournalTest, SetsAForeignHostWhereThePersonKeepsTheJournal)
{
    forgeJournal(workplace.folder);
    const RunResult result = putBack();
    EXPECT_EQ(result.end, RunEnd::Completed) << qPrintable(result.failure.value_or(Failure{}).detail);
    EXPECT_EQ(host(), QStringLiteral("kms.attacker.example")) << "this is the attack";
}

TEST_F(ForgedJournalTest, IsNotEvenReadWhereTheJournalIsGuarded)
{
    forgeJournal(workplace.folder);
    workplace.journal = GuardedFolder{guarded, makeGuardedFolder, checkGuarded};
    const QString before = host();
    const RunResult result = putBack();
#ifdef Q_OS_WIN
    // Wine keeps no owner and no access list of a file: nothing there is trusted.
    EXPECT_TRUE(result.end == RunEnd::Completed || result.failure->cause == Cause::Untrusted);
#else
    EXPECT_EQ(result.end, RunEnd::Completed);
#endif
    EXPECT_TRUE(result.steps.isEmpty());
    EXPECT_EQ(host(), before);
}

TEST_F(ForgedJournalTest, IsRefusedWhereThePersonWasThereFirst)
{
    // Users may make folders below ProgramData; then they own them, and write what they like.
    ASSERT_TRUE(QDir().mkpath(guarded));
    forgeJournal(guarded);
    ASSERT_TRUE(
        QFile::setPermissions(guarded, QFile::permissions(guarded) | QFile::WriteOther | QFile::WriteGroup));
    workplace.journal = GuardedFolder{guarded, makeGuardedFolder, checkGuarded};
    const QString before = host();
    const RunResult result = putBack();
    EXPECT_EQ(result.end, RunEnd::NotStarted);
    ASSERT_TRUE(result.failure);
    EXPECT_EQ(result.failure->cause, Cause::Untrusted);
    EXPECT_TRUE(result.steps.isEmpty());
    EXPECT_EQ(host(), before);
    EXPECT_FALSE(readJournal(workplace)) << "nor is it shown to anybody";
}

#ifndef Q_OS_WIN // Wine tells nobody what a link is
TEST_F(ForgedJournalTest, IsRefusedBehindALink)
{
    forgeJournal(workplace.folder);
    ASSERT_TRUE(QFile::link(workplace.folder, guarded));
    workplace.journal = GuardedFolder{guarded, makeGuardedFolder, checkGuarded};
    EXPECT_EQ(putBack().failure.value_or(Failure{}).cause, Cause::Untrusted);
}

TEST_F(ForgedJournalTest, IsRefusedAsAFileOlderThanTheGuardOfItsFolder)
{
    ASSERT_TRUE(makeGuardedFolder(guarded));
    forgeJournal(guarded);
    const QString file = QDir(guarded).filePath(Journal::fileName());
    ASSERT_TRUE(QFile::setPermissions(file, QFile::permissions(file) | QFile::WriteOther));
    workplace.journal = GuardedFolder{guarded, makeGuardedFolder, checkGuarded};
    EXPECT_EQ(putBack().failure.value_or(Failure{}).cause, Cause::Untrusted);
}
#endif

TEST_F(ForgedJournalTest, IsWhereThePersonKeepsItWithoutRights)
{
    practice::PracticeState state = practice::samplePc();
    state.elevation = Elevation::StandardUser;
    workplace.system = std::make_unique<practice::PracticePc>(state);
    workplace.journal = GuardedFolder{guarded, makeGuardedFolder, checkGuarded};
    EXPECT_TRUE(openJournal(workplace)) << "what needs no rights is noted down, too";
    EXPECT_FALSE(QFileInfo::exists(guarded));
    EXPECT_TRUE(QFileInfo::exists(QDir(workplace.folder).filePath(Journal::fileName())));
}

} // namespace activation::app
