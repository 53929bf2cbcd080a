// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/JobAccount.h"
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

JobEnded ended(const QList<StepResult>& steps)
{
    JobEnded all;
    all.result.end = RunEnd::Completed;
    all.result.steps = steps;
    return all;
}

} // namespace

TEST(JobAccount, BelievesAJobThatIsToldInOrder)
{
    JobAccount account(twoSteps());
    for (int index : {0, 1}) {
        EXPECT_TRUE(account.take(started(index)));
        EXPECT_TRUE(account.take(StepProgress{index, 0.5, 0.5}));
        EXPECT_TRUE(account.take(finished(index)));
    }
    EXPECT_TRUE(account.take(ended({done(0), done(1)})));
}

TEST(JobAccount, DoesNotBelieveStepsOutOfTurn)
{
    JobAccount account(twoSteps());
    EXPECT_FALSE(account.take(StepProgress{0, 0, 0})) << "not begun";
    EXPECT_FALSE(account.take(finished(0))) << "not begun";
    EXPECT_FALSE(account.take(started(1))) << "skips the first";
    EXPECT_FALSE(account.take(StepStarted{0, started(1).request})) << "another step";
    EXPECT_FALSE(account.take(StepStarted{-1, started(0).request}));
    ASSERT_TRUE(account.take(started(0)));
    EXPECT_FALSE(account.take(started(0))) << "twice";
    EXPECT_FALSE(account.take(StepProgress{1, 0, 0})) << "of another";
    EXPECT_FALSE(account.take(StepFinished{0, done(1)})) << "another step";
    EXPECT_FALSE(account.take(ended({done(0), done(1)}))) << "in the middle of a step";
    ASSERT_TRUE(account.take(finished(0)));
    EXPECT_FALSE(account.take(finished(0))) << "twice";
    ASSERT_TRUE(account.take(started(1)));
    ASSERT_TRUE(account.take(finished(1)));
    EXPECT_FALSE(account.take(StepStarted{2, started(1).request})) << "more than the plan has";
}

TEST(JobAccount, DoesNotBelieveAnEndThatContradictsWhatWasTold)
{
    JobAccount account(twoSteps());
    ASSERT_TRUE(account.take(started(0)));
    ASSERT_TRUE(account.take(finished(0)));
    const StepResult notRun{twoSteps().steps[1], StepOutcome::NotRun, std::nullopt};
    EXPECT_TRUE(account.take(ended({done(0), notRun})));
    EXPECT_FALSE(account.take(ended({}))) << "steps are missing";
    EXPECT_FALSE(account.take(ended({done(0), notRun, notRun}))) << "steps too many";
    EXPECT_FALSE(account.take(ended({{done(0).request, StepOutcome::Failed, kLost}, notRun})))
        << "it was done";
    EXPECT_FALSE(account.take(ended({done(0), done(0)}))) << "another step";
}

TEST(JobAccount, LearnsTheStepsOfPuttingBackFromTheWorker)
{
    JobAccount account;
    ASSERT_TRUE(account.take(started(0)));
    ASSERT_TRUE(account.take(finished(0)));
    EXPECT_FALSE(account.take(ended({}))) << "one was told";
    EXPECT_TRUE(account.take(ended({done(0), {done(1).request, StepOutcome::NotRun, std::nullopt}})));
}

TEST(JobAccount, SaysOfABrokenOffJobWhatWasTold)
{
    JobAccount account(twoSteps());
    EXPECT_EQ(account.brokenOff(kLost).steps.first().outcome, StepOutcome::NotRun);
    ASSERT_TRUE(account.take(started(0)));
    const RunResult inTheMiddle = account.brokenOff(kLost);
    EXPECT_EQ(inTheMiddle.end, RunEnd::Failed);
    EXPECT_EQ(inTheMiddle.failure, kLost);
    EXPECT_EQ(inTheMiddle.steps.size(), 2);
    EXPECT_EQ(inTheMiddle.steps[0].outcome, StepOutcome::Failed) << "it may have happened";
    EXPECT_EQ(inTheMiddle.steps[1].outcome, StepOutcome::NotRun);
    ASSERT_TRUE(account.take(finished(0)));
    EXPECT_EQ(account.brokenOff(kLost).steps[0], done(0));
}

} // namespace activation
