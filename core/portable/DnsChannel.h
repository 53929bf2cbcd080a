// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/HostLookup.h"
#include "core/portable/AresChannel.h"

#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <list>
#include <map>

namespace activation::portable {

/// Questions to name servers, asked by c-ares on the event loop of the thread that this is made in: the first
/// server, after 400 ms without an answer the next one, then all of them again with longer waits. Destroying
/// it ends what is under way.
class DnsChannel final
{
public:
    using Answered = std::function<void(const Result<DnsReply>& reply)>;

    /// Asks this machine's own name servers, or these: "192.0.2.53:53,[2001:db8::53]:53".
    explicit DnsChannel(const QByteArray& servers);
    ~DnsChannel();
    Q_DISABLE_COPY_MOVE(DnsChannel)

    /// `answered` is called once at most, perhaps before this returns. Fails with InvalidInput when this is
    /// no DNS name.
    void ask(const QByteArray& name, DnsType type, Answered answered);

    /// What to say of a question that has not been answered in time: ServerFailed where a server has shown
    /// that it cannot, else Silent.
    [[nodiscard]] DnsReply unanswered() const;

private:
    struct Question
    {
        const DnsChannel& channel;
        DnsType type;
        Answered answered;
    };
    struct Watch
    {
        std::unique_ptr<QSocketNotifier> readable;
        std::unique_ptr<QSocketNotifier> writable;
    };

    static const ares_socket_functions kSocketFunctions;

    static int connect(ares_socket_t socket, const sockaddr* server, ares_socklen_t size, void* channel);
    static ares_ssize_t receive(ares_socket_t socket, void* bytes, size_t size, int flags, sockaddr* from,
                                ares_socklen_t* fromSize, void* channel);
    static ares_ssize_t send(ares_socket_t socket, const iovec* parts, int count, void* channel);
    static void watch(void* channel, ares_socket_t socket, int reads, int writes);
    static void finish(void* question, int status, int timeouts, unsigned char* bytes, int size);

    [[nodiscard]] Result<DnsReply> replyOf(int status, DnsType type, QByteArrayView message) const;
    void goOn(ares_socket_t readable, ares_socket_t writable);
    void startTimer();

    bool m_serverFailed = false;
    std::map<ares_socket_t, Watch> m_watched;
    std::list<Question> m_questions;
    QTimer m_timer;
    AresChannel m_ares; // the first to go: it still speaks of sockets and questions then
};

} // namespace activation::portable
