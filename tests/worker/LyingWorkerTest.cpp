// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/window/Happens.h"
#include "tests/worker/WorkerScene.h"

#include <gtest/gtest.h>

#include <utility>

namespace activation::app {

namespace {

using namespace std::chrono_literals;

/// Says that it has started somebody, and keeps what they would have been told.
class NobodyStart final : public WorkerStart
{
public:
    NobodyStart(QStringList& arguments, qint64 process) : m_arguments(arguments), m_process(process) {}

    void start(const QString&, const QStringList& arguments) override
    {
        m_arguments = arguments;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT started(m_process); }, Qt::QueuedConnection);
    }

private:
    QStringList& m_arguments;
    qint64 m_process;
};

/// A window with a job for a worker, and somebody else in the place of that worker.
class Imposture final
{
public:
    /// `process` is who the system says was started: this test, unless it says otherwise.
    explicit Imposture(const WorkerLimits& limits = {}, qint64 process = QCoreApplication::applicationPid())
    {
        WorkerSettings settings = m_scene.settings();
        settings.limits = limits;
        m_window =
            std::make_unique<WorkerProcess>(settings, [this, process](const ui::WorkerTarget&, WorkerRights) {
                return std::make_unique<NobodyStart>(m_arguments, process);
            });
        m_window->setTarget(m_scene.target());
        WorkerScene::listen(*m_window, m_heard);
        plan = m_scene.plan();
        EXPECT_GE(plan.steps.size(), 2);
        m_window->carryOut(plan, QStringLiteral("run"));
        request = workerRequestFrom(m_arguments).value_or(WorkerRequest{});
        hello = {kWorkerProtocol, request.token, fingerprint(m_scene.profile())};
    }

    void come()
    {
        peer.connectToServer(request.server);
        EXPECT_EQ(peer.state(), QLocalSocket::ConnectedState);
    }
    void say(const QByteArray& bytes)
    {
        peer.write(bytes);
        peer.flush();
    }
    void say(const WorkerMessage& message) { say(toLine(message)); }

    /// As an honest worker does, until it is given its job.
    void beginHonestly()
    {
        come();
        say(hello);
        EXPECT_TRUE(ui::happens([this] { return peer.readAll().contains("\"run\""); }));
        EXPECT_EQ(m_heard.begun, 1);
    }

    /// Waits for the end of the job, which failed for this cause and left nobody connected.
    void expectFailed(Cause cause, const char* detail)
    {
        ASSERT_TRUE(ui::happens([this] { return !m_heard.ended.isEmpty(); }));
        ASSERT_EQ(m_heard.ended.size(), 1);
        const RunResult& result = m_heard.ended.first();
        EXPECT_EQ(result.end, RunEnd::Failed);
        ASSERT_TRUE(result.failure);
        EXPECT_EQ(result.failure->cause, cause);
        EXPECT_TRUE(result.failure->detail.contains(QLatin1String(detail)))
            << qPrintable(result.failure->detail);
        EXPECT_EQ(result.steps.size(), plan.steps.size());
        EXPECT_TRUE(result.licenses.isEmpty());
        EXPECT_TRUE(ui::happens([this] { return peer.state() == QLocalSocket::UnconnectedState; }));
    }

    /// Connects, says this, and is disconnected before it gets an order.
    void expectRefused(const WorkerMessage& firstWord, const char* detail)
    {
        come();
        say(firstWord);
        expectFailed(Cause::Refused, detail);
        EXPECT_EQ(m_heard.begun, 0);
        EXPECT_FALSE(peer.readAll().contains("\"run\""));
    }

    [[nodiscard]] const Heard& heard() const { return m_heard; }
    [[nodiscard]] ui::Worker& window() { return *m_window; }
    [[nodiscard]] StepStarted started(int index) const { return {index, plan.steps[index]}; }

