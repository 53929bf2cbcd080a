// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/StepRunner.h"

#include "tests/core/steps/RunScene.h"

#include <QFile>

#include <algorithm>

namespace activation {

namespace {

class StepRunnerTest : public ::testing::Test, public RunScene
{};

QList<StepOutcome> outcomesOf(const RunResult& result)
{
    QList<StepOutcome> outcomes;
    for (const StepResult& step : result.steps)
        outcomes.append(step.outcome);
    return outcomes;
}

int countOf(const QList<StepOutcome>& outcomes, StepOutcome outcome)
{
    return static_cast<int>(outcomes.count(outcome));
}

TEST_F(StepRunnerTest, DoesEveryKindOfStepAndReadsTheLicensesBack)
{
    const RunResult result = run(practice::sampleSteps());
    EXPECT_EQ(result.end, RunEnd::Completed);
    EXPECT_FALSE(result.failure.has_value());
    EXPECT_EQ(countOf(outcomesOf(result), StepOutcome::Done), practice::sampleSteps().size());
    EXPECT_TRUE(isSuccess(result));
    EXPECT_EQ(result.licenses, licenses());
    EXPECT_TRUE(std::ranges::all_of(result.licenses, isLicensed));
    EXPECT_EQ(system->refreshes(), 1);

    EXPECT_EQ(after().zone, site.clock.zone);
    EXPECT_EQ(after().clockWrongBy, std::chrono::milliseconds::zero());
    EXPECT_EQ(after().service, (ServiceState{ServiceStart::Automatic, true}));
    EXPECT_TRUE(after().running.isEmpty());
    EXPECT_EQ(after().office.size(), 1);
    EXPECT_EQ(after().machineKms, (KmsSetting{QStringLiteral("kms1.sample.example"), 1688}));
}

TEST_F(StepRunnerTest, WritesEveryStepIntoTheJournalWithItsRunAndInverse)
{
    ASSERT_EQ(run(practice::sampleSteps()).end, RunEnd::Completed);
    const QList<JournalEntry> written = entries();
    ASSERT_EQ(written.size(), practice::sampleSteps().size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        EXPECT_EQ(written[i].request, practice::sampleSteps()[i]);
        EXPECT_EQ(written[i].state, EntryState::Done);
        EXPECT_EQ(written[i].run, QStringLiteral("run"));
        EXPECT_FALSE(written[i].failure.has_value());
    }
    EXPECT_EQ(written[0].inverse, QList<StepRequest>{SetLicensingService{before.service}});
    EXPECT_EQ(written[1].inverse, QList<StepRequest>{SetTimeZone{before.zone}});
    EXPECT_EQ(written[6].inverse, (QList<StepRequest>{SetKmsHost{{}, before.machineKms}}));
    EXPECT_EQ(
        written[7].inverse,
        (QList<StepRequest>{SetKmsHost{practice::officeId(), {QStringLiteral("old.elsewhere.example"), 0}}}));
    for (const qsizetype withoutInverse : {2, 3, 4, 5, 8, 9})
        EXPECT_TRUE(written[withoutInverse].inverse.isEmpty());
}

TEST_F(StepRunnerTest, HasEveryChangeOnDiskBeforeItIsMade)
{
    int changes = 0;
    watch.before = [this, &changes](const practice::Change& change) {
        ++changes;
        const QList<JournalEntry> written = entries();
        ASSERT_FALSE(written.isEmpty());
        const bool key = change.kind == StepKind::InstallSetupKey;
        EXPECT_EQ(practice::changeOf(written.last().request, key ? change.what : QString()), change);
        EXPECT_EQ(written.last().state, EntryState::Begun);
    };
    EXPECT_EQ(run(practice::sampleSteps()).end, RunEnd::Completed);
    EXPECT_EQ(changes, practice::sampleSteps().size());
}

TEST_F(StepRunnerTest, GivesEveryRunAnIdOfItsOwnWhenItIsToldNone)
{
    practice::PracticePc one(before);
    for (int count = 0; count < 2; ++count) {
        StepRunner runner(one, site, journal());
        ASSERT_EQ(runner.run(Plan{{SetTimeZone{site.clock.zone}}, {}}, {}, {}).end, RunEnd::Completed);
    }
    EXPECT_FALSE(entries()[0].run.isEmpty());
    EXPECT_NE(entries()[0].run, entries()[1].run);
}

TEST_F(StepRunnerTest, StopsAtTheFirstFailureAndStillReadsTheLicenses)
{
    before.behaviors[practice::PracticeCall::CorrectClock].failures = -1;
    before.behaviors[practice::PracticeCall::CorrectClock].failure =
        Failure{Cause::AccessDenied, 0x80070005, {}};
    const RunResult result = run(practice::sampleSteps());
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(result.failure->cause, Cause::AccessDenied);
    EXPECT_EQ(result.steps[2].failure, result.failure);
    EXPECT_EQ(outcomesOf(result).first(3),
              (QList<StepOutcome>{StepOutcome::Done, StepOutcome::Done, StepOutcome::Failed}));
    EXPECT_EQ(countOf(outcomesOf(result), StepOutcome::NotRun), practice::sampleSteps().size() - 3);
    EXPECT_FALSE(isSuccess(result));
    EXPECT_EQ(system->refreshes(), 1);
    EXPECT_EQ(result.licenses, licenses());
    ASSERT_EQ(entries().size(), 3);
    EXPECT_EQ(entries().last().state, EntryState::Failed);
    EXPECT_EQ(entries().last().failure, result.failure);
}

/// Every step is done but the clock's, which only advice asked for.
Plan withAdvisedClock()
{
    return {practice::sampleSteps(), {}, {SynchronizeClock{}}};
}

TEST_F(StepRunnerTest, GoesOnWhenWhatWasOnlyAdvisedFails)
{
    const Failure denied{Cause::AccessDenied, 0x80070005, {}};
    before.behaviors[practice::PracticeCall::CorrectClock] = {{}, false, -1, denied, false};
    QList<StepOutcome> told;
    const RunObserver observer{{}, {}, [&told](int, const StepResult& step) { told.append(step.outcome); }};
    const RunResult result = runPlan(withAdvisedClock(), observer);
    EXPECT_EQ(result.end, RunEnd::Completed);
    EXPECT_FALSE(result.failure.has_value());
    EXPECT_TRUE(isSuccess(result));
    EXPECT_EQ(result.steps[2].outcome, StepOutcome::PassedOver);
    EXPECT_EQ(result.steps[2].failure, denied);
    EXPECT_EQ(countOf(outcomesOf(result), StepOutcome::Done), practice::sampleSteps().size() - 1);
    EXPECT_EQ(told, outcomesOf(result));
    ASSERT_EQ(entries().size(), practice::sampleSteps().size());
    EXPECT_EQ(entries()[2].state, EntryState::Failed);
    EXPECT_EQ(entries()[2].failure, denied);
}

TEST_F(StepRunnerTest, GoesNoFurtherWhenAnAdvisedStepIsCancelledOrLosesTheWorker)
{
    for (const auto& [cause, end] :
         {std::pair{Cause::Cancelled, RunEnd::Cancelled}, std::pair{Cause::Lost, RunEnd::Failed}}) {
        before.behaviors[practice::PracticeCall::CorrectClock] = {{}, false, -1, {cause, 0, {}}, false};
        const RunResult result = runPlan(withAdvisedClock());
        EXPECT_EQ(result.end, end);
        EXPECT_EQ(result.failure->cause, cause);
        EXPECT_EQ(result.steps[3].outcome, StepOutcome::NotRun);
    }
}

TEST_F(StepRunnerTest, TouchesNothingWhenThePlanHasObstacles)
{
    pc = std::make_unique<practice::PracticePc>(before);
    practice::RecordingSystem recording(*pc);
    StepRunner runner(recording, site, journal());
    const RunResult result = runner.run(Plan{practice::sampleSteps(), {CheckId::Network}}, {}, {});
    EXPECT_EQ(result.end, RunEnd::NotStarted);
    EXPECT_TRUE(result.failure.has_value());
    EXPECT_EQ(countOf(outcomesOf(result), StepOutcome::NotRun), practice::sampleSteps().size());
    EXPECT_TRUE(recording.changes().isEmpty());
    EXPECT_EQ(recording.refreshes(), 0);
    EXPECT_EQ(pc->state(), before);
}

TEST_F(StepRunnerTest, CompletesAnEmptyPlanWithoutAnyChange)
{
    const RunResult result = run({});
    EXPECT_EQ(result.end, RunEnd::Completed);
    EXPECT_TRUE(system->changes().isEmpty());
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(StepRunnerTest, NeverStartsWhenTheJournalCannotBeWritten)
{
    journal();
    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("journal.jsonl"))));
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("journal.jsonl")));
    const RunResult result = run(practice::sampleSteps());
    EXPECT_EQ(result.end, RunEnd::NotStarted);
    EXPECT_EQ(result.failure->cause, Cause::StorageFailed);
    EXPECT_EQ(countOf(outcomesOf(result), StepOutcome::NotRun), practice::sampleSteps().size());
    EXPECT_TRUE(system->changes().isEmpty());
    EXPECT_EQ(after(), before);
}

