// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/WorkerLink.h"

#include <QTimerEvent>

namespace activation {

namespace {

constexpr qsizetype kReadAtOnce = 64 * 1024;

} // namespace

WorkerLink::WorkerLink(std::unique_ptr<QLocalSocket> socket, const WorkerLimits& limits)
    : m_socket(std::move(socket))
    , m_limits(limits)
{
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &WorkerLink::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, [this] {
        read();
        fail(Cause::Lost, QStringLiteral("the connection has ended"));
    });
    m_heartbeat.start(static_cast<int>(limits.heartbeat.count()), this);
    // What came before anybody listened is not announced again; who made this link connects first.
    QMetaObject::invokeMethod(this, &WorkerLink::read, Qt::QueuedConnection);
}

WorkerLink::~WorkerLink()
{
    m_socket->disconnect(this);
}

void WorkerLink::send(const WorkerMessage& message)
{
    if (!isOpen())
        return;
    const QByteArray line = toLine(message);
    if (line.size() > kLongestWorkerLine) {
        fail(Cause::Internal, QStringLiteral("a message of %1 bytes").arg(line.size()));
        return;
    }
    m_socket->write(line);
}

void WorkerLink::close()
{
    if (!isOpen())
        return;
    m_state = State::Closing;
    m_socket->disconnectFromServer();
}

void WorkerLink::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_heartbeat.timerId())
        return;
    // Words that wait to be read count, however late we are ourselves.
    read();
    if (++m_missed > m_limits.missedHeartbeats)
        fail(Cause::TimedOut, QStringLiteral("silent for %1 heartbeats").arg(m_limits.missedHeartbeats));
    else
        send(Heartbeat{}); // which says nothing while closing
}

void WorkerLink::read()
{
    while (isOpen() && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(kReadAtOnce);
        qsizetype begin = 0;
        for (qsizetype end = bytes.indexOf('\n'); isOpen() && end >= 0; end = bytes.indexOf('\n', begin)) {
            const QByteArray line = m_unfinished + bytes.sliced(begin, end - begin);
            m_unfinished.clear();
            begin = end + 1;
            handleLine(line);
        }
        m_unfinished += bytes.sliced(begin);
        if (isOpen() && m_unfinished.size() >= kLongestWorkerLine)
            fail(Cause::BadReply, QStringLiteral("a line without end"));
    }
}

void WorkerLink::handleLine(const QByteArray& line)
{
    m_missed = 0;
    if (line.size() >= kLongestWorkerLine) {
        fail(Cause::BadReply, QStringLiteral("a line of %1 bytes").arg(line.size()));
        return;
    }
    const Result<WorkerMessage> message = parseWorkerMessage(line);
    if (!message)
        fail(Cause::BadReply, message.error().detail);
    else if (!std::holds_alternative<Heartbeat>(*message))
        Q_EMIT received(*message);
}

void WorkerLink::fail(Cause cause, const QString& detail)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_heartbeat.stop();
    m_socket->abort();
    Q_EMIT closed(Failure{cause, 0, detail});
}

} // namespace activation

#include "moc_WorkerLink.cpp"