    Plan plan;
    WorkerRequest request;
    WorkerHello hello;
    QLocalSocket peer;

private:
    WorkerScene m_scene{QStringLiteral("healthy")};
    QStringList m_arguments;
    Heard m_heard;
    std::unique_ptr<WorkerProcess> m_window;
};

} // namespace

TEST(LyingWorker, IsRefusedWithoutTheToken)
{
    for (const QByteArray& token : {QByteArray(), QByteArray(32, '\0'), QByteArray(64, 'x')}) {
        Imposture scene;
        scene.hello.token = token;
        scene.expectRefused(scene.hello, "somebody else");
    }
    Imposture scene;
    scene.hello.token.back() = static_cast<char>(scene.hello.token.back() ^ 1);
    scene.expectRefused(scene.hello, "somebody else");
}

TEST(LyingWorker, IsRefusedWithAnotherProtocolOrProfile)
{
    Imposture newer;
    newer.hello.protocol = kWorkerProtocol + 1;
    newer.expectRefused(newer.hello, "protocol 5");
    Imposture other;
    other.hello.profileSha256 = QByteArray(32, 'x');
    other.expectRefused(other.hello, "another profile");
    Imposture without;
    without.hello.profileSha256.clear();
    without.expectRefused(without.hello, "another profile");
}

TEST(LyingWorker, IsRefusedWhenItDoesNotSayHelloFirst)
{
    Imposture scene;
    scene.expectRefused(scene.started(0), "somebody else");
}

TEST(LyingWorker, HasATokenNobodyGuesses)
{
    Imposture one;
    Imposture other;
    EXPECT_GE(one.request.token.size(), 16);
    EXPECT_NE(one.request.token, other.request.token);
    EXPECT_NE(one.request.server, other.request.server);
}

