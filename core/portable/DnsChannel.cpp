// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/DnsChannel.h"

#include "core/portable/DnsMessage.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>

namespace activation::portable {

namespace {

constexpr int kPatience = 400; // ms; twice as long each time round
constexpr int kRounds = 4;     // six seconds, more than any check has
constexpr int kInternet = 1;   // the class IN of RFC 1035

ares_socket_t openSocket(int family, int type, int protocol, void* /*channel*/)
{
    return ::socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
}

int closeSocket(ares_socket_t socket, void* /*channel*/)
{
    return ::close(socket);
}

bool isUnderWay(int error)
{
    return error == EINPROGRESS || error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

/// Whether a message says that this server cannot answer: its response code is SERVFAIL, NOTIMP or REFUSED.
bool saysFailure(const void* message, ares_ssize_t size)
{
    if (size < 4)
        return false;
    const int code = static_cast<const unsigned char*>(message)[3] & 0x0f;
    return code == 2 || code == 4 || code == 5;
}

} // namespace

// c-ares goes on to the next server and forgets why; silence and failure are different news to a person.
const ares_socket_functions DnsChannel::kSocketFunctions{openSocket, closeSocket, connect, receive, send};

DnsChannel::DnsChannel(const QByteArray& servers)
{
    ares_options options{};
    options.timeout = kPatience;
    options.tries = kRounds;
    options.sock_state_cb = watch;
    options.sock_state_cb_data = this;
    m_ares = makeAresChannel(options, ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB);
    if (m_ares && !servers.isEmpty() &&
        ares_set_servers_ports_csv(m_ares.get(), servers.constData()) != ARES_SUCCESS)
        m_ares.reset();
    if (m_ares)
        ares_set_socket_functions(m_ares.get(), &kSocketFunctions, this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                     [this] { goOn(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

DnsChannel::~DnsChannel() = default;

void DnsChannel::ask(const QByteArray& name, DnsType type, Answered answered)
{
    if (!m_ares)
        return answered(Failure{Cause::Internal, 0, QStringLiteral("c-ares cannot be set up")});
    Question& question = m_questions.emplace_back(Question{*this, type, std::move(answered)});
    ares_query(m_ares.get(), name.constData(), kInternet, static_cast<int>(type), finish, &question);
    startTimer();
}

DnsReply DnsChannel::unanswered() const
{
    return {m_serverFailed ? LookupOutcome::ServerFailed : LookupOutcome::Silent, {}, {}};
}

int DnsChannel::connect(ares_socket_t socket, const sockaddr* server, ares_socklen_t size, void* channel)
{
    const int result = ::connect(socket, server, size);
    static_cast<DnsChannel*>(channel)->m_serverFailed |= result < 0 && !isUnderWay(errno);
    return result;
}

ares_ssize_t DnsChannel::send(ares_socket_t socket, const iovec* parts, int count, void* channel)
{
    const ares_ssize_t sent = ::writev(socket, parts, count);
    // That nobody listens at the port may show at the second datagram only.
    static_cast<DnsChannel*>(channel)->m_serverFailed |= sent < 0 && !isUnderWay(errno);
    return sent;
}

ares_ssize_t DnsChannel::receive(ares_socket_t socket, void* bytes, size_t size, int flags, sockaddr* from,
                                 ares_socklen_t* fromSize, void* channel)
{
    const ares_ssize_t count = ::recvfrom(socket, bytes, size, flags, from, fromSize);
    const bool isDatagram = from != nullptr;
    static_cast<DnsChannel*>(channel)->m_serverFailed |=
        count < 0 ? !isUnderWay(errno) : isDatagram && saysFailure(bytes, count);
    return count;
}

void DnsChannel::watch(void* channel, ares_socket_t socket, int reads, int writes)
{
    auto& self = *static_cast<DnsChannel*>(channel);
    // Kept when c-ares closes the socket, perhaps while they are telling of it; a later one may have its
    // number.
    Watch& watched = self.m_watched[socket];
    if (!watched.readable) {
        watched.readable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
        watched.writable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
        QObject::connect(watched.readable.get(), &QSocketNotifier::activated, &self.m_timer,
                         [&self, socket] { self.goOn(socket, ARES_SOCKET_BAD); });
        QObject::connect(watched.writable.get(), &QSocketNotifier::activated, &self.m_timer,
                         [&self, socket] { self.goOn(ARES_SOCKET_BAD, socket); });
    }
    watched.readable->setEnabled(reads != 0);
    watched.writable->setEnabled(writes != 0);
}

void DnsChannel::finish(void* question, int status, int /*timeouts*/, unsigned char* bytes, int size)
{
    if (status == ARES_EDESTRUCTION)
        return;
    const Question& asked = *static_cast<Question*>(question);
    asked.answered(asked.channel.replyOf(status, asked.type, QByteArrayView(bytes, size)));
}

Result<DnsReply> DnsChannel::replyOf(int status, DnsType type, QByteArrayView message) const
{
    switch (status) {
    case ARES_SUCCESS:
        return readDnsReply(type, message);
    case ARES_ENODATA:
        return DnsReply{LookupOutcome::NoRecord, {}, {}};
    case ARES_ENOTFOUND:
        return DnsReply{LookupOutcome::NoSuchName, {}, {}};
    case ARES_EBADNAME:
        return Failure{Cause::InvalidInput, 0, QStringLiteral("not a DNS name")};
    case ARES_ENOMEM:
        return Failure{Cause::Internal, 0, QStringLiteral("c-ares has no memory")};
    case ARES_ETIMEOUT:
        return unanswered();
    default: // every server has failed, or one has said what makes no sense
        return DnsReply{LookupOutcome::ServerFailed, {}, {}};
    }
}

void DnsChannel::goOn(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_ares.get(), readable, writable);
    startTimer();
}

void DnsChannel::startTimer()
{
    using namespace std::chrono;
    timeval time{};
    if (ares_timeout(m_ares.get(), nullptr, &time))
        m_timer.start(ceil<milliseconds>(seconds{time.tv_sec} + microseconds{time.tv_usec}));
    else
        m_timer.stop();
}

} // namespace activation::portable
