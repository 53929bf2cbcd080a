// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Names.h"
#include "core/Result.h"
#include "core/system/Adapter.h"
#include "core/system/Endpoint.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <optional>

namespace activation {

enum class AddressFamily { Any, IPv4, IPv6 };

[[nodiscard]] constexpr QStringView nameOf(AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return u"any";
    case AddressFamily::IPv4:
        return u"ipv4";
    case AddressFamily::IPv6:
        return u"ipv6";
    }
    return {};
}

/// One SRV record of _vlmcs._tcp (RFC 2782).
struct SrvRecord
{
    Endpoint target;
    std::uint16_t priority = 0;
    std::uint16_t weight = 0;

    bool operator==(const SrvRecord&) const = default;
};

/// How the name service answered a question.
enum class LookupOutcome {
    Found,
    NoSuchName,   ///< NXDOMAIN
    NoRecord,     ///< the name exists, this kind of record does not
    ServerFailed, ///< SERVFAIL or REFUSED
    Silent,       ///< no answer within the limit
};

[[nodiscard]] constexpr QStringView nameOf(LookupOutcome outcome)
{
    switch (outcome) {
    case LookupOutcome::Found:
        return u"found";
    case LookupOutcome::NoSuchName:
        return u"no-such-name";
    case LookupOutcome::NoRecord:
        return u"no-record";
    case LookupOutcome::ServerFailed:
        return u"server-failed";
    case LookupOutcome::Silent:
        return u"silent";
    }
    return {};
}

struct AddressAnswer
{
    LookupOutcome outcome = LookupOutcome::Silent;
    QList<QHostAddress> addresses; ///< of both families, in the order of the answer

    bool operator==(const AddressAnswer&) const = default;
};

struct SrvAnswer
{
    LookupOutcome outcome = LookupOutcome::Silent;
    QList<SrvRecord> records; ///< by priority, then by falling weight

    bool operator==(const SrvAnswer&) const = default;
};

enum class TcpOutcome {
    Connected,
    Refused,     ///< reset: the machine is there, nothing listens
    Dropped,     ///< silence until the limit: a firewall, or no machine
    Unreachable, ///< the network said there is no way (ICMP, no route)
    NoAddress,   ///< the name has no address of the wanted family
};

[[nodiscard]] constexpr QStringView nameOf(TcpOutcome outcome)
{
    switch (outcome) {
    case TcpOutcome::Connected:
        return u"connected";
    case TcpOutcome::Refused:
        return u"refused";
    case TcpOutcome::Dropped:
        return u"dropped";
    case TcpOutcome::Unreachable:
        return u"unreachable";
    case TcpOutcome::NoAddress:
        return u"no-address";
    }
    return {};
}

struct TcpAnswer
{
    Endpoint endpoint;
    TcpOutcome outcome = TcpOutcome::Dropped;
    std::chrono::milliseconds elapsed{0};
    QHostAddress address; ///< the one that answered, null when none did

    bool operator==(const TcpAnswer&) const = default;
};

/// What a DCE/RPC bind to the KMS interface brought to light. A bind only, never an activation request.
enum class RpcOutcome {
    Accepted,       ///< a Key Management Service listens there
    OtherInterface, ///< an RPC server that does not know the KMS interface
    Busy,           ///< an RPC server that asks to come back later
    NotRpc,         ///< something else answers on this port
    Closed,         ///< the connection was closed without an answer
    Silent,         ///< connected, but no answer within the limit
    NotConnected,   ///< no connection came about
};

[[nodiscard]] constexpr QStringView nameOf(RpcOutcome outcome)
{
    switch (outcome) {
    case RpcOutcome::Accepted:
        return u"accepted";
    case RpcOutcome::OtherInterface:
        return u"other-interface";
    case RpcOutcome::Busy:
        return u"busy";
    case RpcOutcome::NotRpc:
        return u"not-rpc";
    case RpcOutcome::Closed:
        return u"closed";
    case RpcOutcome::Silent:
        return u"silent";
    case RpcOutcome::NotConnected:
        return u"not-connected";
    }
    return {};
}

