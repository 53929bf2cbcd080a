// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/net/UdpTestServer.h"

#include "tests/core/net/TestLimits.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QUdpSocket>

#include <gtest/gtest.h>

namespace activation {

UdpTestServer::UdpTestServer(Script script, std::uint16_t port, From from)
    : m_thread([this, script = std::move(script), port, from](const std::stop_token& stop) {
        serve(stop, script, port, from);
    })
{
    m_port.wait(0);
}

UdpTestServer::~UdpTestServer()
{
    m_thread.request_stop();
    m_thread.join();
}

void UdpTestServer::serve(const std::stop_token& stop, const Script& script, std::uint16_t port, From from)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QUdpSocket another;
    another.setProxy(QNetworkProxy::NoProxy);
    EXPECT_TRUE(another.bind(QHostAddress::LocalHost));
    const bool bound = socket.bind(QHostAddress::LocalHost, port);
    EXPECT_TRUE(bound);
    m_port = bound ? socket.localPort() : std::uint16_t{1};
    m_port.notify_all();
    while (!stop.stop_requested()) {
        socket.waitForReadyRead(kTick);
        while (socket.hasPendingDatagrams()) {
            const QNetworkDatagram request = socket.receiveDatagram();
            ++m_requests;
            QUdpSocket& sender = from == From::OwnPort ? socket : another;
            for (const QByteArray& reply : script(request.data()))
                sender.writeDatagram(reply, request.senderAddress(),
                                     static_cast<quint16>(request.senderPort()));
        }
    }
}

UdpTestServer::Script silentDatagrams()
{
    return [](const QByteArray&) { return QList<QByteArray>(); };
}

} // namespace activation
