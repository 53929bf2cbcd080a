// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/PortCheck.h"

#include "core/Deadline.h"
#include "core/checks/KmsHosts.h"

#include <algorithm>

namespace activation {

namespace {

constexpr auto kPortCheck = CheckId::Port;

Reason reasonOf(TcpOutcome outcome)
{
    switch (outcome) {
    case TcpOutcome::Connected:
        return Reason::PortOpen;
    case TcpOutcome::Refused:
        return Reason::PortRefused;
    case TcpOutcome::Dropped:
        return Reason::PortDropped;
    case TcpOutcome::Unreachable:
        return Reason::PortUnreachable;
    case TcpOutcome::NoAddress:
        return Reason::PortNoAddress;
    }
    Q_UNREACHABLE();
}

/// What the network check has found out: then "connect to the network" is no advice.
bool isInside(const Findings& earlier)
{
    const Finding* const network = findingOf(earlier, CheckId::Network);
    return network && (network->reason == Reason::OnCampus || network->reason == Reason::VpnConnected);
}

QStringList tunnelsIn(const Findings& earlier)
{
    const Finding* const network = findingOf(earlier, CheckId::Network);
    return network ? network->facts.list(Fact::Tunnels) : QStringList();
}

/// `answers` is not empty.
Finding judge(const KmsHosts& hosts, const HostGroup& group, const QList<TcpAnswer>& ofAll)
{
    QList<TcpAnswer> answers;
    for (const Endpoint& endpoint : group.endpoints)
        answers.append(*std::ranges::find(ofAll, endpoint, &TcpAnswer::endpoint));
    const auto open = std::ranges::find(answers, TcpOutcome::Connected, &TcpAnswer::outcome);
    const TcpAnswer& shown = open == answers.end() ? answers.first() : *open;

    Finding finding{kPortCheck, Verdict::Blocking, reasonOf(shown.outcome), {}, {}};
    if (open == answers.begin()) {
        finding.verdict = Verdict::Passed;
    } else if (open != answers.end()) {
        finding.verdict = Verdict::Advice;
        finding.reason = Reason::PortOpenOnFallback;
    }
    setHost(finding.facts, hosts, shown.endpoint);
    if (!shown.address.isNull() && hosts.source != HostSource::Preset)
        finding.facts.set(Fact::Address, shown.address.toString());
    finding.facts.set(Fact::Milliseconds, qint64{shown.elapsed.count()});
    setHosts(finding.facts, hosts);
    return finding;
}

} // namespace

Finding checkPort(const CheckInput& input)
{
    if (!usesKms(input.profile))
        return notNeeded(kPortCheck);
    const Deadline deadline(input.limit);
    const Result<KmsHosts> hosts = findKmsHosts(input, deadline.left());
    if (!hosts)
        return cannotTell(kPortCheck, hosts.error());
    const auto answers =
        input.system.network().connectTo(hosts->endpoints(), input.profile.kms.family, deadline.left());
    if (!answers)
        return cannotTell(kPortCheck, answers.error());
    if (answers->isEmpty())
        return cannotTell(kPortCheck, {Cause::NotFound, 0, QStringLiteral("no KMS host to connect to")});
    Finding finding =
        overGroups(hosts->groups, [&](const HostGroup& group) { return judge(*hosts, group, *answers); });
    // Where the server of another product answers, this PC is on the network.
    if (isInside(input.earlier) || finding.facts.find(Fact::Products))
        finding.facts.set(Fact::InsideNetwork, true);
    if (const QStringList tunnels = tunnelsIn(input.earlier); !tunnels.isEmpty())
        finding.facts.set(Fact::Tunnels, tunnels);
    return finding;
}

} // namespace activation
