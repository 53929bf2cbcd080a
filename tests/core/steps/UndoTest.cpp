// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/Undo.h"

#include "tests/core/steps/RunScene.h"
#include "tests/support/practice/ReversibleState.h"

#include <QFile>

#include <algorithm>

namespace activation {

namespace {

class UndoTest : public ::testing::Test, public RunScene
{
protected:
    QList<EntryState> states() const
    {
        QList<EntryState> result;
        for (const JournalEntry& entry : entries())
            result.append(entry.state);
        return result;
    }

    /// A journal with one entry, as somebody may have written it, on the untouched PC.
    UndoResult undoOf(const StepRequest& request, const QList<StepRequest>& inverse)
    {
        EXPECT_EQ(run({}).end, RunEnd::Completed);
        EXPECT_TRUE(journal().begin(QStringLiteral("run"), before.began, request, inverse).hasValue());
        return undo();
    }
};

const QString kTaipei = QStringLiteral("Taipei Standard Time");
const QString kTokyo = QStringLiteral("Tokyo Standard Time");
const KmsSetting kForeignSetting{QStringLiteral("kms.elsewhere.example"), 1700};

TEST_F(UndoTest, PutsEveryReversibleStepBackExactly)
{
    ASSERT_EQ(run(practice::sampleSteps()).end, RunEnd::Completed);
    const UndoResult result = undo();
    EXPECT_TRUE(result.complete);
    practice::expectPutBack(before, after(), entries());
    EXPECT_EQ(states().count(EntryState::Undone), 4);
    EXPECT_EQ(states().count(EntryState::Done), practice::sampleSteps().size() - 4);
}

TEST_F(UndoTest, WalksBackwardsAndTellsEveryInverse)
{
    ASSERT_EQ(run(practice::sampleSteps()).end, RunEnd::Completed);
    const QList<StepRequest> expected{
        SetKmsHost{practice::officeId(), {QStringLiteral("old.elsewhere.example"), 0}},
        SetKmsHost{{}, kForeignSetting}, SetTimeZone{before.zone}, SetLicensingService{before.service}};
    QList<StepRequest> told;
    double last = 0;
    RunObserver observer;
    observer.started = [&told](int index, const StepRequest& request) {
        EXPECT_EQ(index, told.size());
        told.append(request);
    };
    observer.progressed = [&last](int, double, double total) { last = total; };
    const UndoResult result = undo(observer);
    EXPECT_EQ(told, expected);
    EXPECT_DOUBLE_EQ(last, 1);
    ASSERT_EQ(result.steps.size(), 4);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(result.steps[i], (StepResult{expected[i], StepOutcome::Done, std::nullopt}));
}

TEST_F(UndoTest, HasNothingToDoTheSecondTime)
{
    ASSERT_EQ(run(practice::sampleSteps()).end, RunEnd::Completed);
    ASSERT_TRUE(undo().complete);
    const practice::PracticeState once = after();
    const qsizetype changes = system->changes().size();
    const UndoResult again = undo();
    EXPECT_TRUE(again.complete);
    EXPECT_TRUE(again.steps.isEmpty());
    EXPECT_EQ(system->changes().size(), changes);
    EXPECT_EQ(after(), once);
}

TEST_F(UndoTest, PutsBackWhatAFailedStepMayHaveChanged)
{
    before.behaviors[practice::PracticeCall::SetZone] =
        practice::PracticeBehavior{{}, false, 1, Failure{Cause::TimedOut, 0, {}}, true};
    ASSERT_EQ(run({SetTimeZone{kTaipei}}).end, RunEnd::Failed);
    ASSERT_EQ(after().zone, kTaipei);
    EXPECT_TRUE(undo().complete);
    EXPECT_EQ(after().zone, before.zone);
    EXPECT_EQ(entries().first().failure->cause, Cause::TimedOut);
}

TEST_F(UndoTest, PutsBackAnEntryThatWasOnlyBegunWhetherOrNotItHappened)
{
    const UndoResult result = undoOf(SetTimeZone{kTaipei}, {SetTimeZone{before.zone}});
    EXPECT_TRUE(result.complete);
    EXPECT_EQ(after().zone, before.zone);
    EXPECT_EQ(states(), QList<EntryState>{EntryState::Undone});
}

TEST_F(UndoTest, DoesAllInversesOfOneEntryBeforeItIsUndone)
{
    const UndoResult result = undoOf(SetTimeZone{kTaipei}, {SetTimeZone{kTaipei}, SetTimeZone{kTokyo}});
    EXPECT_TRUE(result.complete);
    EXPECT_EQ(result.steps.size(), 2);
    EXPECT_EQ(after().zone, kTokyo);
    EXPECT_EQ(states(), QList<EntryState>{EntryState::Undone});
}

TEST_F(UndoTest, KeepsAnEntryUntilItsLastInverseIsDone)
{
    const StepRequest unknown = SetTimeZone{QStringLiteral("Nowhere Standard Time")};
    const UndoResult result = undoOf(SetTimeZone{kTaipei}, {SetTimeZone{kTokyo}, unknown});
    EXPECT_FALSE(result.complete);
    EXPECT_EQ(result.steps[0].outcome, StepOutcome::Done);
    EXPECT_EQ(result.steps[1].failure->cause, Cause::NotFound);
    EXPECT_EQ(states(), QList<EntryState>{EntryState::Begun});
}

TEST_F(UndoTest, GoesOnBehindAFailureAndTriesItAgainNextTime)
{
    ASSERT_EQ(run(practice::sampleSteps()).end, RunEnd::Completed);
    practice::PracticeState broken = after();
    broken.behaviors[practice::PracticeCall::SetZone] =
        practice::PracticeBehavior{{}, false, 1, Failure{Cause::AccessDenied, 0, {}}, false};
    practice::PracticePc machine(broken);
    const UndoResult failed = undoAll(machine, site, journal(), {}, {});
    EXPECT_FALSE(failed.complete);
    ASSERT_EQ(failed.steps.size(), 4);
    EXPECT_EQ(failed.steps[1].outcome, StepOutcome::Done);
    EXPECT_EQ(failed.steps[2].outcome, StepOutcome::Failed);
    EXPECT_EQ(failed.steps[2].failure->cause, Cause::AccessDenied);
    EXPECT_EQ(failed.steps[3].outcome, StepOutcome::Done);
    EXPECT_EQ(undoable(entries()).size(), 1);

    EXPECT_TRUE(undoAll(machine, site, journal(), {}, {}).complete);
    practice::expectPutBack(before, machine.state(), entries());
}

TEST_F(UndoTest, IsNotDoneUntilTheMachineSaysSo)
{
    ASSERT_EQ(run({SetTimeZone{kTaipei}}).end, RunEnd::Completed);
    practice::RecordingSystem deaf(
        *pc, practice::ChangeWatch{{}, {}, [](const practice::Change&) { return true; }});
    const UndoResult result = undoAll(deaf, site, journal(), {}, {});
    EXPECT_FALSE(result.complete);
    EXPECT_EQ(result.steps.first().failure->cause, Cause::NotVerified);
    EXPECT_EQ(states(), QList<EntryState>{EntryState::Done});
}

TEST_F(UndoTest, EndsWithACancelAndKeepsTheRestForNextTime)
{
    ASSERT_EQ(run(practice::sampleSteps()).end, RunEnd::Completed);
    std::stop_source source;
    RunObserver observer;
    observer.finished = [&source](int, const StepResult&) { source.request_stop(); };
    const UndoResult result = undo(observer, source.get_token());
    EXPECT_FALSE(result.complete);
    EXPECT_EQ(result.steps[0].outcome, StepOutcome::Done);
    EXPECT_EQ(result.steps[1].outcome, StepOutcome::NotRun);
    EXPECT_EQ(undoable(entries()).size(), 3);
}

TEST_F(UndoTest, SaysSoWhenTheJournalCannotBeWritten)
{
    ASSERT_EQ(run({SetTimeZone{kTaipei}}).end, RunEnd::Completed);
    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("journal.jsonl"))));
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("journal.jsonl")));
    const UndoResult result = undo();
    EXPECT_FALSE(result.complete);
    EXPECT_EQ(result.steps.first().outcome, StepOutcome::Failed);
    EXPECT_EQ(result.steps.first().failure->cause, Cause::StorageFailed);
}

