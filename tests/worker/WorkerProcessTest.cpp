// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/RunWorker.h"
#include "core/journal/Journal.h"
#include "tests/support/practice/ReversibleState.h"
#include "tests/support/window/Happens.h"
#include "tests/worker/WorkerScene.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation::app {

TEST(WorkerProcess, ActivatesAPcInAnotherProcess)
{
    WorkerScene scene(QStringLiteral("healthy"));
    const Plan plan = scene.plan();
    ASSERT_FALSE(plan.steps.isEmpty());
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(plan, QStringLiteral("first-run"));
    EXPECT_EQ(heard.begun, 0) << "it has waited";
    ASSERT_TRUE(ends(heard));

    const RunResult& result = heard.ended.first();
    EXPECT_TRUE(isSuccess(result));
    EXPECT_FALSE(result.licenses.isEmpty());
    EXPECT_EQ(heard.begun, 1);
    EXPECT_EQ(heard.started.size(), plan.steps.size());
    EXPECT_EQ(heard.finished, result.steps);
    ASSERT_FALSE(heard.progress.isEmpty());
    EXPECT_TRUE(std::ranges::is_sorted(heard.progress));
    EXPECT_EQ(heard.progress.last(), 1.0);
    const auto entries = scene.journal();
    EXPECT_EQ(statesIn(entries), QList<EntryState>(plan.steps.size(), EntryState::Done));
    EXPECT_EQ(entries.first().run, QStringLiteral("first-run"));
    EXPECT_TRUE(scene.plan().isEmpty());
}

TEST(WorkerProcess, UsesOneProcessForSeveralJobsAndPutsBack)
{
    WorkerScene scene(QStringLiteral("foreign-host"));
    const practice::PracticeState before = scene.state();
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(scene.plan(), QStringLiteral("run"));
    ASSERT_TRUE(ends(heard));
    ASSERT_TRUE(isSuccess(heard.ended.first()));
    EXPECT_NE(scene.state(), before);

    window->putBack();
    ASSERT_TRUE(ends(heard, 2));
    EXPECT_EQ(heard.ended.last().end, RunEnd::Completed);
    EXPECT_FALSE(heard.ended.last().steps.isEmpty());
    EXPECT_FALSE(heard.ended.last().licenses.isEmpty());
    EXPECT_EQ(heard.begun, 2);
    EXPECT_EQ(scene.children().processes.size(), 1U);
    EXPECT_TRUE(undoable(scene.journal()).isEmpty());
    practice::expectPutBack(before, scene.state(), scene.journal());
}

TEST(WorkerProcess, DoesNotCallItAllPutBackWhereTheListOfChangesIsDamaged)
{
    WorkerScene scene(QStringLiteral("foreign-host"));
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(scene.plan(), QStringLiteral("run"));
    ASSERT_TRUE(ends(heard));
    QFile journal(QDir(scene.folder()).filePath(Journal::fileName()));
    ASSERT_TRUE(journal.open(QIODevice::Append));
    ASSERT_EQ(journal.write("torn"), 4);
    journal.close();

    window->putBack();
    ASSERT_TRUE(ends(heard, 2));
    const RunResult& result = heard.ended.last();
    EXPECT_EQ(result.end, RunEnd::Failed);
    ASSERT_TRUE(result.failure);
    EXPECT_EQ(result.failure->cause, Cause::Unreadable);
    EXPECT_TRUE(result.failure->detail.startsWith(u"line ")) << result.failure->detail.toStdString();
    EXPECT_TRUE(std::ranges::all_of(result.steps, [](const StepResult& step) {
        return step.outcome == StepOutcome::Done;
    })) << "what can be read is put back";
    EXPECT_TRUE(undoable(scene.journal()).isEmpty());
}

TEST(WorkerProcess, StartsAgainWhenTheWorkerHasEndedMeanwhile)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Heard heard;
    const auto window = scene.window(heard);
    window->putBack();
    ASSERT_TRUE(ends(heard));
    scene.children().processes.back()->kill();
    EXPECT_EQ(scene.children().exitCode(), -1);
    // The window may or may not have noticed: it has to come right either way.
    QCoreApplication::processEvents();

    window->carryOut(scene.plan(), QStringLiteral("run"));
    ASSERT_TRUE(ends(heard, 2));
    EXPECT_TRUE(isSuccess(heard.ended.last()));
    EXPECT_EQ(scene.children().processes.size(), 2U);
}

