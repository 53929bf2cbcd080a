// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/WorkerLink.h"

#include "tests/support/window/Happens.h"

#include <QLocalServer>
#include <QUuid>

#include <gtest/gtest.h>

namespace activation {

namespace {

using namespace std::chrono_literals;

/// A link, and what is at the other end of it.
class LinkScene final
{
public:
    explicit LinkScene(const WorkerLimits& limits = {})
    {
        EXPECT_TRUE(m_server.listen(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(m_server.serverName());
        EXPECT_TRUE(ui::happens([&] { return m_server.hasPendingConnections(); }));
        other = m_server.nextPendingConnection();
        link = std::make_unique<WorkerLink>(std::move(socket), limits);
        QObject::connect(link.get(), &WorkerLink::received, link.get(),
                         [this](const WorkerMessage& message) { received.append(message); });
        QObject::connect(link.get(), &WorkerLink::closed, link.get(),
                         [this](const Failure& failure) { closed.append(failure.cause); });
    }

    [[nodiscard]] bool closes(Cause cause)
    {
        return ui::happens([this] { return !closed.isEmpty(); }) && closed == QList{cause};
    }

    QLocalSocket* other = nullptr;
    QList<WorkerMessage> received;
    QList<Cause> closed;
    std::unique_ptr<WorkerLink> link;

private:
    QLocalServer m_server;
};

} // namespace

TEST(WorkerLink, PutsLinesTogetherHoweverTheyCome)
{
    LinkScene scene;
    const QByteArray lines = toLine(PutBack{}) + toLine(Heartbeat{}) + toLine(CancelJob{});
    for (const char byte : lines) {
        scene.other->write(&byte, 1);
        scene.other->flush();
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(ui::happens([&] { return scene.received.size() == 2; }));
    EXPECT_EQ(scene.received, (QList<WorkerMessage>{PutBack{}, CancelJob{}}));
    EXPECT_TRUE(scene.closed.isEmpty());
}

TEST(WorkerLink, HearsTheLastWordsBeforeTheEnd)
{
    LinkScene scene;
    scene.other->write(toLine(PutBack{}) + toLine(CancelJob{}));
    scene.other->disconnectFromServer();
    EXPECT_TRUE(scene.closes(Cause::Lost));
    EXPECT_EQ(scene.received.size(), 2);
}

TEST(WorkerLink, EndsAtTheFirstLineThatIsNoMessage)
{
    LinkScene scene;
    scene.other->write(toLine(PutBack{}) + "garbage\n" + toLine(CancelJob{}));
    EXPECT_TRUE(scene.closes(Cause::BadReply));
    EXPECT_EQ(scene.received, QList<WorkerMessage>{PutBack{}});
    EXPECT_TRUE(ui::happens([&] { return scene.other->state() == QLocalSocket::UnconnectedState; }));
}

TEST(WorkerLink, TakesALineOfTheFullLengthAndNoLongerOne)
{
    QByteArray line = toLine(PutBack{});
    line.insert(line.size() - 1, QByteArray(kLongestWorkerLine - line.size(), ' '));
    ASSERT_EQ(line.size(), kLongestWorkerLine);
    LinkScene scene;
    scene.other->write(line);
    EXPECT_TRUE(ui::happens([&] { return scene.received.size() == 1; }));
    line.insert(line.size() - 1, ' ');
    scene.other->write(line);
    EXPECT_TRUE(scene.closes(Cause::BadReply));
}

TEST(WorkerLink, DoesNotWaitForTheEndOfAnEndlessLine)
{
    LinkScene scene;
    scene.other->write(QByteArray(10 * kLongestWorkerLine, 'x'));
    EXPECT_TRUE(scene.closes(Cause::BadReply));
}

TEST(WorkerLink, DoesNotSendALineThatTheOtherWouldRefuse)
{
    LinkScene scene;
    scene.link->send(RunPlan{QString(kLongestWorkerLine, u'x'), {}, {}});
    EXPECT_EQ(scene.closed, QList{Cause::Internal});
}

TEST(WorkerLink, SendsHeartbeatsAndNoticesSilence)
{
    LinkScene scene(WorkerLimits{10ms, 3, 30s});
    EXPECT_TRUE(ui::happens([&] { return scene.other->bytesAvailable() > 0; }));
    EXPECT_TRUE(scene.other->readAll().startsWith(toLine(Heartbeat{})));
    EXPECT_TRUE(scene.closes(Cause::TimedOut));
}

TEST(WorkerLink, StaysWithSomebodyWhoOnlyShowsThatTheyLive)
{
    LinkScene scene(WorkerLimits{10ms, 3, 30s});
    int beats = 0;
    QObject::connect(scene.other, &QLocalSocket::readyRead, scene.other, [&] {
        beats += static_cast<int>(scene.other->readAll().count('\n'));
        scene.other->write(toLine(Heartbeat{}));
    });
    EXPECT_TRUE(ui::happens([&] { return beats > 20; }));
    EXPECT_TRUE(scene.closed.isEmpty());
    EXPECT_TRUE(scene.received.isEmpty());
}

TEST(WorkerLink, SendsAllBeforeItCloses)
{
    LinkScene scene;
    scene.link->send(PutBack{});
    scene.link->close();
    scene.link->send(CancelJob{});
    EXPECT_TRUE(scene.closes(Cause::Lost));
    EXPECT_TRUE(ui::happens([&] { return scene.other->state() == QLocalSocket::UnconnectedState; }));
    EXPECT_EQ(scene.other->readAll(), toLine(PutBack{}));
}

} // namespace activation
