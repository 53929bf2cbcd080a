// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/KmsServiceCheck.h"

#include "core/Deadline.h"
#include "core/checks/KmsHosts.h"

namespace activation {

namespace {

constexpr auto kKmsServiceCheck = CheckId::KmsService;

/// The host that the port check found open, then the other ones of the group. It names none when it could not
/// tell, or when the image has preset the host: then every host in turn.
QList<Endpoint> inTurn(const HostGroup& group, const Finding* port)
{
    QList<Endpoint> endpoints = group.endpoints;
    if (!port || !port->facts.find(Fact::Host))
        return endpoints;
    const Endpoint open{port->facts.text(Fact::Host),
                        static_cast<std::uint16_t>(port->facts.number(Fact::Port))};
    if (endpoints.removeAll(open) > 0)
        endpoints.prepend(open);
    return endpoints;
}

/// Not those whose hosts the port check has found closed to all: that is said there.
QList<HostGroup> groupsToAsk(const KmsHosts& hosts, const Finding* port)
{
    QList<HostGroup> groups = hosts.groups;
    if (port && port->facts.find(Fact::Products)) {
        groups.removeIf(
            [port](const HostGroup& group) { return group.products == port->facts.list(Fact::Products); });
    }
    return groups;
}

bool isGood(const RpcAnswer& answer)
{
    return answer.outcome == RpcOutcome::Accepted || answer.outcome == RpcOutcome::Busy;
}

/// The first that is a KMS; where none is, what the first has answered.
Result<RpcAnswer> bindToFirst(const CheckInput& input, const QList<Endpoint>& endpoints,
                              const Deadline& deadline)
{
    const AddressFamily family = input.profile.kms.family;
    std::optional<Result<RpcAnswer>> first;
    for (const Endpoint& endpoint : endpoints) {
        auto answer = input.system.network().bindKms(endpoint, family, deadline.left());
        if (answer && isGood(*answer))
            return answer;
        if (!first && (!answer || answer->outcome != RpcOutcome::NotConnected))
            first = std::move(answer);
        if (deadline.left().timeout <= std::chrono::milliseconds::zero())
            break;
    }
    return first.value_or(
        Failure{Cause::Unreachable, 0, QStringLiteral("no KMS host accepts a connection any more")});
}

void judge(Finding& finding, RpcOutcome outcome)
{
    finding.verdict = Verdict::Blocking;
    switch (outcome) {
    case RpcOutcome::Accepted:
        finding.verdict = Verdict::Passed;
        finding.reason = Reason::KmsAnswers;
        return;
    case RpcOutcome::Busy:
        finding.verdict = Verdict::Advice;
        finding.reason = Reason::ServiceBusy;
        return;
    case RpcOutcome::OtherInterface:
        finding.reason = Reason::OtherRpcService;
        return;
    case RpcOutcome::NotRpc:
        finding.reason = Reason::NotRpc;
        return;
    case RpcOutcome::Closed:
        finding.reason = Reason::ClosedWithoutAnswer;
        return;
    case RpcOutcome::Silent:
    case RpcOutcome::NotConnected:
        finding.reason = Reason::ServiceSilent;
        return;
    }
    Q_UNREACHABLE();
}

Finding ofGroup(const CheckInput& input, const KmsHosts& hosts, const QList<Endpoint>& endpoints,
                const Deadline& deadline)
{
    const Result<RpcAnswer> answer = bindToFirst(input, endpoints, deadline);
    if (!answer)
        return cannotTell(kKmsServiceCheck, answer.error());
    Finding finding{kKmsServiceCheck, Verdict::Unknown, Reason::CannotTell, {}, {}};
    judge(finding, answer->outcome);
    setHost(finding.facts, hosts, answer->endpoint);
    finding.facts.set(Fact::Milliseconds, qint64{answer->elapsed.count()});
    return finding;
}

} // namespace

Finding checkKmsService(const CheckInput& input)
{
    if (!usesKms(input.profile))
        return notNeeded(kKmsServiceCheck);
    const Deadline deadline(input.limit);
    const Result<KmsHosts> hosts = findKmsHosts(input, deadline.left());
    if (!hosts)
        return cannotTell(kKmsServiceCheck, hosts.error());
    const Finding* const port = findingOf(input.earlier, CheckId::Port);
    const QList<HostGroup> groups = groupsToAsk(*hosts, port);
    if (groups.isEmpty())
        return cannotTell(kKmsServiceCheck, {Cause::NotFound, 0, QStringLiteral("no KMS host to ask")});
    Finding finding = overGroups(groups, [&](const HostGroup& group) {
        return ofGroup(input, *hosts, inTurn(group, port), deadline);
    });
    if (port && port->facts.find(Fact::Tunnels))
        finding.facts.set(Fact::Tunnels, port->facts.list(Fact::Tunnels));
    return finding;
}

} // namespace activation
