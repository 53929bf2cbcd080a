// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/JobRecord.h"
#include "tests/support/practice/SampleSite.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

const Failure kLost{Cause::Lost, 0, QStringLiteral("gone")};

Plan twoSteps()
{
    return {practice::sampleSteps().first(2), {}};
}

StepResult done(int index)
{
    return {twoSteps().steps[index], StepOutcome::Done, std::nullopt};
}

StepStarted started(int index)
{
    return {index, twoSteps().steps[index]};
}

StepFinished finished(int index)
{
    return {index, done(index)};
}

JobFinished ended(const QList<StepResult>& steps)
{
    JobFinished all;
    all.result.end = RunEnd::Completed;
    all.result.steps = steps;
    return all;
}

} // namespace

TEST(JobRecord, BelievesAJobThatIsToldInOrder)
{
    JobRecord record(twoSteps());
    for (int index : {0, 1}) {
        EXPECT_TRUE(record.accept(started(index)));
        EXPECT_TRUE(record.accept(StepProgressed{index, 0.5, 0.5}));
        EXPECT_TRUE(record.accept(finished(index)));
    }
    EXPECT_TRUE(record.accept(ended({done(0), done(1)})));
}

TEST(JobRecord, DoesNotBelieveStepsOutOfTurn)
{
    JobRecord record(twoSteps());
    EXPECT_FALSE(record.accept(StepProgressed{0, 0, 0})) << "not begun";
    EXPECT_FALSE(record.accept(finished(0))) << "not begun";
    EXPECT_FALSE(record.accept(started(1))) << "skips the first";
    EXPECT_FALSE(record.accept(StepStarted{0, started(1).request})) << "another step";
    EXPECT_FALSE(record.accept(StepStarted{-1, started(0).request}));
    ASSERT_TRUE(record.accept(started(0)));
    EXPECT_FALSE(record.accept(started(0))) << "twice";
    EXPECT_FALSE(record.accept(StepProgressed{1, 0, 0})) << "of another";
    EXPECT_FALSE(record.accept(StepFinished{0, done(1)})) << "another step";
    EXPECT_FALSE(record.accept(ended({done(0), done(1)}))) << "in the middle of a step";
    ASSERT_TRUE(record.accept(finished(0)));
    EXPECT_FALSE(record.accept(finished(0))) << "twice";
    ASSERT_TRUE(record.accept(started(1)));
    ASSERT_TRUE(record.accept(finished(1)));
    EXPECT_FALSE(record.accept(StepStarted{2, started(1).request})) << "more than the plan has";
}

TEST(JobRecord, BelievesThatAStepIsLeftOutOnlyWhereItNeedsOneThatWasNotDone)
{
    const ActivateProduct windows{QStringLiteral("w"), {}, ProductFamily::Windows, QStringLiteral("11")};
    const ActivateProduct office{QStringLiteral("o"), {}, ProductFamily::Office, QStringLiteral("2021")};
    const Plan plan{{InstallSetupKey{ProductFamily::Windows, QStringLiteral("11"), {}}, windows, office}, {}};
    const auto leftOut = [&plan](int index) {
        return StepFinished{index, {plan.steps[index], StepOutcome::NotRun, std::nullopt}};
    };
    JobRecord record(plan);
    EXPECT_FALSE(record.accept(leftOut(0))) << "nothing before it";
    ASSERT_TRUE(record.accept(StepStarted{0, plan.steps[0]}));
    ASSERT_TRUE(record.accept(StepFinished{0, {plan.steps[0], StepOutcome::Failed, kLost}}));
    EXPECT_TRUE(record.accept(leftOut(1)));
    EXPECT_FALSE(record.accept(leftOut(2))) << "has nothing to do with the key";
    ASSERT_TRUE(record.accept(StepStarted{2, plan.steps[2]}));
    ASSERT_TRUE(record.accept(StepFinished{2, {plan.steps[2], StepOutcome::Done, std::nullopt}}));
    EXPECT_FALSE(record.accept(StepFinished{3, {office, StepOutcome::NotRun, std::nullopt}}))
        << "more than the plan has";
}

TEST(JobRecord, DoesNotBelieveAnEndThatContradictsWhatWasTold)
{
    JobRecord record(twoSteps());
    ASSERT_TRUE(record.accept(started(0)));
    ASSERT_TRUE(record.accept(finished(0)));
    const StepResult notRun{twoSteps().steps[1], StepOutcome::NotRun, std::nullopt};
    EXPECT_TRUE(record.accept(ended({done(0), notRun})));
    EXPECT_FALSE(record.accept(ended({}))) << "steps are missing";
    EXPECT_FALSE(record.accept(ended({done(0), notRun, notRun}))) << "steps too many";
    EXPECT_FALSE(record.accept(ended({{done(0).request, StepOutcome::Failed, kLost}, notRun})))
        << "it was done";
    EXPECT_FALSE(record.accept(ended({done(0), done(0)}))) << "another step";
}

TEST(JobRecord, LearnsTheStepsOfPuttingBackFromTheWorker)
{
    JobRecord record;
    ASSERT_TRUE(record.accept(started(0)));
    ASSERT_TRUE(record.accept(finished(0)));
    EXPECT_FALSE(record.accept(ended({}))) << "one was told";
    EXPECT_TRUE(record.accept(ended({done(0), {done(1).request, StepOutcome::NotRun, std::nullopt}})));
}

TEST(JobRecord, SaysOfABrokenOffJobWhatWasTold)
{
    JobRecord record(twoSteps());
    EXPECT_EQ(record.abortedBy(kLost).steps.first().outcome, StepOutcome::NotRun);
    ASSERT_TRUE(record.accept(started(0)));
    const RunResult inTheMiddle = record.abortedBy(kLost);
    EXPECT_EQ(inTheMiddle.end, RunEnd::Failed);
    EXPECT_EQ(inTheMiddle.failure, kLost);
    EXPECT_EQ(inTheMiddle.steps.size(), 2);
    EXPECT_EQ(inTheMiddle.steps[0].outcome, StepOutcome::Failed) << "it may have happened";
    EXPECT_EQ(inTheMiddle.steps[1].outcome, StepOutcome::NotRun);
    ASSERT_TRUE(record.accept(finished(0)));
    EXPECT_EQ(record.abortedBy(kLost).steps[0], done(0));
}

} // namespace activation
