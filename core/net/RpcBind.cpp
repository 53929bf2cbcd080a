// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/RpcBind.h"

#include "core/net/LimitedLoop.h"
#include "core/net/RpcBindReply.h"
#include "core/net/TcpAttempt.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpSocket>

namespace activation {

namespace {

/// One conversation: a bind and what comes back.
class Conversation final
{
public:
    Conversation(std::unique_ptr<QTcpSocket> socket, LimitedLoop& loop);

    [[nodiscard]] RpcOutcome outcome() const { return m_outcome; }

    /// When time is up: a notification may have been lost on its way, but the socket itself knows whether it
    /// was closed. Seen under Wine, when a host hangs up while the bind is being written.
    void lastLook();

private:
    void read();
    void closed();
    void finish(RpcOutcome outcome);

    std::unique_ptr<QTcpSocket> m_socket;
    LimitedLoop& m_loop;
    std::uint32_t m_callId = QRandomGenerator::system()->generate();
    QByteArray m_received;
    RpcOutcome m_outcome = RpcOutcome::Silent;
};

Conversation::Conversation(std::unique_ptr<QTcpSocket> socket, LimitedLoop& loop)
    : m_socket(std::move(socket))
    , m_loop(loop)
{
    QObject* context = m_loop.context();
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, context, [this] { read(); });
    QObject::connect(
        m_socket.get(), &QTcpSocket::errorOccurred, context, [this] { closed(); }, Qt::QueuedConnection);
    // What has arrived or ended between connecting and here gives no further signal.
    read();
    if (m_socket->state() == QTcpSocket::ConnectedState)
        m_socket->write(kmsBind(m_callId));
    else
        closed();
}

void Conversation::read()
{
    m_received += m_socket->read(kMaxBindReply - m_received.size());
    if (m_received.isEmpty())
        return;
    if (const auto outcome = judgeBindReply(m_received, m_callId))
        finish(*outcome);
}

void Conversation::closed()
{
    read();
    if (m_outcome == RpcOutcome::Silent)
        finish(RpcOutcome::Closed);
}

void Conversation::lastLook()
{
    if (m_outcome != RpcOutcome::Silent)
        return;
    m_socket->waitForReadyRead(1);
    read();
    if (m_outcome == RpcOutcome::Silent && m_socket->state() != QTcpSocket::ConnectedState)
        m_outcome = RpcOutcome::Closed;
}

void Conversation::finish(RpcOutcome outcome)
{
    if (m_outcome == RpcOutcome::Silent)
        m_outcome = outcome;
    m_loop.finish();
}

} // namespace

Result<RpcAnswer> bindToKms(const Endpoint& endpoint, AddressFamily family, const HostResolver& resolve,
                            const Limit& limit)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const auto addresses = resolve(endpoint.host, limit);
    if (!addresses)
        return addresses.error();

    const std::chrono::milliseconds rest = limit.timeout - std::chrono::milliseconds{elapsed.elapsed()};
    LimitedLoop loop({rest, limit.stop});
    std::unique_ptr<Conversation> conversation;
    TcpAttempt* connecting = nullptr;
    TcpAttempt attempt(endpoint, [&] {
        std::unique_ptr<QTcpSocket> socket = connecting->takeSocket();
        if (socket)
            conversation = std::make_unique<Conversation>(std::move(socket), loop);
        else
            loop.finish();
    });
    connecting = &attempt;
    attempt.start(ofFamily(addresses->addresses, family));
    if (loop.run() == LimitedLoop::End::Stopped)
        return Failure{Cause::Cancelled, 0, {}};

    RpcAnswer answer{endpoint, RpcOutcome::NotConnected, std::chrono::milliseconds{elapsed.elapsed()}};
    if (conversation) {
        conversation->lastLook();
        answer.outcome = conversation->outcome();
    }
    return answer;
}

} // namespace activation