TEST_F(StepRunnerTest, GoesNoFurtherOnceTheJournalCannotBeWritten)
{
    watch.after = [this](const practice::Change& change) {
        if (change.kind != StepKind::SetTimeZone)
            return;
        ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("journal.jsonl"))));
        ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("journal.jsonl")));
    };
    const RunResult result = run(practice::sampleSteps());
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(result.failure->cause, Cause::StorageFailed);
    EXPECT_EQ(result.steps[1].outcome, StepOutcome::Done);
    EXPECT_EQ(countOf(outcomesOf(result), StepOutcome::NotRun), practice::sampleSteps().size() - 2);
    EXPECT_EQ(system->changes().size(), 2);
    EXPECT_FALSE(isSuccess(result));
}

TEST_F(StepRunnerTest, EndsWithACancelBetweenTwoSteps)
{
    std::stop_source source;
    RunObserver observer;
    observer.finished = [&source](int index, const StepResult&) {
        if (index == 1)
            source.request_stop();
    };
    const RunResult result = run(practice::sampleSteps(), observer, source.get_token());
    EXPECT_EQ(result.end, RunEnd::Cancelled);
    EXPECT_EQ(result.failure->cause, Cause::Cancelled);
    EXPECT_EQ(result.steps[1].outcome, StepOutcome::Done);
    EXPECT_EQ(countOf(outcomesOf(result), StepOutcome::NotRun), practice::sampleSteps().size() - 2);
    EXPECT_EQ(system->refreshes(), 1);
    EXPECT_EQ(result.licenses.size(), 2);
}

