// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/PracticeStart.h"
#include "app/worker/RunWorker.h"
#include "tests/support/practice/ReversibleState.h"
#include "tests/support/window/Happens.h"
#include "tests/worker/WorkerScene.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::app {

namespace {

/// A practice PC of its own, in a file that `folder` keeps: nobody may activate there.
QString refusesToActivate(const QTemporaryDir& folder)
{
    QJsonObject scenario = objectIn(QStringLiteral(":/practice/healthy.json"));
    const QJsonObject refusal{{QStringLiteral("call"), QStringLiteral("activate")},
                              {QStringLiteral("cause"), QStringLiteral("access-denied")},
                              {QStringLiteral("failures"), -1}};
    scenario.insert(QStringLiteral("behaviours"), QJsonArray{QJsonValue(refusal)});
    QFile file(folder.filePath(QStringLiteral("practice.json")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(scenario).toJson());
    return file.fileName();
}

} // namespace

TEST(WorkerTrouble, MeetsARealDeathAndCanTakeItBack)
{
    WorkerScene scene(QStringLiteral("worker-dies"));
    const practice::PracticeState before = scene.state();
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
    practice::expectJournalKnows(before, scene.state(), entries);

    window->putBack();
    ASSERT_TRUE(ends(heard, 2));
    EXPECT_EQ(heard.ended.last().end, RunEnd::Completed);
    EXPECT_TRUE(undoable(scene.journal()).isEmpty());
    EXPECT_EQ(scene.children().processes.size(), 2U);
}

TEST(WorkerTrouble, LeavesARemovalToItselfAndKnowsItAfterwards)
{
    WorkerScene scene(QStringLiteral("removal-cut-off"));
    Choices choices;
    choices.removeConflicts = true;
    const Plan plan = scene.plan(choices);
    Heard heard;
    const auto window = scene.window(heard);
    window->carryOut(plan, QStringLiteral("run"));
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(scene.children().exitCode(), static_cast<int>(WorkerExit::Died));
    EXPECT_TRUE(wasLeftRemoving(scene.journal()));
    EXPECT_EQ(scene.state().office.size(), 2);

    // Practice time passes with the next removal; the one before is over first, and nothing is in its way.
    window->carryOut(plan, QStringLiteral("run-2"));
    ASSERT_TRUE(ends(heard, 2));
    EXPECT_TRUE(isSuccess(heard.ended.last()));
    EXPECT_EQ(scene.state().office.size(), 1);
}

TEST(WorkerTrouble, LeavesASoundJournalWhenTheWindowEndsInTheMiddle)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Heard heard;
    auto window = scene.window(heard);
    const Plan plan = scene.longPlan();
    window->carryOut(plan, QStringLiteral("run"));
    ASSERT_TRUE(ui::happens([&] { return !heard.finished.isEmpty(); }));
    window.reset();
    EXPECT_EQ(scene.children().exitCode(), static_cast<int>(WorkerExit::WindowLost));
    const auto entries = scene.journal();
    EXPECT_LT(entries.size(), plan.steps.size());
    EXPECT_TRUE(noneIsBegun(entries));
    EXPECT_EQ(Journal::read(scene.folder())->damage, std::nullopt);
    EXPECT_TRUE(Journal::open(scene.folder()).hasValue()) << "nobody holds it any more";
}

TEST(WorkerTrouble, EndsQuietlyWithAnIdleWindow)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Heard heard;
    auto window = scene.window(heard);
    window->putBack();
    ASSERT_TRUE(ends(heard));
    window.reset();
    EXPECT_EQ(scene.children().exitCode(), static_cast<int>(WorkerExit::Done));
}

