// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/PracticeStart.h"
#include "app/worker/RunWorker.h"
#include "core/journal/Journal.h"
#include "core/practice/Scenario.h"
#include "tests/support/practice/ReversibleState.h"
#include "tests/support/window/Happens.h"
#include "tests/worker/WorkerScene.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

namespace {

bool ends(const Heard& heard, qsizetype jobs = 1)
{
    return happens([&] { return heard.ended.size() == jobs; });
}

QList<EntryState> statesIn(const QList<JournalEntry>& entries)
{
    QList<EntryState> states;
    for (const JournalEntry& entry : entries)
        states.append(entry.state);
    return states;
}

bool noneIsBegun(const QList<JournalEntry>& entries)
{
    return std::ranges::none_of(entries,
                                [](const JournalEntry& entry) { return entry.state == EntryState::Begun; });
}

/// Rights that this process does not have on a PC that belongs to somebody.
std::unique_ptr<WorkerProcess> windowOnPractice(const WorkerScene& scene, Heard& heard)
{
    auto window =
        std::make_unique<WorkerProcess>(scene.settings(), std::make_unique<PracticeStart>(scene.pc()));
    WorkerScene::listen(*window, heard);
    return window;
}

} // namespace

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
    const PracticeState before = scene.state();
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
    expectPutBack(before, scene.state(), scene.journal());
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
    ASSERT_TRUE(happens([&] { return !heard.finished.isEmpty(); }));
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

TEST(WorkerProcess, MeetsARealDeathAndCanTakeItBack)
{
    WorkerScene scene(QStringLiteral("worker-dies"));
    const PracticeState before = scene.state();
    const Plan plan = scene.plan();
    ASSERT_GT(plan.steps.size(), 2);
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(plan, QStringLiteral("run"));
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(scene.children().exitCode(), static_cast<int>(WorkerExit::Died));

    const RunResult& result = heard.ended.first();
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(result.failure->cause, Cause::Lost);
    EXPECT_TRUE(result.licenses.isEmpty());
    EXPECT_EQ(result.steps.size(), plan.steps.size());
    // What the process had not sent died with it: the journal knows more than the window, never less.
    const auto entries = scene.journal();
    EXPECT_EQ(statesIn(entries), (QList{EntryState::Done, EntryState::Done, EntryState::Begun}));
    EXPECT_LE(heard.finished.size(), 2);
    expectJournalKnows(before, scene.state(), entries);

    window->putBack();
    ASSERT_TRUE(ends(heard, 2));
    EXPECT_EQ(heard.ended.last().end, RunEnd::Completed);
    EXPECT_TRUE(undoable(scene.journal()).isEmpty());
    EXPECT_EQ(scene.children().processes.size(), 2U);
}

TEST(WorkerProcess, LeavesASoundJournalWhenTheWindowEndsInTheMiddle)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Heard heard;
    auto window = scene.window(heard);
    const Plan plan = scene.longPlan();
    window->carryOut(plan, QStringLiteral("run"));
    ASSERT_TRUE(happens([&] { return !heard.finished.isEmpty(); }));
    window.reset();
    EXPECT_EQ(scene.children().exitCode(), static_cast<int>(WorkerExit::WindowLost));
    const auto entries = scene.journal();
    EXPECT_LT(entries.size(), plan.steps.size());
    EXPECT_TRUE(noneIsBegun(entries));
    EXPECT_FALSE(Journal::isDamaged(scene.folder()));
    EXPECT_TRUE(Journal::open(scene.folder()).ok()) << "nobody holds it any more";
}

TEST(WorkerProcess, EndsQuietlyWithAnIdleWindow)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Heard heard;
    auto window = scene.window(heard);
    window->putBack();
    ASSERT_TRUE(ends(heard));
    window.reset();
    EXPECT_EQ(scene.children().exitCode(), static_cast<int>(WorkerExit::Done));
}

