// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/RunWorker.h"
#include "tests/support/window/Happens.h"
#include "tests/worker/WorkerScene.h"

#include <QJsonArray>
#include <QLocalServer>
#include <QUuid>

#include <gtest/gtest.h>

namespace activation::app {

namespace {

/// A real worker on a practice PC, and a window that says to it whatever a test likes.
class WindowScene final
{
public:
    explicit WindowScene(const QString& practice = QStringLiteral("healthy"), const QJsonObject& profile = {},
                         qint64 parent = QCoreApplication::applicationPid())
        : scene(practice, profile)
        , plan(scene.plan())
        , m_before(scene.state())
    {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        EXPECT_TRUE(m_server.listen(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        WorkerRequest request;
        request.server = m_server.serverName();
        request.token = "a token";
        request.parent = parent;
        request.machine = scene.settings().machine;
        m_arguments = toArguments(request);
    }

    void start(const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        m_worker.setProcessChannelMode(QProcess::ForwardedChannels);
        m_worker.setProcessEnvironment(environment);
        m_worker.start(QStringLiteral(WORKER_PROGRAM), m_arguments);
        ASSERT_TRUE(ui::happens([this] { return m_server.hasPendingConnections(); }));
        m_peer = m_server.nextPendingConnection();
        ASSERT_TRUE(ui::happens([this] { return m_peer->canReadLine(); }));
        const auto hello = parseWorkerMessage(m_peer->readLine());
        ASSERT_TRUE(hello.hasValue());
        EXPECT_EQ(*hello,
                  WorkerMessage(WorkerHello{kWorkerProtocol, "a token", fingerprint(scene.profile())}));
    }
    /// It comes no further than to the door.
    void startRefused(const QProcessEnvironment& environment)
    {
        m_worker.setProcessEnvironment(environment);
        m_worker.start(QStringLiteral(WORKER_PROGRAM), m_arguments);
    }
    void say(const QByteArray& bytes) { m_peer->write(bytes); }
    void say(const WorkerMessage& message) { say(toLine(message)); }
    void leave() { m_peer->disconnectFromServer(); }

    [[nodiscard]] RunPlan order(const QList<StepRequest>& steps) const
    {
        return {QStringLiteral("run"), fingerprint(scene.profile()), steps};
    }

    /// What the worker says until it ends a job; nothing when it does not.
    [[nodiscard]] std::optional<JobFinished> ended()
    {
        std::optional<JobFinished> end;
        const bool said = ui::happens([&] {
            while (!end && m_peer->canReadLine()) {
                const auto message = parseWorkerMessage(m_peer->readLine());
                EXPECT_TRUE(message.hasValue());
                if (message && std::holds_alternative<JobFinished>(*message))
                    end = std::get<JobFinished>(*message);
            }
            return end || m_peer->state() == QLocalSocket::UnconnectedState;
        });
        EXPECT_TRUE(said);
        return end;
    }

    void expectExit(WorkerExit exit)
    {
        ASSERT_TRUE(ui::happens([this] { return m_worker.state() == QProcess::NotRunning; }));
        EXPECT_EQ(m_worker.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(m_worker.exitCode(), static_cast<int>(exit));
    }

    /// And nothing is other than it was.
    void expectExitWithoutATrace(WorkerExit exit)
    {
        expectExit(exit);
        EXPECT_EQ(scene.state(), m_before);
        EXPECT_TRUE(scene.journal().isEmpty());
    }

    WorkerScene scene;
    Plan plan;

private:
    practice::PracticeState m_before;
    QLocalServer m_server;
    QStringList m_arguments;
    QLocalSocket* m_peer = nullptr;
    QProcess m_worker;
};

/// A sound plan with one step more that is not allowed.
void expectNotAllowed(WindowScene& window, const StepRequest& wrong)
{
    window.start();
    window.say(window.order(window.plan.steps + QList{wrong}));
    const auto end = window.ended();
    ASSERT_TRUE(end) << qPrintable(toString(kindOf(wrong)));
    EXPECT_EQ(end->result.end, RunEnd::NotStarted);
    EXPECT_EQ(end->result.failure->cause, Cause::InvalidInput);
    EXPECT_EQ(end->result.steps.first().outcome, StepOutcome::NotRun);
    window.expectExitWithoutATrace(WorkerExit::NotAllowed);
}

} // namespace

TEST(LyingWindow, GetsNothingDoneThatTheProfileDoesNotAllow)
{
    WindowScene host;
    expectNotAllowed(host, SetKmsHost{{}, {QStringLiteral("kms.elsewhere.example"), 1688}});
    WindowScene port;
    expectNotAllowed(
        port, SetKmsHost{{}, {port.scene.profile().kms.hosts.first().hosts.first().endpoint.host, 1689}});
    WindowScene zone;
    expectNotAllowed(zone, SetTimeZone{QStringLiteral("UTC")});
    WindowScene service;
    expectNotAllowed(service, SetLicensingService{{ServiceStart::Disabled, false}});
    WindowScene product;
    expectNotAllowed(product, ActivateProduct{QStringLiteral("no-such-product"), {}, {}, {}});
}

TEST(LyingWindow, RemovesNoOfficeThatTheProfileKeeps)
{
    QJsonObject profile = exampleProfile();
    QJsonObject removal = profile.value(u"removal").toObject();
    removal.insert(QStringLiteral("never"), QJsonArray{QStringLiteral("O365HomePremRetail")});
    profile.insert(QStringLiteral("removal"), removal);
    WindowScene window(QStringLiteral("trial-office"), profile);
    const QList<OfficeProduct> installed = window.scene.state().office;
    const auto trial =
        std::ranges::find(installed, QStringLiteral("O365HomePremRetail"), &OfficeProduct::releaseId);
    ASSERT_NE(trial, installed.end());
    expectNotAllowed(window, RemoveOffice{*trial});
}

TEST(LyingWindow, GetsNothingDoneWithThePlanOfAnotherProfile)
{
    WindowScene window;
    window.start();
    RunPlan order = window.order(window.plan.steps);
    order.profileSha256[0] = static_cast<char>(order.profileSha256[0] ^ 1);
    window.say(order);
    EXPECT_FALSE(window.ended());
    window.expectExitWithoutATrace(WorkerExit::NotAllowed);
}

TEST(LyingWindow, EndsTheWorkerWithWhatIsNoMessage)
{
    const QList<QByteArray> lines{
        "garbage\n", "{\"type\":\"shell\",\"command\":\"cmd.exe\"}\n",
        "{\"type\":\"run\",\"run\":\"\",\"profileSha256\":\"\",\"steps\":[{\"step\":"
        "\"run-command\",\"command\":\"cmd.exe\"}]}\n"};
    for (const QByteArray& line : lines) {
        WindowScene window;
        window.start();
        window.say(line);
        EXPECT_FALSE(window.ended());
        window.expectExitWithoutATrace(WorkerExit::BadMessage);
    }
}

TEST(LyingWindow, EndsTheWorkerWithAnEndlessLine)
{
    WindowScene window;
    window.start();
    window.say(QByteArray(10 * kLongestWorkerLine, 'x'));
    window.expectExitWithoutATrace(WorkerExit::BadMessage);
}

TEST(LyingWindow, EndsTheWorkerWithWhatOnlyWorkersSay)
{
    const QList<WorkerMessage> lies{WorkerHello{}, StepStarted{}, StepProgressed{}, StepFinished{},
                                    JobFinished{}};
    for (const WorkerMessage& lie : lies) {
        WindowScene window;
        window.start();
        window.say(lie);
        EXPECT_FALSE(window.ended());
        window.expectExitWithoutATrace(WorkerExit::BadMessage);
    }
}

TEST(LyingWindow, CannotHaveTwoJobsAtOnce)
{
    WindowScene window;
    window.start();
    window.say(window.order(window.scene.longPlan().steps));
    window.say(window.order(window.plan.steps));
    EXPECT_FALSE(window.ended());
    window.expectExit(WorkerExit::BadMessage);
    const auto entries = window.scene.journal();
    EXPECT_LT(entries.size(), window.scene.longPlan().steps.size());
    for (const JournalEntry& entry : entries)
        EXPECT_NE(entry.state, EntryState::Begun) << "what was begun is brought to an end";
}

TEST(LyingWindow, MayCancelWhatHasEnded)
{
    WindowScene window;
    window.start();
    window.say(CancelJob{});
    window.say(window.order(window.plan.steps));
    const auto end = window.ended();
    ASSERT_TRUE(end);
    EXPECT_TRUE(isSuccess(end->result)) << "a cancel without a job is about no later one";
    window.leave();
    window.expectExit(WorkerExit::Done);
}

TEST(LyingWindow, EndsTheWorkerByLeavingAtOnce)
{
    WindowScene window;
    window.start();
    window.leave();
    window.expectExitWithoutATrace(WorkerExit::Done);
}

TEST(LyingWindow, EndsTheWorkerByFallingSilent)
{
    WindowScene window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WORKER_HEARTBEAT"), QStringLiteral("20"));
    window.start(environment);
    window.expectExitWithoutATrace(WorkerExit::WindowLost);
}

TEST(LyingWindow, HasNoWorkerWhenItIsAnotherProgram)
{
    WindowScene window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WORKER_WINDOW"), QStringLiteral("/bin/true"));
    window.startRefused(environment);
    window.expectExitWithoutATrace(WorkerExit::NotOurWindow);
}

TEST(LyingWindow, HasNoWorkerWhenItSaysThatItIsAnotherProcess)
{
    for (const qint64 other : {qint64{0}, qint64{1}, QCoreApplication::applicationPid() + 100'000}) {
        WindowScene window(QStringLiteral("healthy"), {}, other);
        window.startRefused(QProcessEnvironment::systemEnvironment());
        window.expectExitWithoutATrace(WorkerExit::NotOurWindow);
    }
}

TEST(LyingWindow, HasNoWorkerWhenItBorrowsTheNameOfOurs)
{
    // Of the right program and older than the worker, but it does not listen.
    const QString patient = qEnvironmentVariable("ComSpec", QStringLiteral("/bin/cat"));
    QProcess ours;
    ours.start(patient, QStringList());
    ASSERT_TRUE(ours.waitForStarted());
    WindowScene window(QStringLiteral("healthy"), {}, ours.processId());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WORKER_WINDOW"), patient);
    window.startRefused(environment);
    window.expectExitWithoutATrace(WorkerExit::NotOurWindow);
    ours.kill();
    ours.waitForFinished();
}

TEST(LyingWindow, HasAWorkerThatSaysWhenItsArgumentsMakeNoSense)
{
    for (const QStringList& arguments :
         {QStringList{}, QStringList{QStringLiteral("--worker")},
          QStringList{QStringLiteral("--worker"), QStringLiteral("no-such-window"), QStringLiteral("00"),
                      QStringLiteral("--state")}}) {
        QProcess worker;
        worker.start(QStringLiteral(WORKER_PROGRAM), arguments);
        ASSERT_TRUE(ui::happens([&] { return worker.state() == QProcess::NotRunning; }));
        EXPECT_EQ(worker.exitCode(), static_cast<int>(WorkerExit::Usage));
    }
}

} // namespace activation::app