TEST_F(UndoTest, BringsBackAHostThatTheProfileWouldNotAllow)
{
    before.service = {ServiceStart::Automatic, true};
    const UndoResult result = undoOf(SetKmsHost{{}, {QStringLiteral("kms1.sample.example"), 1688}},
                                     {SetKmsHost{{}, kForeignSetting}});
    EXPECT_TRUE(result.complete);
    EXPECT_EQ(after().machineKms, kForeignSetting);
}

TEST_F(UndoTest, RefusesAJournalThatAsksForAnythingElse)
{
    const StepRequest zone = SetTimeZone{kTaipei};
    const StepRequest host = SetKmsHost{practice::officeId(), {QStringLiteral("kms1.sample.example"), 1688}};
    const QList<std::pair<StepRequest, StepRequest>> forged{
        {zone, SetKmsHost{{}, kForeignSetting}},
        {zone, RemoveOffice{practice::trialOffice()}},
        {host, SetKmsHost{{}, kForeignSetting}},
        {RemoveOffice{practice::trialOffice()}, RemoveOffice{practice::trialOffice()}},
        {SynchronizeClock{}, SynchronizeClock{}},
        {ActivateProduct{practice::officeId(), {}, {}, {}},
         ActivateProduct{practice::officeId(), {}, {}, {}}},
        {InstallSetupKey{}, InstallSetupKey{}},
        {CloseProgram{}, CloseProgram{before.running.first()}},
    };
    for (const auto& [request, inverse] : forged) {
        SCOPED_TRACE(toString(kindOf(inverse)).toStdString());
        const UndoResult result = undoOf(request, {inverse});
        EXPECT_FALSE(result.complete);
        EXPECT_EQ(result.steps.first().failure->cause, Cause::InvalidInput);
        EXPECT_TRUE(system->changes().isEmpty());
        ASSERT_TRUE(journal().finish(journal().entries().last().number, EntryState::Undone, {}).hasValue());
    }
}

TEST_F(UndoTest, CountsTheHostOfAProductThatIsGoneAsPutBack)
{
    before.service = {ServiceStart::Automatic, true};
    ASSERT_EQ(run({SetTimeZone{kTaipei}, SetKmsHost{practice::officeId(), {}}}).end, RunEnd::Completed);
    practice::PracticeState without = after();
    without.licenses.removeLast();
    practice::PracticePc machine(without);
    EXPECT_TRUE(undoAll(machine, site, journal(), {}, {}).complete);
    EXPECT_EQ(machine.state().zone, before.zone);
}

TEST_F(UndoTest, GoesThroughSeveralRunsToTheFirstState)
{
    ASSERT_EQ(run({SetTimeZone{kTaipei}}).end, RunEnd::Completed);
    practice::PracticeState later = after();
    later.zone = kTokyo;
    practice::PracticePc machine(later);
    StepRunner second(machine, site, journal());
    ASSERT_EQ(second.run(Plan{{SetTimeZone{kTaipei}}, {}}, {}, {}).end, RunEnd::Completed);
    EXPECT_TRUE(undoAll(machine, site, journal(), {}, {}).complete);
    EXPECT_EQ(machine.state().zone, before.zone);
}

} // namespace

} // namespace activation
