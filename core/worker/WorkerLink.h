// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/worker/WorkerLimits.h"
#include "core/worker/WorkerMessage.h"

#include <QBasicTimer>
#include <QLocalSocket>
#include <QObject>

#include <memory>

namespace activation {

/// One end of the connection between window and worker: messages out, messages in, heartbeats both ways.
/// Anything malformed closes it for good.
class WorkerLink final : public QObject
{
    Q_OBJECT

public:
    /// `socket` is connected.
    WorkerLink(std::unique_ptr<QLocalSocket> socket, const WorkerLimits& limits);
    ~WorkerLink() override;

    void send(const WorkerMessage& message);

    /// Sends what is still queued, then closes. Nothing more is received; closed() follows.
    void close();

Q_SIGNALS:
    /// Never a Heartbeat.
    void received(const activation::WorkerMessage& message);

    /// The other side has ended the connection (Lost), fallen silent (TimedOut) or sent something invalid
    /// (BadReply). At most once, and the last signal.
    void closed(const activation::Failure& failure);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void read();
    void handleLine(const QByteArray& line);
    void fail(Cause cause, const QString& detail);
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }

    std::unique_ptr<QLocalSocket> m_socket;
    WorkerLimits m_limits;
    QBasicTimer m_heartbeat;
    QByteArray m_unfinished; ///< the beginning of a line
    int m_missed = 0;
    enum class State { Open, Closing, Closed };
    State m_state = State::Open;
};

} // namespace activation