TEST_F(StepRunnerTest, EndsWithACancelBehindTheRemovalThatRuns)
{
    before.behaviors[practice::PracticeCall::RemoveOffice].takes = std::chrono::minutes{8};
    before.staysListed = std::chrono::minutes{2};
    std::stop_source source;
    RunObserver observer;
    observer.progressed = [&source](int index, double part, double) {
        if (index == 0 && part >= 0.5)
            source.request_stop();
    };
    before.running.clear();
    const RunResult result =
        run({RemoveOffice{practice::trialOffice()}, SynchronizeClock{}}, observer, source.get_token());
    EXPECT_EQ(result.end, RunEnd::Cancelled);
    EXPECT_EQ(outcomesOf(result), (QList<StepOutcome>{StepOutcome::Done, StepOutcome::NotRun}));
    EXPECT_EQ(result.failure->cause, Cause::Cancelled);
    EXPECT_EQ(entries().first().state, EntryState::Done);
    EXPECT_EQ(after().office.size(), 1);
}

TEST_F(StepRunnerTest, WaitsForTheListAfterTheUninstallerAndKeepsThePcAwake)
{
    before.behaviors[practice::PracticeCall::RemoveOffice].takes = std::chrono::minutes{8};
    before.staysListed = std::chrono::minutes{2};
    before.running.clear();
    bool awake = false;
    watch.before = [this, &awake](const practice::Change&) { awake = system->isKeptAwake(); };
    QList<double> parts;
    const RunObserver observer{{}, [&parts](int, double part, double) { parts.append(part); }, {}};
    const RunResult result = run({RemoveOffice{practice::trialOffice()}}, observer);
    EXPECT_EQ(outcomesOf(result), QList{StepOutcome::Done});
    EXPECT_TRUE(awake);
    EXPECT_FALSE(system->isKeptAwake());
    EXPECT_EQ(after().passed - before.passed, std::chrono::minutes{10});
    EXPECT_GT(std::ranges::count_if(parts, [](double part) { return part > 0.8 && part < 1; }), 20);
}