TEST(WorkerProcess, IsRefusedWhenTheProfileWasChangedMeanwhile)
{
    WorkerScene scene(QStringLiteral("healthy"), exampleProfile());
    const Plan plan = scene.plan();
    const PracticeState before = scene.state();
    QFile file(scene.profileFile());
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write(" ");
    file.close();
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(plan, {});
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(heard.begun, 0);
    EXPECT_EQ(heard.ended.first().end, RunEnd::Failed);
    EXPECT_EQ(heard.ended.first().failure->cause, Cause::Refused);
    EXPECT_EQ(scene.children().exitCode(), static_cast<int>(WorkerExit::Done));
    EXPECT_EQ(scene.state(), before);
    EXPECT_TRUE(scene.journal().isEmpty());
}

TEST(WorkerProcess, TellsWhenTheWorkerCannotLoadItsMachine)
{
    WorkerScene scene(QStringLiteral("healthy"), exampleProfile());
    const Plan plan = scene.plan();
    ASSERT_TRUE(QFile::remove(scene.profileFile()));
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(plan, {});
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(heard.ended.first().failure->cause, Cause::Lost);
    EXPECT_TRUE(heard.ended.first().failure->detail.contains(QStringLiteral("11")));
    EXPECT_EQ(scene.children().exitCode(), static_cast<int>(WorkerExit::NoMachine));
}

TEST(WorkerProcess, SaysThatSomebodyElseHasTheJournal)
{
    WorkerScene scene(QStringLiteral("healthy"));
    const Plan plan = scene.plan();
    const PracticeState before = scene.state();
    const auto held = Journal::open(scene.folder());
    ASSERT_TRUE(held.ok());
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(plan, {});
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(heard.ended.first().end, RunEnd::NotStarted);
    EXPECT_EQ(heard.ended.first().failure->cause, Cause::Busy);
    EXPECT_EQ(heard.ended.first().steps.size(), plan.steps.size());
    EXPECT_EQ(scene.state(), before);
    window->putBack();
    ASSERT_TRUE(ends(heard, 2));
    EXPECT_EQ(heard.ended.last().end, RunEnd::NotStarted);
    EXPECT_EQ(heard.ended.last().failure->cause, Cause::Busy);
}

TEST(WorkerProcess, RefusesAPlanWithObstaclesWithoutStartingAnybody)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(Plan{scene.plan().steps, {CheckId::Port}}, {});
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(heard.ended.first().end, RunEnd::NotStarted);
    EXPECT_EQ(heard.ended.first().failure->cause, Cause::InvalidInput);
    EXPECT_TRUE(scene.children().processes.empty());
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

TEST(WorkerProcess, IsDeclinedWhereNobodyKnowsThePassword)
{
    WorkerScene scene(QStringLiteral("standard-user"));
    Heard heard;
    const auto window = windowOnPractice(scene, heard);
    window->carryOut(Plan{scene.plan().steps, {}}, {});
    EXPECT_TRUE(heard.ended.isEmpty()) << "nothing happens within the call";
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(heard.begun, 0);
    EXPECT_EQ(heard.ended.first().end, RunEnd::NotStarted);
    EXPECT_EQ(heard.ended.first().failure->cause, Cause::Cancelled);
    EXPECT_TRUE(scene.journal().isEmpty());
}

TEST(WorkerProcess, SaysWhenThereIsNoSuchProgram)
{
    WorkerScene scene(QStringLiteral("healthy"));
    WorkerSettings settings = scene.settings();
    settings.program = QStringLiteral("/no/such/program");
    Heard heard;
    WorkerProcess window(settings, std::make_unique<PracticeStart>(scene.pc()));
    WorkerScene::listen(window, heard);
    window.carryOut(scene.plan(), {});
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(heard.ended.first().end, RunEnd::NotStarted);
    EXPECT_EQ(heard.ended.first().failure->cause, Cause::NotFound);
}

} // namespace activation
