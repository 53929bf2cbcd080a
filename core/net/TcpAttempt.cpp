// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TcpAttempt.h"

#include "core/net/LocalAdapters.h"
#include "core/net/SoftError.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

namespace activation {

namespace {

/// A timer of the system may be a little early.
constexpr std::chrono::milliseconds kTimerTolerance{250};

TcpOutcome outcomeOf(QAbstractSocket::SocketError error, const QHostAddress& address,
                     std::chrono::milliseconds elapsed)
{
    // Qt gives the system's own timeout the same error as a host that is unreachable.
    const bool isPatienceOver =
        error == QAbstractSocket::NetworkError && elapsed >= kPatience - kTimerTolerance;
    if (error == QAbstractSocket::SocketTimeoutError || isPatienceOver)
        return TcpOutcome::Dropped;
    // Qt calls the EINVAL of a blackhole route a refusal, though no packet has left this machine.
    const bool isRefusal =
        error == QAbstractSocket::ConnectionRefusedError || error == QAbstractSocket::RemoteHostClosedError;
    if (isRefusal && !localAddressTowards(address).isNull())
        return TcpOutcome::Refused;
    return TcpOutcome::Unreachable;
}

constexpr std::chrono::milliseconds kWatchInterval{20};

/// Which failure says most when the addresses of one name fail in different ways.
int weight(TcpOutcome outcome)
{
    switch (outcome) {
    case TcpOutcome::Connected:
        return 4;
    case TcpOutcome::Refused:
        return 3;
    case TcpOutcome::Dropped:
        return 2;
    case TcpOutcome::Unreachable:
        return 1;
    case TcpOutcome::NoAddress:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QHostAddress> ofFamily(const QList<QHostAddress>& addresses, AddressFamily family)
{
    QList<QHostAddress> wanted;
    for (const QHostAddress& address : addresses) {
        const bool isIPv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
        if (family == AddressFamily::Any || (family == AddressFamily::IPv4) == isIPv4)
            wanted.append(address);
    }
    return wanted;
}

TcpAttempt::TcpAttempt(const Endpoint& endpoint, std::function<void()> finished)
    : m_answer{endpoint, TcpOutcome::NoAddress, {}, {}}
    , m_done(std::move(finished))
{
    m_stagger.setSingleShot(true);
    QObject::connect(&m_stagger, &QTimer::timeout, &m_stagger, [this] { tryNext(); });
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { watch(); });
}

TcpAttempt::~TcpAttempt() = default;

void TcpAttempt::start(const QList<QHostAddress>& addresses)
{
    m_elapsed.start();
    m_addresses = addresses;
    m_tries.reserve(static_cast<std::size_t>(addresses.size()));
    if (addresses.isEmpty()) {
        finish();
    } else {
        m_watch.start(kWatchInterval);
        tryNext();
    }
}

TcpAnswer TcpAttempt::answer() const
{
    TcpAnswer answer = m_answer;
    if (!m_finished && !m_tries.empty()) {
        if (weight(answer.outcome) < weight(TcpOutcome::Dropped))
            answer.outcome = TcpOutcome::Dropped;
        answer.elapsed = std::chrono::milliseconds{m_elapsed.elapsed()};
    }
    return answer;
}

std::unique_ptr<QTcpSocket> TcpAttempt::takeSocket()
{
    return std::move(m_connection);
}

void TcpAttempt::tryNext()
{
    const std::size_t index = m_tries.size();
    if (m_finished || index == static_cast<std::size_t>(m_addresses.size()))
        return;
    const QHostAddress& address = m_addresses[static_cast<qsizetype>(index)];
    m_stagger.start(kConnectStagger);

    Try& attempt = m_tries.emplace_back(Try{address, std::make_unique<QTcpSocket>(), {}});
    attempt.elapsed.start();
    QTcpSocket& socket = *attempt.socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    // Qt tells the descriptor of a socket that is connecting only when it was bound before.
    const bool isIPv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    socket.bind(isIPv4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6);
    askForEarlyEnd(socket.socketDescriptor());
    // Queued: an immediate failure must not come before start() has returned.
    QObject::connect(
        &socket, &QTcpSocket::connected, &m_stagger, [this, index] { connected(index); },
        Qt::QueuedConnection);
    QObject::connect(
        &socket, &QTcpSocket::errorOccurred, &m_stagger,
        [this, index] {
            const Try& ended = m_tries[index];
            // A host that accepts and hangs up at once: both are waiting here before the first is heard.
            if (!ended.socket)
                return;
            failed(index, outcomeOf(ended.socket->error(), ended.address,
                                    std::chrono::milliseconds{ended.elapsed.elapsed()}));
        },
        Qt::QueuedConnection);
    socket.connectToHost(address, m_answer.endpoint.port);
}

void TcpAttempt::connected(std::size_t index)
{
    if (m_finished)
        return;
    m_connection = std::move(m_tries[index].socket);
    m_connection->disconnect(&m_stagger);
    note(TcpOutcome::Connected, m_tries[index].address);
    finish();
}

void TcpAttempt::watch()
{
    for (std::size_t index = 0; index < m_tries.size() && !m_finished; ++index) {
        Try& attempt = m_tries[index];
        const bool trying = !attempt.failed && attempt.socket->state() == QAbstractSocket::ConnectingState;
        if (!trying)
            continue;
        if (const auto outcome = takeSoftError(attempt.socket->socketDescriptor())) {
            failed(index, *outcome);
            m_tries[index].socket->abort();
        }
    }
}

void TcpAttempt::failed(std::size_t index, TcpOutcome outcome)
{
    Try& attempt = m_tries[index];
    if (m_finished || attempt.failed)
        return;
    attempt.failed = true;
    note(outcome, attempt.address);
    const bool allTried = m_tries.size() == static_cast<std::size_t>(m_addresses.size());
    if (allTried && std::all_of(m_tries.cbegin(), m_tries.cend(), [](const Try& t) { return t.failed; }))
        finish();
    else
        tryNext();
}

void TcpAttempt::note(TcpOutcome outcome, const QHostAddress& address)
{
    if (weight(outcome) <= weight(m_answer.outcome))
        return;
    m_answer.outcome = outcome;
    const bool answeredItself = outcome == TcpOutcome::Connected || outcome == TcpOutcome::Refused;
    m_answer.address = answeredItself ? address : QHostAddress();
}

void TcpAttempt::finish()
{
    m_answer.elapsed =
        m_tries.empty() ? std::chrono::milliseconds{0} : std::chrono::milliseconds{m_elapsed.elapsed()};
    m_finished = true;
    m_stagger.stop();
    m_watch.stop();
    m_done();
}

} // namespace activation
