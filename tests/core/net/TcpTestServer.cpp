// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/net/TcpTestServer.h"

#include "tests/core/net/TestLimits.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QTcpServer>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace activation {

void TcpTestServer::Connection::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    while (!over() && m_socket.bytesToWrite() > 0)
        m_socket.waitForBytesWritten(kTick);
}

bool TcpTestServer::Connection::more()
{
    if (over())
        return false;
    m_socket.waitForReadyRead(kTick);
    const QByteArray bytes = m_socket.readAll();
    m_received += bytes;
    m_server.note(bytes);
    return true;
}

QByteArray TcpTestServer::Connection::receive(qsizetype atLeast)
{
    while (m_received.size() < atLeast && more()) {
    }
    return m_received;
}

QByteArray TcpTestServer::Connection::receiveUntil(const QByteArray& end)
{
    while (!m_received.endsWith(end) && more()) {
    }
    return m_received;
}

void TcpTestServer::Connection::waitForEnd()
{
    while (more()) {
    }
}

void TcpTestServer::Connection::reset()
{
    receive(1);
#ifdef Q_OS_UNIX
    // Closing without lingering is a reset.
    const linger noLinger{1, 0};
    EXPECT_EQ(setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &noLinger,
                         sizeof(noLinger)),
              0);
#endif
    m_socket.abort();
}

bool TcpTestServer::Connection::over() const
{
    return m_stop.stop_requested() || m_socket.state() != QTcpSocket::ConnectedState;
}

TcpTestServer::TcpTestServer(Script script, const QHostAddress& address)
    : m_thread([this, script = std::move(script), address](const std::stop_token& stop) {
        serve(stop, script, address);
    })
{
    m_port.wait(0);
}

TcpTestServer::~TcpTestServer()
{
    m_thread.request_stop();
    m_thread.join();
}

void TcpTestServer::serve(const std::stop_token& stop, Script script, QHostAddress address)
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    const bool listening = server.listen(address);
    EXPECT_TRUE(listening);
    m_port = listening ? server.serverPort() : std::uint16_t{1};
    m_port.notify_all();
    while (!stop.stop_requested()) {
        if (!server.waitForNewConnection(kTick))
            continue;
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            ++m_connections;
            Connection connection(*socket, stop, *this);
            script(connection);
            delete socket;
            ++m_served;
        }
    }
}

void TcpTestServer::note(const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    m_received += bytes;
}

QByteArray TcpTestServer::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

bool TcpTestServer::waitForServed(int count) const
{
    const QDeadlineTimer deadline(kAmple);
    while (m_served < count && !deadline.hasExpired())
        std::this_thread::yield();
    return m_served >= count;
}

TcpTestServer::Script silence()
{
    return [](TcpTestServer::Connection& connection) { connection.waitForEnd(); };
}

TcpTestServer::Script answerWith(const QByteArray& bytes)
{
    return [bytes](TcpTestServer::Connection& connection) {
        connection.receive(1);
        connection.send(bytes);
        connection.waitForEnd();
    };
}

TcpTestServer::Script webAnswer(const QByteArray& bytes)
{
    return [bytes](TcpTestServer::Connection& connection) {
        connection.receiveUntil("\r\n\r\n");
        connection.send(bytes);
    };
}

std::uint16_t closedPort()
{
    QTcpServer server;
    EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
}

} // namespace activation
