// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/assistant/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace activation::app {

namespace {

constexpr int kConnectMilliseconds = 500;

QString nameFor(const QString& folder, const QString& key)
{
    const QByteArray hash =
        QCryptographicHash::hash((folder + u'\n' + key).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("activation-assistant-") + QString::fromLatin1(hash.toHex().first(16));
}

QString lockPath(const QString& folder, const QString& name)
{
    QDir().mkpath(folder);
    return QDir(folder).filePath(name + QStringLiteral(".lock"));
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, const QString& key, QObject* parent)
    : QObject(parent)
    , m_name(nameFor(folder, key))
    , m_lock(lockPath(folder, m_name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* second = m_server.nextPendingConnection())
            second->deleteLater();
        Q_EMIT raiseAsked();
    });
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock()) {
        // A folder that cannot be written is no reason not to start.
        if (!m_lock.heldByAnother())
            return true;
        askFirst();
        return false;
    }
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

void SingleInstance::askFirst() const
{
    QLocalSocket first;
    first.connectToServer(m_name);
    first.waitForConnected(kConnectMilliseconds);
}

} // namespace activation::app

#include "moc_SingleInstance.cpp"
