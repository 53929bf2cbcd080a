// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Network.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace activation {

/// Tries the addresses of one endpoint until one connects: the next one when the one before has failed, or
/// 250 ms after it. Runs on the event loop of the thread it was made in.
class TcpAttempt final
{
public:
    /// `finished` is called once, from the event loop.
    TcpAttempt(const Endpoint& endpoint, std::function<void()> finished);
    ~TcpAttempt();
    Q_DISABLE_COPY_MOVE(TcpAttempt)

    /// Once. Without addresses the outcome is NoAddress.
    void start(const QList<QHostAddress>& addresses);

    [[nodiscard]] bool finished() const { return m_finished; }

    /// Once finished the answer; before that what to say when time is over: Dropped, or NoAddress where
    /// start() has not been called.
    [[nodiscard]] TcpAnswer answer() const;

    /// The connection that came about, with this thread; nullptr when none did.
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

private:
    struct Try
    {
        QHostAddress address;
        std::unique_ptr<QTcpSocket> socket;
        QElapsedTimer elapsed;
        bool failed = false;
    };

    void tryNext();
    void connected(std::size_t index);
    void failed(std::size_t index, TcpOutcome outcome);
    void watch();
    void note(TcpOutcome outcome, const QHostAddress& address);
    void finish();

    TcpAnswer m_answer;
    std::function<void()> m_done;
    QList<QHostAddress> m_addresses;
    std::vector<Try> m_tries;
    std::unique_ptr<QTcpSocket> m_connection;
    QElapsedTimer m_elapsed;
    QTimer m_stagger;
    QTimer m_watch; ///< for errors that Qt does not tell
    bool m_finished = false;
};

/// How long the next attempt waits for the one before (RFC 8305 recommends 250 ms).
inline constexpr std::chrono::milliseconds kConnectStagger{250};

/// The addresses of one family, in their order.
[[nodiscard]] QList<QHostAddress> ofFamily(const QList<QHostAddress>& addresses, AddressFamily family);

} // namespace activation
