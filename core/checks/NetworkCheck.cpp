// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/NetworkCheck.h"

#include "core/Deadline.h"
#include "core/checks/KmsHosts.h"
#include "core/checks/NetworkPosition.h"
#include "core/profile/Roles.h"

#include <algorithm>
#include <future>

namespace activation {

namespace {

constexpr auto kNetworkCheck = CheckId::Network;

/// To find out which hosts to ask; a silent name server must leave time for everything else.
constexpr std::chrono::milliseconds kHostsLimit{700};

/// What the KMS hosts themselves showed.
enum class Reach {
    Nothing,
    MachineThere, ///< a host refused the connection: its machine was reached
    Connected,
    KmsAnswered, ///< asked only where a connection proves nothing
};

/// All that the decision is made from.
struct Evidence
{
    NetworkPosition position;
    Reach reach = Reach::Nothing;
    bool gateShut = false;
    bool gatewayReachable = true;
};

bool mayUseVpn(const CheckInput& input)
{
    const NetworkRule& rule = input.profile.network;
    if (!rule.vpn || rule.reach == NetworkReach::CampusOnly || rule.reach == NetworkReach::WiredOnly)
        return false;
    return mayUseVpn(*rule.vpn, input.person.role);
}

bool isInside(const NetworkPosition& position)
{
    return position.inCampusRange || position.vpnUp;
}

/// The rule's own reason when it excludes the medium that carries the packets, whatever that medium reaches.
std::optional<Reason> excludedMedium(const NetworkRule& rule, const NetworkPosition& position)
{
    if (!position.medium)
        return std::nullopt;
    const AdapterKind kind = *position.medium;
    switch (rule.reach) {
    case NetworkReach::Any:
    case NetworkReach::VpnAllowed:
        return std::nullopt;
    case NetworkReach::WiredOnly:
        return kind == AdapterKind::Wired || kind == AdapterKind::Dialed ? std::nullopt
                                                                         : std::optional(Reason::WiredNeeded);
    case NetworkReach::CampusOnly:
        return kind == AdapterKind::Vpn || kind == AdapterKind::Mobile ? std::optional(Reason::CampusNeeded)
                                                                       : std::nullopt;
    case NetworkReach::WifiNotEnough: {
        // Wi-Fi elsewhere is a matter for the VPN; it is not enough only where it is the campus's own.
        const bool elsewhere = rule.vpn && !rule.campusRanges.isEmpty() && !position.inCampusRange;
        return kind == AdapterKind::Wireless && !position.vpnUp && !elsewhere
                   ? std::optional(Reason::WifiNotEnough)
                   : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

Reach connectToAny(const CheckInput& input, const QList<Endpoint>& hosts, const Limit& limit)
{
    if (hosts.isEmpty())
        return Reach::Nothing;
    const auto answers = input.system.network().connectTo(hosts, input.profile.kms.family, limit);
    if (!answers)
        return Reach::Nothing;
    Reach reach = Reach::Nothing;
    for (const TcpAnswer& answer : *answers) {
        if (answer.outcome == TcpOutcome::Connected)
            return Reach::Connected;
        if (answer.outcome == TcpOutcome::Refused)
            reach = Reach::MachineThere;
    }
    return reach;
}

bool isGateShut(const CheckInput& input, const Limit& limit)
{
    const auto gate = input.system.network().lookAtGate(*input.profile.network.gate, limit);
    return gate && *gate == GateOutcome::SignInNeeded;
}

/// A gateway that refuses is there; many VPNs do not use TCP.
bool isGatewayReachable(const CheckInput& input, const Limit& limit)
{
    constexpr int kHttps = 443;
    const QUrl server(QStringLiteral("//") + input.profile.network.vpn->server);
    const Endpoint gateway{server.host(), static_cast<std::uint16_t>(server.port(kHttps))};
    const auto answers = input.system.network().connectTo({gateway}, AddressFamily::Any, limit);
    return !answers || std::ranges::any_of(*answers, [](const TcpAnswer& answer) {
        return answer.outcome == TcpOutcome::Connected || answer.outcome == TcpOutcome::Refused;
    });
}

/// Gate, gateway and hosts are asked side by side: each may use up the limit with silence.
void askOutside(Evidence& evidence, const CheckInput& input, const QList<Endpoint>& hosts,
                const Deadline& deadline)
{
    const NetworkRule& rule = input.profile.network;
    const bool inside = isInside(evidence.position);
    std::future<bool> gateShut;
    std::future<bool> gatewayReachable;
    if (rule.gate)
        gateShut = std::async(std::launch::async, [&] { return isGateShut(input, deadline.left()); });
    if (!inside && mayUseVpn(input) && !rule.vpn->server.isEmpty()) {
        gatewayReachable =
            std::async(std::launch::async, [&] { return isGatewayReachable(input, deadline.left()); });
    }
    if (!inside)
        evidence.reach = connectToAny(input, hosts, deadline.left());
    evidence.gateShut = gateShut.valid() && gateShut.get();
    evidence.gatewayReachable = !gatewayReachable.valid() || gatewayReachable.get();
    if (evidence.gateShut && kmsAnswers(input, hosts, deadline.left()))
        evidence.reach = Reach::KmsAnswered;
}

/// What is missing, once nothing has shown that the hosts can be reached.
std::optional<Reason> missing(const Evidence& evidence, const CheckInput& input)
{
    const NetworkRule& rule = input.profile.network;
    const bool rangesKnown = !rule.campusRanges.isEmpty();
    const bool machineThere = evidence.reach == Reach::MachineThere && !rangesKnown;
    switch (rule.reach) {
    case NetworkReach::Any:
        return std::nullopt;
    case NetworkReach::WiredOnly:
        return rangesKnown ? std::optional(Reason::CampusNeeded) : std::nullopt;
    case NetworkReach::CampusOnly:
        return machineThere ? std::nullopt : std::optional(Reason::CampusNeeded);
    case NetworkReach::VpnAllowed:
    case NetworkReach::WifiNotEnough:
        if (machineThere)
            return std::nullopt;
        // Without a VPN that somebody could connect, a branch whose addresses nobody wrote down may be
        // inside.
        if (!rule.vpn && rule.reach == NetworkReach::VpnAllowed)
            return std::nullopt;
        if (!rule.vpn)
            return rangesKnown ? std::optional(Reason::CampusNeeded) : std::nullopt;
        if (!mayUseVpn(input))
            return Reason::VpnNotForRole;
        return evidence.gatewayReachable ? Reason::VpnNotConnected : Reason::VpnGatewayUnreachable;
    }
    Q_UNREACHABLE();
}

Reason wayIn(const NetworkPosition& position)
{
    if (position.vpnUp)
        return Reason::VpnConnected;
    if (position.inCampusRange)
        return Reason::OnCampus;
    const bool throughVpn = position.carrier && position.carrier->kind == AdapterKind::Vpn;
    return throughVpn && position.tunnels.isEmpty() ? Reason::VpnConnected : Reason::ReachAllowed;
}

Finding passed(Reason reason)
{
    return {kNetworkCheck, Verdict::Passed, reason, {}, {}};
}

Finding blockingNetwork(Reason reason)
{
    return {kNetworkCheck, Verdict::Blocking, reason, {}, {}};
}

Finding decide(const Evidence& evidence, const CheckInput& input)
{
    const NetworkPosition& position = evidence.position;
    const NetworkRule& rule = input.profile.network;
    if (evidence.gateShut && evidence.reach != Reach::KmsAnswered)
        return blockingNetwork(Reason::GateSignInNeeded);

    const bool proven = evidence.reach == Reach::Connected || evidence.reach == Reach::KmsAnswered;
    const bool wireless = position.medium == AdapterKind::Wireless;
    if (proven && wireless && rule.reach == NetworkReach::WifiNotEnough && !position.vpnUp)
        return blockingNetwork(Reason::WifiNotEnough);
    if (proven || isInside(position))
        return passed(wayIn(position));
    if (position.unknown && rule.reach != NetworkReach::Any)
        return cannotTell(kNetworkCheck, *position.unknown);
    const auto reason = missing(evidence, input);
    return reason ? blockingNetwork(*reason) : passed(Reason::ReachAllowed);
}

void setSurroundings(Finding& finding, const CheckInput& input, const NetworkPosition& position)
{
    const NetworkRule& rule = input.profile.network;
    if (position.carrier) {
        finding.facts.set(Fact::Adapter, position.carrier->name);
        finding.facts.set(Fact::AdapterKind, toString(position.carrier->kind));
    }
    if (rule.vpn) {
        finding.facts.set(Fact::VpnProduct, rule.vpn->product);
        if (position.client)
            finding.facts.set(Fact::VpnName, position.client->name);
        finding.facts.set(Fact::VpnInstalled, position.client.has_value());
    }
    if (rule.gate)
        finding.facts.set(Fact::Gate, rule.gate->toString());
    if (finding.reason == Reason::VpnNotForRole && input.person.role.isTold())
        finding.facts.set(Fact::Role, toString(input.person.role));
    if (!position.tunnels.isEmpty())
        finding.facts.set(Fact::Tunnels, position.tunnels);
}

Finding look(Evidence& evidence, const CheckInput& input)
{
    const Deadline deadline(input.limit);
    const QList<Endpoint> hosts = findKmsHosts(input, deadline.atMost(kHostsLimit)).valueOr({}).endpoints();
    evidence.position = findNetworkPosition(input, hosts, deadline.left());
    if (!evidence.position.unknown && !evidence.position.connected)
        return blockingNetwork(Reason::NotConnected);
    // It takes every connection, so that only an answer proves anything, and "the host is silent" would be
    // wrong.
    if (evidence.position.proxied && !kmsAnswers(input, hosts, deadline.left()))
        return blockingNetwork(Reason::TunnelProxy);
    if (const auto reason = excludedMedium(input.profile.network, evidence.position))
        return blockingNetwork(*reason);
    askOutside(evidence, input, hosts, deadline);
    return decide(evidence, input);
}

} // namespace

Finding checkNetwork(const CheckInput& input)
{
    Evidence evidence;
    Finding finding = look(evidence, input);
    setSurroundings(finding, input, evidence.position);
    return finding;
}

} // namespace activation
