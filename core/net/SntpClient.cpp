// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SntpClient.h"

#include "core/net/LimitedLoop.h"
#include "core/net/SntpPacket.h"
#include "core/net/TcpAttempt.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTimer>
#include <QUdpSocket>

#include <memory>
#include <vector>

namespace activation {

namespace {

constexpr int kNtpPort = 123;

/// Requests to the addresses of one time server, on one event loop.
class Exchange final
{
public:
    Exchange(const QList<QHostAddress>& addresses, quint16 port, UtcNow now, LimitedLoop& loop);

    void send();
    [[nodiscard]] const Result<SntpMeasurement>& result() const { return m_result; }

private:
    struct Request
    {
        std::unique_ptr<QUdpSocket> socket;
        std::uint64_t nonce = 0;
        QElapsedTimer sent;
    };

    void send(const QHostAddress& address);
    void read(std::size_t index);
    void failed(const QHostAddress& address, const Failure& failure);

    QList<QHostAddress> m_addresses;
    quint16 m_port;
    UtcNow m_now;
    LimitedLoop& m_loop;
    std::vector<Request> m_requests;
    Result<SntpMeasurement> m_result = Failure{};
};

Exchange::Exchange(const QList<QHostAddress>& addresses, quint16 port, UtcNow now, LimitedLoop& loop)
    : m_addresses(addresses)
    , m_port(port)
    , m_now(std::move(now))
    , m_loop(loop)
{}

void Exchange::send()
{
    const QList<QHostAddress> addresses = m_addresses;
    for (const QHostAddress& address : addresses)
        send(address);
}

void Exchange::send(const QHostAddress& address)
{
    const std::size_t index = m_requests.size();
    Request& request = m_requests.emplace_back(
        Request{std::make_unique<QUdpSocket>(), QRandomGenerator::system()->generate64(), {}});
    QUdpSocket& socket = *request.socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&socket, &QUdpSocket::readyRead, m_loop.context(), [this, index] { read(index); });
    QObject::connect(
        &socket, &QUdpSocket::errorOccurred, m_loop.context(),
        [this, address](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::TemporaryError)
                return;
            const bool refused = error == QAbstractSocket::ConnectionRefusedError;
            failed(address, {refused ? Cause::Refused : Cause::Unreachable, 0, {}});
        },
        Qt::QueuedConnection);
    // Connected, so that the system passes on what comes from this address and port, and nothing else.
    socket.connectToHost(address, m_port);
    request.sent.start();
    if (socket.state() == QUdpSocket::ConnectedState)
        socket.write(sntpRequest(request.nonce));
}

void Exchange::read(std::size_t index)
{
    const Request& request = m_requests[index];
    // The clock is looked at once, so that one that is set in between does not count as time on the way.
    const QDateTime received = m_now();
    const QDateTime sent = received.addMSecs(-request.sent.elapsed());
    // Read before asking whether there is anything: asking would swallow the refusal of a closed port.
    do {
        char bytes[512];
        const qint64 size = request.socket->readDatagram(bytes, sizeof(bytes));
        if (size < 0)
            return;
        auto measured = readSntpReply(QByteArrayView(bytes, size), request.nonce, sent, received);
        if (!measured) {
            failed(request.socket->peerAddress(), measured.error());
            continue;
        }
        m_result = std::move(measured);
        m_addresses.clear();
        m_loop.finish();
        return;
    } while (request.socket->hasPendingDatagrams());
}

void Exchange::failed(const QHostAddress& address, const Failure& failure)
{
    if (m_result.hasValue() || !m_addresses.removeOne(address))
        return;
    m_result = failure;
    if (m_addresses.isEmpty())
        m_loop.finish();
}

QList<QHostAddress> firstOfEachFamily(const QList<QHostAddress>& addresses)
{
    return ofFamily(addresses, AddressFamily::IPv4).mid(0, 1) +
           ofFamily(addresses, AddressFamily::IPv6).mid(0, 1);
}

} // namespace

Result<TimeSample> askSntp(const TimeSource& source, const Surroundings& surroundings, const Limit& limit)
{
    const QString host = source.url.host();
    if (host.isEmpty())
        return Failure{Cause::InvalidInput, 0, QStringLiteral("time source without a host")};
    QElapsedTimer elapsed;
    elapsed.start();
    const auto answer = surroundings.resolve(host, limit);
    if (!answer)
        return answer.error();
    const QList<QHostAddress> addresses = firstOfEachFamily(answer->addresses);
    if (addresses.isEmpty()) {
        const bool silent = answer->outcome == LookupOutcome::Silent;
        return Failure{silent ? Cause::TimedOut : Cause::NotFound, 0, QStringLiteral("no address")};
    }

    LimitedLoop loop({limit.timeout - std::chrono::milliseconds{elapsed.elapsed()}, limit.stop});
    Exchange exchange(addresses, static_cast<quint16>(source.url.port(kNtpPort)), surroundings.now, loop);
    // One lost packet is no silent server.
    QTimer::singleShot(limit.timeout / 2, loop.context(), [&exchange] { exchange.send(); });
    exchange.send();
    const LimitedLoop::End end = loop.run();
    if (end == LimitedLoop::End::Stopped)
        return Failure{Cause::Cancelled, 0, {}};
    if (end == LimitedLoop::End::TimedOut)
        return Failure{Cause::TimedOut, 0, {}};
    if (!exchange.result())
        return exchange.result().error();
    return TimeSample{source, exchange.result()->offset,
                      (exchange.result()->delay + std::chrono::milliseconds{1}) / 2};
}

} // namespace activation