TEST(WorkerTrouble, IsRefusedWhenTheProfileWasChangedMeanwhile)
{
    WorkerScene scene(QStringLiteral("healthy"), exampleProfile());
    const Plan plan = scene.plan();
    const practice::PracticeState before = scene.state();
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

TEST(WorkerTrouble, TellsWhenTheWorkerCannotLoadItsMachine)
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

TEST(WorkerTrouble, SaysThatSomebodyElseHasTheJournal)
{
    WorkerScene scene(QStringLiteral("healthy"));
    const Plan plan = scene.plan();
    const practice::PracticeState before = scene.state();
    const auto held = Journal::open(scene.folder());
    ASSERT_TRUE(held.hasValue());
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

TEST(WorkerTrouble, IsNotShutOutByStrangersWhoComeFirst)
{
    WorkerScene scene(QStringLiteral("healthy"));
    std::vector<std::unique_ptr<QLocalSocket>> strangers;
    const auto comeFirst = [&strangers](const QStringList& arguments) {
        for (const QByteArray& word : {QByteArray(), QByteArray("garbage\n"), toLine(WorkerHello{})}) {
            strangers.push_back(std::make_unique<QLocalSocket>());
            strangers.back()->connectToServer(workerRequestFrom(arguments)->server);
            EXPECT_TRUE(strangers.back()->waitForConnected());
            strangers.back()->write(word);
            strangers.back()->flush();
            QCoreApplication::processEvents(); // one waits at a time
        }
    };
    Heard heard;
    WorkerProcess window(scene.settings(), [&](const ui::WorkerTarget&, WorkerRights) {
        return std::make_unique<ObservedStart>(scene.children(), comeFirst);
    });
    window.setTarget(scene.target());
    WorkerScene::listen(window, heard);
    window.carryOut(scene.plan(), QStringLiteral("run"));
    ASSERT_TRUE(ends(heard));
    EXPECT_TRUE(isSuccess(heard.ended.first()));
    for (const auto& stranger : strangers)
        EXPECT_TRUE(ui::happens([&] { return stranger->state() == QLocalSocket::UnconnectedState; }));
}

TEST(WorkerTrouble, RefusesAPlanWithObstaclesWithoutStartingAnybody)
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

TEST(WorkerTrouble, IsDeclinedWhereNobodyKnowsThePassword)
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

TEST(WorkerTrouble, AsksNobodyWhereNoSettingIsChanged)
{
    WorkerScene scene(QStringLiteral("standard-user"));
    QList<StepRequest> steps = scene.plan().steps;
    steps.removeIf([](const StepRequest& step) { return kindOf(step) != StepKind::ActivateProduct; });
    ASSERT_FALSE(steps.isEmpty());
    Heard heard;
    const auto window = windowOnPractice(scene, heard);
    window->carryOut(Plan{steps, {}}, QStringLiteral("run"));
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(heard.begun, 1);
    EXPECT_NE(heard.ended.first().end, RunEnd::NotStarted);

    // The same worker has not the rights for more.
    window->carryOut(Plan{scene.plan().steps, {}}, QStringLiteral("next"));
    ASSERT_TRUE(ends(heard, 2));
    EXPECT_EQ(heard.begun, 1);
    EXPECT_EQ(heard.ended.last().end, RunEnd::NotStarted);
    EXPECT_EQ(heard.ended.last().failure->cause, Cause::Cancelled);

    window->carryOut(Plan{steps, {}}, QStringLiteral("again"));
    ASSERT_TRUE(ends(heard, 3));
    EXPECT_EQ(heard.begun, 2);
}

/// Trying again must not come to the same end.
TEST(WorkerTrouble, AsksForRightsOnceWindowsHasRefusedThePerson)
{
    const QTemporaryDir folder;
    WorkerScene scene(refusesToActivate(folder));
    QList<StepRequest> steps = scene.plan().steps;
    steps.removeIf([](const StepRequest& step) { return kindOf(step) != StepKind::ActivateProduct; });
    ASSERT_FALSE(steps.isEmpty());
    QList<WorkerRights> asked;
    Heard heard;
    WorkerProcess window(scene.settings(), [&](const ui::WorkerTarget&, WorkerRights rights) {
        asked.append(rights);
        return std::make_unique<ObservedStart>(scene.children());
    });
    window.setTarget(scene.target());
    WorkerScene::listen(window, heard);
    for (const int ended : {1, 2}) {
        window.carryOut(Plan{steps, {}}, QStringLiteral("run"));
        ASSERT_TRUE(ends(heard, ended));
        EXPECT_EQ(heard.ended.last().failure->cause, Cause::AccessDenied);
    }
    EXPECT_EQ(asked, (QList{WorkerRights::OfThePerson, WorkerRights::Administrator}));
}

TEST(WorkerRights, AreThoseOfThePersonForActivatingAlone)
{
    const StepRequest activate = ActivateProduct{};
    EXPECT_EQ(rightsFor({{activate, activate}, {}}), WorkerRights::OfThePerson);
    EXPECT_EQ(rightsFor({{CloseProgram{}, activate}, {}}), WorkerRights::OfThePerson);
    for (const StepRequest& change :
         QList<StepRequest>{SetKmsHost{}, SetTimeZone{}, SynchronizeClock{}, RemoveOffice{}})
        EXPECT_EQ(rightsFor({{activate, change}, {}}), WorkerRights::Administrator);
}

TEST(WorkerTrouble, SaysWhenThereIsNoSuchProgram)
{
    WorkerScene scene(QStringLiteral("healthy"));
    WorkerSettings settings = scene.settings();
    settings.program = QStringLiteral("/no/such/program");
    Heard heard;
    WorkerProcess window(settings, startFor);
    window.setTarget(scene.target());
    WorkerScene::listen(window, heard);
    window.carryOut(scene.plan(), {});
    ASSERT_TRUE(ends(heard));
    EXPECT_EQ(heard.ended.first().end, RunEnd::NotStarted);
    EXPECT_EQ(heard.ended.first().failure->cause, Cause::NotFound);
}

} // namespace activation::app