/// Noticed only when the order was on its way.
TEST(WorkerProcess, StartsAgainWhenTheWorkerEndsBeforeItHasHeardOfTheJob)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Heard heard;
    const auto window = scene.window(heard);
    window->putBack();
    ASSERT_TRUE(ends(heard));
    window->carryOut(scene.plan(), QStringLiteral("run"));
    scene.children().processes.back()->kill();
    ASSERT_TRUE(ends(heard, 2));
    EXPECT_TRUE(isSuccess(heard.ended.last()))
        << heard.ended.last().failure.value_or(Failure{}).detail.toStdString();
    EXPECT_EQ(scene.children().processes.size(), 2U);
}

TEST(WorkerProcess, RemovesATrialOfficeAndTellsHowFarItIs)
{
    WorkerScene scene(QStringLiteral("trial-office"));
    Choices choices;
    choices.removeConflicts = true;
    const Plan plan = scene.plan(choices);
    ASSERT_TRUE(std::ranges::any_of(
        plan.steps, [](const StepRequest& step) { return kindOf(step) == StepKind::RemoveOffice; }));
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(plan, {});
    ASSERT_TRUE(ends(heard));
    EXPECT_TRUE(isSuccess(heard.ended.first()));
    EXPECT_GT(heard.progress.size(), 20);
}

TEST(WorkerProcess, DoesNothingWhenAskedTwiceAtOnce)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(scene.plan(), QStringLiteral("run"));
    window->putBack();
    window->carryOut(scene.plan(), QStringLiteral("another-run"));
    ASSERT_TRUE(ends(heard));
    EXPECT_TRUE(isSuccess(heard.ended.first()));
    EXPECT_EQ(heard.begun, 1);
    EXPECT_EQ(scene.journal().last().run, QStringLiteral("run"));
}

TEST(WorkerProcess, CancelsInTheMiddleAndStaysForTheNextJob)
{
    WorkerScene scene(QStringLiteral("healthy"));
    const Plan plan = scene.longPlan();
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(plan, QStringLiteral("run"));
    ASSERT_TRUE(ui::happens([&] { return !heard.finished.isEmpty(); }));
    window->cancel();
    ASSERT_TRUE(ends(heard));

    const RunResult& result = heard.ended.first();
    EXPECT_EQ(result.end, RunEnd::Cancelled);
    EXPECT_EQ(result.steps.size(), plan.steps.size());
    EXPECT_EQ(result.steps.last().outcome, StepOutcome::NotRun);
    EXPECT_FALSE(result.licenses.isEmpty());
    EXPECT_TRUE(noneIsBegun(scene.journal()));
    window->putBack();
    ASSERT_TRUE(ends(heard, 2));
    EXPECT_EQ(heard.ended.last().end, RunEnd::Completed);
    EXPECT_EQ(scene.children().processes.size(), 1U);
}

TEST(WorkerProcess, EndsAtOnceWhenCancelledBeforeTheWorkerIsThere)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(scene.plan(), {});
    window->cancel();
    ASSERT_EQ(heard.ended.size(), 1);
    EXPECT_EQ(heard.ended.first().end, RunEnd::NotStarted);
    EXPECT_EQ(heard.ended.first().failure->cause, Cause::Cancelled);
    EXPECT_EQ(scene.children().exitCode(), static_cast<int>(WorkerExit::NoWindow));
    EXPECT_EQ(heard.ended.size(), 1);
    EXPECT_TRUE(scene.journal().isEmpty());
}

TEST(WorkerProcess, HasTheRightsThatThePersonHasConfirmed)
{
    WorkerScene scene(QStringLiteral("not-elevated"));
    const Plan plan = scene.plan();
    ASSERT_TRUE(needsElevation(plan));
    Heard heard;
    auto window = windowOnPractice(scene, heard);
    window->carryOut(plan, {});
    ASSERT_TRUE(ends(heard));
    EXPECT_TRUE(isSuccess(heard.ended.first()));
    EXPECT_EQ(scene.state().elevation, Elevation::CanBeElevated) << "the window itself has no more rights";
    EXPECT_EQ(*scene.pc().machine().elevation(), Elevation::CanBeElevated);
}

} // namespace activation::app