struct RpcAnswer
{
    Endpoint endpoint;
    RpcOutcome outcome = RpcOutcome::NotConnected;
    std::chrono::milliseconds elapsed{0};

    bool operator==(const RpcAnswer&) const = default;
};

/// A clock that can be asked: ntp://host[:port], http://… or https://… (its Date header).
struct TimeSource
{
    QUrl url;

    bool operator==(const TimeSource&) const = default;
};

struct TimeSample
{
    TimeSource source;
    std::chrono::milliseconds offset{0};      ///< true time minus this machine's time
    std::chrono::milliseconds uncertainty{0}; ///< half the round trip; at least 500 ms for a Date header

    bool operator==(const TimeSample&) const = default;
};

/// How a web login gate answers for its own URL, which gives 204 or an empty page to who is signed in.
enum class GateOutcome {
    Open,         ///< no gate in the way, or already signed in: a success without a body
    SignInNeeded, ///< a page, a redirect, 401, 403, 407, 511 or untrusted TLS in place of the empty answer
    Absent,       ///< no address, no connection, no answer, or an answer that no gate gives (404, 5xx)
};

/// A VPN client found on this machine, the organization's or any other.
struct VpnClient
{
    QString product; ///< id as in profiles where they may name it: "forticlient", "nordvpn"
    QString name;    ///< "FortiClient"
    bool connected = false;

    bool operator==(const VpnClient&) const = default;
};

struct LocalNetwork
{
    QList<Adapter> adapters;
    QList<VpnClient> vpnClients;
    /// The domains in which Windows looks for services, in the order in which its DNS client tries them: the
    /// primary suffix, those of the connections, the search list. On a home network that of the router often
    /// stands before that of the VPN.
    QStringList dnsSuffixes;

    bool operator==(const LocalNetwork&) const = default;
};

/// Questions to the network. Nothing here changes anything; every question is bounded by its Limit.
/// A Failure means the question could not be asked (Cancelled, NotSupported); what the network said, silence
/// included, is an answer.
class Network
{
public:
    virtual ~Network() = default;

    [[nodiscard]] virtual Result<LocalNetwork> local(const Limit& limit) const = 0;

    /// Address literals answer themselves without asking anybody.
    [[nodiscard]] virtual Result<AddressAnswer> resolve(const QString& host, const Limit& limit) const = 0;

    /// _vlmcs._tcp.<domain>.
    [[nodiscard]] virtual Result<SrvAnswer> findKmsHosts(const QString& domain, const Limit& limit) const = 0;

    /// Tries every endpoint, the next one at most 250 ms after the one before, all within one limit, and all
    /// addresses of the wanted family of each: one that connects is enough. Answers stand in the order asked,
    /// which is the order of preference. Ends as soon as the first connected one in that order is certain;
    /// endpoints less preferred that have not finished by then are Dropped, with the time they have had so
    /// far (0 when they had not begun).
    [[nodiscard]] virtual Result<QList<TcpAnswer>>
    connectTo(const QList<Endpoint>& endpoints, AddressFamily family, const Limit& limit) const = 0;

    /// Connects, binds once and closes. The time counts from the start, name and connection included.
    [[nodiscard]] virtual Result<RpcAnswer> bindKms(const Endpoint& endpoint, AddressFamily family,
                                                    const Limit& limit) const = 0;

    /// All sources side by side. One answer for each source, in the order asked: a sample, or why there is
    /// none.
    [[nodiscard]] virtual QList<Result<TimeSample>> askTime(const QList<TimeSource>& sources,
                                                            const Limit& limit) const = 0;

    [[nodiscard]] virtual Result<GateOutcome> lookAtGate(const QUrl& gate, const Limit& limit) const = 0;

    /// The adapter that would carry packets to this address; NotFound when there is no route.
    [[nodiscard]] virtual Result<Adapter> routeTo(const QHostAddress& address, const Limit& limit) const = 0;
};

} // namespace activation
