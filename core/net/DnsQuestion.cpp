// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsQuestion.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <algorithm>

namespace activation {

namespace {

constexpr std::chrono::milliseconds kPatience{400};
constexpr std::size_t kMaxDatagrams = 64;
constexpr std::size_t kMaxDatagramSize = 4096; // RFC 1035 allows 512 where nothing else was agreed on

} // namespace

DnsQuestion::DnsQuestion(const QByteArray& name, DnsType type, QList<NameServer> servers,
                         std::function<void()> answered)
    : m_query{static_cast<std::uint16_t>(QRandomGenerator::system()->bounded(0x10000)), name, type}
    , m_bytes(writeDnsQuery(m_query))
    , m_servers(std::move(servers))
    , m_refused(m_servers.size(), false)
    , m_done(std::move(answered))
{
    m_reply.outcome = LookupOutcome::Silent;
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { askNext(); });
}

DnsQuestion::~DnsQuestion() = default;

bool DnsQuestion::start()
{
    if (m_bytes.isEmpty() || m_servers.isEmpty())
        return false;
    m_again.start(kPatience);
    askNext();
    return true;
}

void DnsQuestion::askNext()
{
    if (m_answered || m_sockets.size() >= kMaxDatagrams)
        return;
    while (m_refused[m_next])
        m_next = (m_next + 1) % m_servers.size();
    const qsizetype server = m_next;
    m_next = (m_next + 1) % m_servers.size();

    // A socket of its own for each try: another random port, and the system lets only this server answer.
    QUdpSocket& socket = *m_sockets.emplace_back(std::make_unique<QUdpSocket>());
    socket.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&socket, &QUdpSocket::readyRead, &m_again,
                     [this, &socket, server] { readDatagrams(socket, server); });
    // What goes wrong at once is told later: answered() must not come before start() has returned.
    QObject::connect(
        &socket, &QUdpSocket::errorOccurred, &m_again,
        [this, server](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::TemporaryError)
                refusedBy(server);
        },
        Qt::QueuedConnection);
    socket.connectToHost(m_servers[server].address, m_servers[server].port);
    if (socket.state() == QUdpSocket::ConnectedState)
        socket.write(m_bytes);
}

void DnsQuestion::askOverTcp(const NameServer& server)
{
    QTcpSocket& socket = *m_streams.emplace_back(std::make_unique<QTcpSocket>());
    const qsizetype index = m_servers.indexOf(server);
    socket.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&socket, &QTcpSocket::connected, &m_again, [this, &socket] {
        QByteArray framed(2, '\0');
        qToBigEndian(static_cast<std::uint16_t>(m_bytes.size()), framed.data());
        socket.write(framed + m_bytes);
    });
    QObject::connect(&socket, &QTcpSocket::readyRead, &m_again,
                     [this, &socket, index] { readStream(socket, index); });
    QObject::connect(
        &socket, &QTcpSocket::errorOccurred, &m_again, [this, index] { refusedBy(index); },
        Qt::QueuedConnection);
    socket.connectToHost(server.address, server.port);
}

void DnsQuestion::readDatagrams(QUdpSocket& socket, qsizetype server)
{
    // Read before asking whether there is anything: asking would swallow the refusal of a closed port.
    do {
        char bytes[kMaxDatagramSize];
        const qint64 size = socket.readDatagram(bytes, sizeof(bytes));
        if (size < 0)
            return;
        const auto reply = readDnsReply(QByteArrayView(bytes, size), m_query);
        if (!reply)
            continue;
        if (reply->truncated)
            askOverTcp(m_servers[server]);
        else
            take(*reply, server);
    } while (!m_answered && socket.hasPendingDatagrams());
}

void DnsQuestion::readStream(QTcpSocket& socket, qsizetype server)
{
    const QByteArray head = socket.peek(2);
    if (m_answered || head.size() < 2)
        return;
    const auto size = qFromBigEndian<std::uint16_t>(head.constData());
    if (socket.bytesAvailable() < 2 + size)
        return;
    const QByteArray bytes = socket.read(2 + size);
    const auto reply = readDnsReply(QByteArrayView(bytes).sliced(2), m_query);
    if (reply && !reply->truncated)
        take(*reply, server);
    else
        refusedBy(server);
}

void DnsQuestion::take(const DnsReply& reply, qsizetype server)
{
    if (reply.outcome == LookupOutcome::ServerFailed)
        refusedBy(server);
    else
        finish(reply);
}

void DnsQuestion::refusedBy(qsizetype server)
{
    if (m_answered || m_refused[server])
        return;
    m_refused[server] = true;
    m_reply.outcome = LookupOutcome::ServerFailed;
    if (m_refused.contains(false))
        askNext();
    else
        finish(m_reply);
}

void DnsQuestion::finish(const DnsReply& reply)
{
    m_reply = reply;
    m_answered = true;
    m_again.stop();
    m_done();
}

} // namespace activation