TEST(LyingWorker, IsAlwaysTheOnlyOne)
{
    Imposture scene;
    scene.beginHonestly();
    QLocalSocket second;
    second.connectToServer(scene.request.server);
    EXPECT_FALSE(second.waitForConnected(1'000));
    scene.say(scene.started(0));
    EXPECT_TRUE(ui::happens([&] { return !scene.heard().started.isEmpty(); })) << "the first is still heard";
}

TEST(LyingWorker, LosesTheWindowWithGarbage)
{
    for (const QByteArray& line :
         {QByteArray("garbage\n"), QByteArray("{\"type\":\"shell\"}\n"), QByteArray("\0\0\0\n", 4)}) {
        Imposture scene;
        scene.beginHonestly();
        scene.say(line);
        scene.expectFailed(Cause::Lost, "message");
    }
}

TEST(LyingWorker, LosesTheWindowWithGarbageInsteadOfHello)
{
    Imposture scene;
    scene.come();
    scene.say(QByteArray("GET / HTTP/1.1\r\n\r\n"));
    scene.expectFailed(Cause::BadReply, "message");
    EXPECT_EQ(scene.heard().begun, 0);
}

TEST(LyingWorker, LosesTheWindowWithAnEndlessLine)
{
    Imposture scene;
    scene.beginHonestly();
    scene.say(QByteArray(10 * kLongestWorkerLine, 'x'));
    scene.expectFailed(Cause::Lost, "line");
}

TEST(LyingWorker, LosesTheWindowWithWhatCannotBeTrue)
{
    const auto tell = [](const std::function<WorkerMessage(const Imposture&)>& lie) {
        Imposture scene;
        scene.beginHonestly();
        scene.say(lie(scene));
        scene.expectFailed(Cause::Lost, "cannot be true");
        EXPECT_TRUE(scene.heard().started.isEmpty());
        EXPECT_TRUE(scene.heard().finished.isEmpty());
    };
    tell([](const Imposture& scene) { return StepStarted{99, scene.plan.steps.first()}; });
    tell([](const Imposture& scene) { return scene.started(1); });
    tell([](const Imposture&) { return StepStarted{0, SetTimeZone{QStringLiteral("another")}}; });
    tell([](const Imposture&) { return StepProgressed{0, 1, 1}; });
    tell([](const Imposture&) { return JobFinished{}; });
    tell([](const Imposture& scene) { return scene.hello; });
    tell([](const Imposture&) { return PutBack{}; });
    tell([](const Imposture&) { return RunPlan{}; });
    tell([](const Imposture&) { return CancelJob{}; });
}

TEST(LyingWorker, IsNotBelievedWithoutAJob)
{
    Imposture scene;
    scene.beginHonestly();
    RunResult result;
    for (const StepRequest& request : scene.plan.steps)
        result.steps.append({request, StepOutcome::NotRun, std::nullopt});
    result.end = RunEnd::Cancelled;
    scene.say(JobFinished{result});
    ASSERT_TRUE(ui::happens([&] { return scene.heard().ended.size() == 1; }));
    EXPECT_EQ(scene.heard().ended.first(), result);
    scene.say(JobFinished{result});
    EXPECT_TRUE(ui::happens([&] { return scene.peer.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_EQ(scene.heard().ended.size(), 1);
}

TEST(LyingWorker, IsTakenForDeadWhenSilent)
{
    Imposture scene(WorkerLimits{20ms, 5, 30s});
    scene.beginHonestly();
    scene.say(scene.started(0));
    scene.expectFailed(Cause::Lost, "silent");
    EXPECT_EQ(scene.heard().ended.first().steps[0].outcome, StepOutcome::Failed);
    EXPECT_EQ(scene.heard().ended.first().steps[1].outcome, StepOutcome::NotRun);
}

TEST(LyingWorker, LeavesWhatItToldWhenItDies)
{
    Imposture scene;
    scene.beginHonestly();
    const StepResult done{scene.plan.steps[0], StepOutcome::Done, std::nullopt};
    scene.say(toLine(scene.started(0)) + toLine(StepFinished{0, done}) + toLine(scene.started(1)));
    scene.peer.disconnectFromServer();
    scene.expectFailed(Cause::Lost, "ended");
    EXPECT_EQ(scene.heard().ended.first().steps[0], done);
    EXPECT_EQ(scene.heard().ended.first().steps[1].outcome, StepOutcome::Failed);
}

TEST(LyingWorker, IsTurnedAwayWhenItIsAnotherProcessWhateverItKnows)
{
    Imposture scene(WorkerLimits{1s, 60, 500ms}, 1);
    scene.come();
    scene.say(scene.hello);
    EXPECT_TRUE(ui::happens([&] { return scene.peer.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_TRUE(scene.heard().ended.isEmpty()) << "the worker may still come";
    EXPECT_FALSE(scene.peer.readAll().contains("\"run\""));
    scene.expectFailed(Cause::TimedOut, "did not come");
    EXPECT_EQ(scene.heard().begun, 0);
}

TEST(LyingWorker, IsJudgedByTheTokenWhereNobodySaysWhoWasStarted)
{
    Imposture scene({}, 0);
    QLocalSocket stranger;
    stranger.connectToServer(scene.request.server);
    stranger.write(toLine(WorkerHello{kWorkerProtocol, QByteArray(32, 'x'), scene.hello.profileSha256}));
    EXPECT_TRUE(ui::happens([&] { return stranger.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_TRUE(scene.heard().ended.isEmpty());
    scene.beginHonestly();
}

TEST(LyingWorker, IsNotAwaitedForEver)
{
    Imposture nobody(WorkerLimits{1s, 5, 50ms});
    nobody.expectFailed(Cause::TimedOut, "did not come");
    QLocalSocket late;
    late.connectToServer(nobody.request.server);
    EXPECT_FALSE(late.waitForConnected(1'000));

    Imposture silent(WorkerLimits{1s, 60, 200ms});
    silent.come();
    silent.expectFailed(Cause::TimedOut, "did not come");
    EXPECT_EQ(silent.heard().begun, 0);
}

} // namespace activation::app
