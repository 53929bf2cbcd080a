// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <atomic>
#include <cstdint>
#include <functional>
#include <thread>

namespace activation {

/// A UDP server on loopback that answers every datagram with those its script returns, on its own thread.
class UdpTestServer final
{
public:
    using Script = std::function<QList<QByteArray>(const QByteArray& request)>;

    /// Where the answers come from: a forger does not own the port that was asked.
    enum class From { OwnPort, AnotherPort };

    explicit UdpTestServer(Script script, std::uint16_t port = 0, From from = From::OwnPort);
    ~UdpTestServer();
    Q_DISABLE_COPY_MOVE(UdpTestServer)

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void serve(const std::stop_token& stop, const Script& script, std::uint16_t port, From from);

    std::atomic<std::uint16_t> m_port = 0;
    std::atomic<int> m_requests = 0;
    std::jthread m_thread;
};

/// A server that receives and never says anything.
[[nodiscard]] UdpTestServer::Script silentDatagrams();

} // namespace activation
