// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/worker/WorkerLink.h"

#include <QLocalServer>

namespace activation::app {

/// Accepts the one worker that was started for this window. Listens until the first connection, which must
/// send the token, the protocol and the profile's fingerprint before anything else.
class WorkerListener final : public QObject
{
    Q_OBJECT

public:
    WorkerListener(QByteArray profileSha256, const WorkerLimits& limits);

    /// Empty when it could not listen.
    [[nodiscard]] QString name() const { return m_server.isListening() ? m_server.serverName() : QString(); }
    [[nodiscard]] const QByteArray& token() const { return m_token; }

    /// Only once, after admitted().
    [[nodiscard]] std::unique_ptr<WorkerLink> takeLink() { return std::move(m_link); }

    void close();

Q_SIGNALS:
    /// Exactly one of the two, and the last signal.
    void admitted();
    void refused(const activation::Failure& failure);

private:
    void onConnection();
    void onHello(const WorkerMessage& message);

    QByteArray m_token;
    QByteArray m_profileSha256;
    WorkerLimits m_limits;
    QLocalServer m_server;
    std::unique_ptr<WorkerLink> m_link;
};

} // namespace activation::app