TEST_F(StepRunnerTest, GivesUpOnAListThatDoesNotFollow)
{
    before.staysListed = std::chrono::minutes{11};
    before.running.clear();
    const RunResult result = run({RemoveOffice{practice::trialOffice()}});
    EXPECT_EQ(outcomesOf(result), QList{StepOutcome::Failed});
    EXPECT_EQ(result.failure->cause, Cause::NotVerified);
    EXPECT_EQ(after().passed - before.passed, std::chrono::minutes{10});
}

TEST_F(StepRunnerTest, CountsAStepAsDoneThatWasFinishedWhenTheCancelCame)
{
    std::stop_source source;
    watch.after = [&source](const practice::Change&) { source.request_stop(); };
    const RunResult result = run({SetTimeZone{site.clock.zone}}, {}, source.get_token());
    EXPECT_EQ(result.end, RunEnd::Completed);
    EXPECT_EQ(entries().first().state, EntryState::Done);
}

TEST_F(StepRunnerTest, StopsForARestartThatARemovalCallsFor)
{
    before.removalNeedsRestart = true;
    const RunResult result = run({RemoveOffice{practice::trialOffice()}, SynchronizeClock{}});
    EXPECT_EQ(result.end, RunEnd::RestartNeeded);
    EXPECT_EQ(outcomesOf(result), (QList<StepOutcome>{StepOutcome::Done, StepOutcome::NotRun}));
    EXPECT_FALSE(result.failure.has_value());
    EXPECT_FALSE(isSuccess(result));
}

TEST_F(StepRunnerTest, NeedsNoRestartWhenNothingIsLeftToDo)
{
    before.removalNeedsRestart = true;
    EXPECT_EQ(run({RemoveOffice{practice::trialOffice()}}).end, RunEnd::Completed);
}

TEST_F(StepRunnerTest, TellsTheObserverOfEveryStepWithProgressThatOnlyRises)
{
    before.behaviors[practice::PracticeCall::RemoveOffice].takes = std::chrono::minutes{2};
    QStringList told;
    double last = 0;
    RunObserver observer;
    observer.started = [&told](int index, const StepRequest& request) {
        told.append(QStringLiteral("start %1 %2").arg(index).arg(toString(kindOf(request))));
    };
    observer.progressed = [&last](int, double part, double total) {
        EXPECT_GE(part, 0);
        EXPECT_LE(part, 1);
        EXPECT_GE(total, last);
        EXPECT_LE(total, 1);
        last = total;
    };
    observer.finished = [&told](int index, const StepResult& step) {
        told.append(QStringLiteral("end %1 %2").arg(index).arg(toString(step.outcome)));
    };
    ASSERT_EQ(run(practice::sampleSteps(), observer).end, RunEnd::Completed);
    QStringList expected;
    for (int index = 0; index < practice::sampleSteps().size(); ++index) {
        expected.append(
            QStringLiteral("start %1 %2").arg(index).arg(toString(kindOf(practice::sampleSteps()[index]))));
        expected.append(QStringLiteral("end %1 done").arg(index));
    }
    EXPECT_EQ(told, expected);
    EXPECT_DOUBLE_EQ(last, 1);
}

TEST_F(StepRunnerTest, IsNoSuccessWithoutALicensedProductOrWithoutTheLicenses)
{
    const QList<StepRequest> steps{
        ActivateProduct{practice::windowsId(), {}, ProductFamily::Windows, QStringLiteral("11")}};
    RunResult result{RunEnd::Completed, {StepResult{steps[0], StepOutcome::Done, {}}}, {}, {}};
    EXPECT_FALSE(isSuccess(result));
    result.licenses = before.licenses;
    EXPECT_FALSE(isSuccess(result));
    License& windows = result.licenses[0];
    windows.channel = Channel::KmsClient;
    windows.status = LicenseStatus::Licensed;
    windows.remaining = {};
    EXPECT_FALSE(isSuccess(result));
    windows.remaining = std::chrono::minutes{1};
    EXPECT_TRUE(isSuccess(result));
    result.end = RunEnd::Cancelled;
    EXPECT_FALSE(isSuccess(result));
}

} // namespace

} // namespace activation
