// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/WorkerPipe.h"

#include <QLocalServer>

#include <sys/socket.h>

namespace activation::app {

namespace {

class LocalSocketPipe final : public WorkerPipe
{
public:
    explicit LocalSocketPipe(const QString& name)
    {
        connect(&m_server, &QLocalServer::newConnection, this, &WorkerPipe::connected);
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        m_server.listen(name);
    }

    [[nodiscard]] QString name() const override
    {
        return m_server.isListening() ? m_server.serverName() : QString();
    }

    [[nodiscard]] std::unique_ptr<QLocalSocket> take() override
    {
        // The server owns its sockets; what is taken outlives it.
        std::unique_ptr<QLocalSocket> socket(m_server.nextPendingConnection());
        if (socket)
            socket->setParent(nullptr);
        return socket;
    }

    void close() override { m_server.close(); }

private:
    QLocalServer m_server;
};

} // namespace

std::unique_ptr<WorkerPipe> openWorkerPipe(const QString& name)
{
    return std::make_unique<LocalSocketPipe>(name);
}

Result<std::unique_ptr<QLocalSocket>> connectToWorkerPipe(const QString& name,
                                                          std::chrono::milliseconds patience)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(name);
    if (!socket->waitForConnected(static_cast<int>(patience.count())))
        return Failure{Cause::Unreachable, 0, socket->errorString()};
    return socket;
}

/// A socket knows the other end only, whichever it is.
qint64 processAt(PipeEnd, const QLocalSocket& socket)
{
#ifdef SO_PEERCRED
    ucred other{};
    socklen_t size = sizeof other;
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0)
        return other.pid;
#else
    Q_UNUSED(socket);
#endif
    return 0;
}

} // namespace activation::app
