// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>

namespace activation {

/// A TCP server on loopback that plays one script for each connection, one after the other, on its own
/// thread.
class TcpTestServer final
{
public:
    /// One connection as the script sees it.
    class Connection final
    {
    public:
        Connection(QTcpSocket& socket, const std::stop_token& stop, TcpTestServer& server)
            : m_socket(socket)
            , m_stop(stop)
            , m_server(server)
        {}

        void send(const QByteArray& bytes);
        /// Waits until at least so many bytes have come in, or the client has gone.
        QByteArray receive(qsizetype atLeast);
        /// Waits until what was received ends with this text.
        QByteArray receiveUntil(const QByteArray& end);
        /// Keeps silent until the client or the test ends.
        void waitForEnd();
        /// Ends the connection with a reset.
        void reset();
        [[nodiscard]] bool over() const;

    private:
        bool more();

        QTcpSocket& m_socket;
        const std::stop_token& m_stop;
        TcpTestServer& m_server;
        QByteArray m_received;
    };
    using Script = std::function<void(Connection&)>;

    explicit TcpTestServer(Script script,
                           const QHostAddress& address = QHostAddress(QHostAddress::LocalHost));
    ~TcpTestServer();
    Q_DISABLE_COPY_MOVE(TcpTestServer)

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Everything that all clients have sent.
    [[nodiscard]] QByteArray received() const;
    /// Waits until this many connections have been served to their end.
    [[nodiscard]] bool waitForServed(int count) const;

private:
    void serve(const std::stop_token& stop, Script script, QHostAddress address);
    void note(const QByteArray& bytes);

    std::atomic<std::uint16_t> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_served = 0;
    mutable std::mutex m_mutex;
    QByteArray m_received;
    std::jthread m_thread;
};

/// A server that accepts and never says anything.
[[nodiscard]] TcpTestServer::Script silence();

/// A server that answers the first bytes of a client with this and then waits.
[[nodiscard]] TcpTestServer::Script answerWith(const QByteArray& bytes);

/// A web server that answers one request with this, as it stands, and closes.
[[nodiscard]] TcpTestServer::Script webAnswer(const QByteArray& bytes);

/// A port on loopback where nothing listens.
[[nodiscard]] std::uint16_t closedPort();

} // namespace activation
