// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/DnsMessage.h"
#include "core/net/NameServers.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
class QUdpSocket;
QT_END_NAMESPACE

namespace activation {

/// One question under way: asked of the first name server, every 400 ms of the next one, round and round,
/// until one of them knows or all of them have refused. Runs on the event loop of the thread it was made in.
class DnsQuestion final
{
public:
    /// `answered` is called once, from the event loop.
    DnsQuestion(const QByteArray& name, DnsType type, QList<NameServer> servers,
                std::function<void()> answered);
    ~DnsQuestion();
    Q_DISABLE_COPY_MOVE(DnsQuestion)

    /// False when the name cannot be asked for at all.
    [[nodiscard]] bool start();

    [[nodiscard]] bool answered() const { return m_answered; }

    /// Once answered the answer; before that what to say when time is over.
    [[nodiscard]] const DnsReply& reply() const { return m_reply; }

private:
    void askNext();
    void askOverTcp(const NameServer& server);
    void readDatagrams(QUdpSocket& socket, qsizetype server);
    void readStream(QTcpSocket& socket, qsizetype server);
    void take(const DnsReply& reply, qsizetype server);
    void refusedBy(qsizetype server);
    void finish(const DnsReply& reply);

    DnsQuery m_query;
    QByteArray m_bytes;
    QList<NameServer> m_servers;
    QList<bool> m_refused;
    std::function<void()> m_done;
    DnsReply m_reply;
    bool m_answered = false;
    qsizetype m_next = 0;
    QTimer m_again;
    std::vector<std::unique_ptr<QUdpSocket>> m_sockets;
    std::vector<std::unique_ptr<QTcpSocket>> m_streams;
};

} // namespace activation
