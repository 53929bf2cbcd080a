// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/HostNameCheck.h"

#include "core/Deadline.h"
#include "core/adapters/AdapterJudgement.h"
#include "core/checks/KmsHosts.h"
#include "core/checks/NetworkPosition.h"
#include "core/json/Hosts.h"

#include <algorithm>
#include <future>
#include <vector>

namespace activation {

namespace {

constexpr auto kHostNameCheck = CheckId::HostName;

using Answers = std::vector<Result<AddressAnswer>>;

Answers resolveAll(const Network& network, const QList<Endpoint>& endpoints, const Limit& limit)
{
    std::vector<std::future<Result<AddressAnswer>>> questions;
    for (const Endpoint& endpoint : endpoints) {
        questions.push_back(std::async(std::launch::async, [&network, &endpoint, &limit] {
            return network.resolve(endpoint.host, limit);
        }));
    }
    Answers answers;
    for (auto& question : questions)
        answers.push_back(question.get());
    return answers;
}

bool hasAddress(const Result<AddressAnswer>& answer, AddressFamily family)
{
    return answer && std::ranges::any_of(answer->addresses, [family](const QHostAddress& address) {
               return isOfFamily(address, family) && !address.isLoopback();
           });
}

/// An entry in the file "hosts" that some other program has left: packets to that name never leave this PC.
bool leadsBackHere(const AddressAnswer& answer)
{
    return std::ranges::any_of(answer.addresses, &QHostAddress::isLoopback);
}

Reason reasonWithout(LookupOutcome outcome, Reason notThere)
{
    switch (outcome) {
    case LookupOutcome::Found:
        return Reason::WrongAddressFamily;
    case LookupOutcome::NoSuchName:
    case LookupOutcome::NoRecord:
        return notThere;
    case LookupOutcome::ServerFailed:
        return Reason::NameServerFailed;
    case LookupOutcome::Silent:
        return Reason::NameServerSilent;
    }
    Q_UNREACHABLE();
}

Reason reasonWith(HostSource source, const Endpoint& host)
{
    switch (source) {
    case HostSource::Named:
        return addressFrom(host.host).isNull() ? Reason::NameResolved : Reason::AddressGiven;
    case HostSource::Discovered:
        return Reason::HostDiscovered;
    case HostSource::Preset:
        return Reason::HostPreset;
    }
    Q_UNREACHABLE();
}

Finding withoutHosts(const KmsHosts& hosts)
{
    if (hosts.source != HostSource::Discovered)
        return cannotTell(kHostNameCheck,
                          {Cause::InvalidInput, 0, QStringLiteral("the profile names no KMS host")});
    const LookupOutcome outcome =
        hosts.lookup == LookupOutcome::Found ? LookupOutcome::NoRecord : hosts.lookup;
    Finding finding{kHostNameCheck, Verdict::Blocking, reasonWithout(outcome, Reason::NoSrvRecord), {}, {}};
    finding.facts.set(Fact::Domain, hosts.domain);
    return finding;
}

void setAddresses(Facts& facts, const KmsHosts& hosts, const QList<QHostAddress>& addresses)
{
    if (hosts.source == HostSource::Preset)
        return;
    QStringList texts;
    for (const QHostAddress& address : addresses)
        texts.append(address.toString());
    facts.set(Fact::Addresses, texts);
}

void setSurroundings(Facts& facts, const KmsHosts& hosts, AddressFamily family)
{
    setHosts(facts, hosts);
    if (hosts.source == HostSource::Discovered)
        facts.set(Fact::Domain, hosts.domain);
    if (family != AddressFamily::Any) {
        facts.set(Fact::AddressFamily,
                  family == AddressFamily::IPv4 ? QStringLiteral("ipv4") : QStringLiteral("ipv6"));
    }
}

/// `ofAll` are the answers about hosts.endpoints(), in their order.
Finding judge(const KmsHosts& hosts, const HostGroup& group, const Answers& ofAll, AddressFamily family)
{
    Answers answers;
    for (const Endpoint& endpoint : group.endpoints)
        answers.push_back(ofAll[static_cast<std::size_t>(hosts.endpoints().indexOf(endpoint))]);
    const auto usable =
        std::ranges::find_if(answers, [family](const auto& answer) { return hasAddress(answer, family); });
    const auto shown = usable == answers.end() ? answers.begin() : usable;
    const Endpoint& host = group.endpoints[shown - answers.begin()];
    if (!*shown && shown->error().cause != Cause::TimedOut)
        return cannotTell(kHostNameCheck, shown->error());

    const AddressAnswer answer = shown->valueOr({LookupOutcome::Silent, {}});
    Finding finding{kHostNameCheck, Verdict::Passed, reasonWith(hosts.source, host), {}, {}};
    if (usable == answers.end()) {
        finding.verdict = Verdict::Blocking;
        finding.reason = leadsBackHere(answer) ? Reason::NameLeadsBackHere
                                               : reasonWithout(answer.outcome, Reason::NameNotFound);
    }
    setHost(finding.facts, hosts, host);
    setAddresses(finding.facts, hosts, answer.addresses);
    setSurroundings(finding.facts, hosts, family);
    return finding;
}

/// No name server has given such an address; a proxy program has.
bool isStandIn(const Finding& finding)
{
    const QStringList addresses = finding.facts.list(Fact::Addresses);
    return std::ranges::any_of(
        addresses, [](const QString& address) { return isStandInAddress(QHostAddress(address)); });
}

/// Without a network, and behind a proxy program that nothing comes through, a name comes to nothing that
/// would tell of the name; behind somebody else's VPN it tells little.
Finding seenFromHere(Finding finding, const CheckInput& input, const QList<Endpoint>& hosts,
                     const Limit& limit)
{
    if (finding.verdict == Verdict::Passed && isStandIn(finding))
        return kmsAnswers(input, hosts, limit) ? finding : skippedBecauseOf(kHostNameCheck, CheckId::Network);
    if (finding.verdict != Verdict::Blocking)
        return finding;
    const Result<LocalNetwork> local = input.system.network().local(limit);
    if (!local)
        return finding;
    if (hasProxy(*local) || !leadsOut(*local))
        return skippedBecauseOf(kHostNameCheck, CheckId::Network);
    const QStringList tunnels = foreignTunnels(*local, input.profile.network);
    if (!tunnels.isEmpty())
        finding.facts.set(Fact::Tunnels, tunnels);
    return finding;
}

/// The profile knows a domain that Windows would not look in by itself.
bool isNoneOfThePc(const QString& domain, const CheckInput& input, const Limit& limit)
{
    const Result<LocalNetwork> local = input.system.network().local(limit);
    return local && !local->dnsSuffixes.contains(domain, Qt::CaseInsensitive);
}

} // namespace

Finding checkHostName(const CheckInput& input)
{
    if (!usesKms(input.profile))
        return notNeeded(kHostNameCheck);
    const Deadline deadline(input.limit);
    const Result<KmsHosts> hosts = findKmsHosts(input, deadline.left());
    if (!hosts)
        return cannotTell(kHostNameCheck, hosts.error());
    if (hosts->groups.isEmpty())
        return seenFromHere(withoutHosts(*hosts), input, {}, deadline.left());
    const Answers answers = resolveAll(input.system.network(), hosts->endpoints(), deadline.left());
    Finding finding = overGroups(hosts->groups, [&](const HostGroup& group) {
        return judge(*hosts, group, answers, input.profile.kms.family);
    });
    finding = seenFromHere(std::move(finding), input, hosts->endpoints(), deadline.left());
    if (finding.reason == Reason::HostDiscovered && isNoneOfThePc(hosts->domain, input, deadline.left()))
        finding.verdict = Verdict::Advice;
    return finding;
}

} // namespace activation
