// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerListener.h"

#include <QRandomGenerator>

namespace activation::app {

namespace {

constexpr qsizetype kTokenWords = 8; // 256 bits
constexpr qsizetype kNameWords = 4;

QByteArray randomBytes(qsizetype words)
{
    QList<quint32> numbers(words);
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QByteArray(reinterpret_cast<const char*>(numbers.constData()),
                      numbers.size() * qsizetype{sizeof(quint32)});
}

/// Takes the same time wherever the first difference is: how far a guess is right cannot be measured.
bool isSameSecret(const QByteArray& one, const QByteArray& other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype index = 0; index < one.size(); ++index)
        difference |= one[index] ^ other[index];
    return difference == 0;
}

/// On Windows the worker may run as another administrator, whom UserAccessOption would shut out. Without
/// options Windows gives the pipe to its creator, to administrators and to itself, and to nobody else for
/// writing.
constexpr QLocalServer::SocketOption kAccess =
#ifdef Q_OS_WIN
    QLocalServer::NoOptions;
#else
    QLocalServer::UserAccessOption;
#endif

} // namespace

WorkerListener::WorkerListener(QByteArray profileSha256, const WorkerLimits& limits)
    : m_token(randomBytes(kTokenWords))
    , m_profileSha256(std::move(profileSha256))
    , m_limits(limits)
{
    connect(&m_server, &QLocalServer::newConnection, this, &WorkerListener::onConnection);
    m_server.setSocketOptions(kAccess);
    m_server.setMaxPendingConnections(1);
    m_server.listen(QStringLiteral("activation-assistant-") +
                    QString::fromLatin1(randomBytes(kNameWords).toHex()));
}

void WorkerListener::close()
{
    m_server.close();
    if (m_link)
        m_link->close();
}

void WorkerListener::onConnection()
{
    // The server owns its sockets; a link outlives it.
    std::unique_ptr<QLocalSocket> socket(m_server.nextPendingConnection());
    if (!socket || m_link)
        return;
    socket->setParent(nullptr);
    m_server.close();
    m_link = std::make_unique<WorkerLink>(std::move(socket), m_limits);
    connect(m_link.get(), &WorkerLink::received, this, &WorkerListener::onHello);
    connect(m_link.get(), &WorkerLink::closed, this, &WorkerListener::refused);
}

void WorkerListener::onHello(const WorkerMessage& message)
{
    m_link->disconnect(this);
    const auto* const hello = std::get_if<WorkerHello>(&message);
    const auto refuse = [this](const QString& detail) { Q_EMIT refused(Failure{Cause::Refused, 0, detail}); };
    if (!hello || !isSameSecret(hello->token, m_token))
        refuse(QStringLiteral("somebody else came instead of the worker"));
    else if (hello->protocol != kWorkerProtocol)
        refuse(QStringLiteral("the worker speaks protocol %1").arg(hello->protocol));
    else if (hello->profileSha256 != m_profileSha256)
        refuse(QStringLiteral("the worker has another profile"));
    else
        Q_EMIT admitted();
}

} // namespace activation::app

#include "moc_WorkerListener.cpp"
