// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Opening.h"
#include "app/worker/PracticeStart.h"
#include "tests/support/window/Happens.h"
#include "tests/worker/WorkerScene.h"
#include "ui/model/WizardModel.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace activation::app {

namespace {

/// A window's machine, visit and worker, as the program puts them together.
struct Window
{
    explicit Window(const WorkerScene& scene)
        : inspector(openingOf(scene.request()))
        , worker(scene.settings(), startFor)
        , model(inspector, worker, Language::English)
    {
        QObject::connect(&inspector, &ui::MachineInspector::opened, &inspector, [this] { ++openings; });
        WorkerScene::listen(worker, heard);
        model.start();
        EXPECT_TRUE(ui::happens([this] { return openings == 1; }));
    }

    void restartPracticePc()
    {
        inspector.restart();
        EXPECT_TRUE(ui::happens([this] { return openings == 2; }));
    }

    /// And stays there until the person does something.
    [[nodiscard]] ::testing::AssertionResult comesTo(Screen screen)
    {
        if (ui::happens([&] { return !model.isRunning() && model.state().screen == screen; },
                        std::chrono::seconds{60}))
            return ::testing::AssertionSuccess();
        return ::testing::AssertionFailure()
               << "it stands at " << screenNumber(model.state().screen).latin1();
    }

    int openings = 0;
    Heard heard;
    ui::MachineInspector inspector;
    WorkerProcess worker;
    ui::WizardModel model;
};

/// A practice PC of its own, in a file that `folder` keeps: one that waits for a restart and is lost after a
/// change.
QString losesWorkerAfterRestart(const QTemporaryDir& folder)
{
    QJsonObject scenario = objectIn(QStringLiteral(":/practice/restart-pending.json"));
    scenario.insert(QStringLiteral("changesUntilLost"), 1);
    QFile file(folder.filePath(QStringLiteral("practice.json")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(scenario).toJson());
    return file.fileName();
}

} // namespace

TEST(WorkerOfAWindow, IsStartedAgainAfterItWasLostAndItsPracticePcRestarted)
{
    WorkerScene scene(QStringLiteral("worker-dies"));
    Window window(scene);
    window.worker.carryOut(scene.plan(), QStringLiteral("first"));
    ASSERT_TRUE(ends(window.heard, 1));
    ASSERT_TRUE(window.heard.ended.last().failure);
    EXPECT_EQ(window.heard.ended.last().failure->cause, Cause::Lost);

    window.restartPracticePc(); // the machine of the first worker is gone now
    window.worker.carryOut(scene.plan(), QStringLiteral("second"));
    ASSERT_TRUE(ends(window.heard, 2));
    EXPECT_EQ(window.heard.begun, 2) << "somebody had to be started";
    EXPECT_TRUE(isSuccess(window.heard.ended.last()));
}

TEST(WorkerOfAWindow, MayBeLostAfterThePersonRestartedThePracticePc)
{
    const QTemporaryDir folder;
    WorkerScene scene(losesWorkerAfterRestart(folder));
    Window window(scene);
    ui::WizardModel& model = window.model;
    ASSERT_TRUE(window.comesTo(Screen::RemoveOffice));
    model.removeConflicts();
    ASSERT_TRUE(window.comesTo(Screen::RestartNeeded));
    model.restart();
    ASSERT_TRUE(window.comesTo(Screen::ReadyToActivate)); // what the person decided is kept
    EXPECT_EQ(window.openings, 2) << "the first machine is gone";

    model.activate();
    ASSERT_TRUE(window.comesTo(Screen::NotActivated));
    ASSERT_TRUE(model.state().session.result && model.state().session.result->failure);
    EXPECT_EQ(model.state().session.result->failure->cause, Cause::Lost);

    model.checkAgain();
    ASSERT_TRUE(window.comesTo(Screen::ReadyToActivate));
    model.activate();
    ASSERT_TRUE(window.comesTo(Screen::AllActivated));
}

TEST(WorkerOfAWindow, IsDeclinedAfterARestartAsBefore)
{
    WorkerScene scene(QStringLiteral("standard-user"));
    Window window(scene);
    window.restartPracticePc();
    window.worker.carryOut(Plan{scene.plan().steps, {}}, {});
    ASSERT_TRUE(ends(window.heard));
    EXPECT_EQ(window.heard.ended.last().end, RunEnd::NotStarted);
    EXPECT_EQ(window.heard.ended.last().failure->cause, Cause::Cancelled);
}

TEST(WorkerOfAWindow, OfAnotherMachineTakesThePlaceOfTheFirst)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Window window(scene);
    window.worker.setTarget({scene.target().profileSha256, Elevation::StandardUser});
    window.worker.carryOut(scene.plan(), {});
    ASSERT_TRUE(ends(window.heard, 1));
    EXPECT_EQ(window.heard.ended.last().end, RunEnd::NotStarted);

    window.restartPracticePc();
    window.worker.carryOut(scene.plan(), {});
    ASSERT_TRUE(ends(window.heard, 2));
    EXPECT_TRUE(isSuccess(window.heard.ended.last()));
}

TEST(WorkerOfAWindow, HasNothingToCancelBeforeItsFirstJob)
{
    WorkerScene scene(QStringLiteral("healthy"));
    Window window(scene);
    window.worker.cancel();
    window.worker.carryOut(scene.plan(), {});
    ASSERT_TRUE(ends(window.heard));
    EXPECT_TRUE(isSuccess(window.heard.ended.last()));
}

} // namespace activation::app
