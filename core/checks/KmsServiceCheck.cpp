// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/KmsServiceCheck.h"

#include "core/Deadline.h"
#include "core/checks/KmsHosts.h"

namespace activation {

namespace {

constexpr auto kKmsServiceCheck = CheckId::KmsService;

/// The host that the port check found open, then the other ones. It names none when it could not tell, or
/// when the image has preset the host: then every host of the profile in turn.
Result<KmsHosts> hostsToAsk(const CheckInput& input, const Limit& limit)
{
    const Finding* port = findingOf(input.earlier, CheckId::Port);
    auto hosts = findKmsHosts(input, limit);
    if (!port || !port->facts.find(Fact::Host))
        return hosts;
    const Endpoint open{port->facts.text(Fact::Host),
                        static_cast<std::uint16_t>(port->facts.number(Fact::Port))};
    KmsHosts inTurn{HostSource::Named, LookupOutcome::Found, {}, {open}};
    for (const Endpoint& other : hosts.valueOr({}).endpoints) {
        if (other != open)
            inTurn.endpoints.append(other);
    }
    return inTurn;
}

bool isGood(const RpcAnswer& answer)
{
    return answer.outcome == RpcOutcome::Accepted || answer.outcome == RpcOutcome::Busy;
}

/// The first that is a KMS; where none is, what the first has answered.
Result<RpcAnswer> bindToFirst(const CheckInput& input, const KmsHosts& hosts, const Deadline& deadline)
{
    const AddressFamily family = input.profile.kms.family;
    std::optional<Result<RpcAnswer>> first;
    for (const Endpoint& endpoint : hosts.endpoints) {
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

} // namespace

Finding checkKmsService(const CheckInput& input)
{
    if (!usesKms(input.profile))
        return notNeeded(kKmsServiceCheck);
    const Deadline deadline(input.limit);
    const Result<KmsHosts> hosts = hostsToAsk(input, deadline.left());
    if (!hosts)
        return cannotTell(kKmsServiceCheck, hosts.error());
    const Result<RpcAnswer> answer = bindToFirst(input, *hosts, deadline);
    if (!answer)
        return cannotTell(kKmsServiceCheck, answer.error());

    Finding finding{kKmsServiceCheck, Verdict::Unknown, Reason::CannotTell, {}, {}};
    judge(finding, answer->outcome);
    setHost(finding.facts, *hosts, answer->endpoint);
    finding.facts.set(Fact::Milliseconds, qint64{answer->elapsed.count()});
    return finding;
}

} // namespace activation
