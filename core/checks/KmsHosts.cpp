// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/KmsHosts.h"

#include "core/Deadline.h"
#include "core/json/Hosts.h"

#include <algorithm>
#include <future>
#include <vector>

namespace activation {

namespace {

/// Hosts that a network announces, and domains that it has the PC search: each is asked by a thread and a
/// connection of its own; Windows itself asks one after the other.
constexpr qsizetype kMostHosts = 16;

/// Those of the profile, then what Windows tries by itself and is the organization's, too.
Result<QStringList> domainsToAsk(const CheckInput& input, const Limit& limit)
{
    QStringList domains = input.profile.kms.discoverySuffixes;
    const Result<LocalNetwork> local = input.system.network().local(limit);
    if (!local)
        return domains.isEmpty() ? Result<QStringList>(local.error()) : domains;
    if (domains.isEmpty())
        return local->dnsSuffixes.first(std::min(local->dnsSuffixes.size(), kMostHosts));
    for (const QString& suffix : local->dnsSuffixes) {
        if (isOwnDomain(input.profile, suffix) && !domains.contains(suffix, Qt::CaseInsensitive))
            domains.append(suffix);
        if (domains.size() == kMostHosts)
            break;
    }
    return domains;
}

/// For whichever product.
QList<HostGroup> groupOf(const QList<Endpoint>& endpoints)
{
    return endpoints.isEmpty() ? QList<HostGroup>() : QList<HostGroup>{{{}, {}, endpoints}};
}

KmsHosts hostsIn(const QString& domain, const SrvAnswer& answer)
{
    QList<Endpoint> endpoints;
    for (const SrvRecord& record : answer.records) {
        // Whoever answers for the domain may write anything here. RFC 2782: a target of "." says that there
        // is decidedly no such service.
        const bool isOne = isHost(record.target.host) && record.target.port != 0;
        if (isOne && !endpoints.contains(record.target) && endpoints.size() < kMostHosts)
            endpoints.append(record.target);
    }
    return {HostSource::Discovered, answer.outcome, domain, groupOf(endpoints)};
}

Result<KmsHosts> discoveredHosts(const CheckInput& input, const Deadline& deadline)
{
    const Result<QStringList> domains = domainsToAsk(input, deadline.left());
    if (!domains)
        return domains.error();
    const Network& network = input.system.network();
    const Limit limit = deadline.left();
    std::vector<std::future<Result<SrvAnswer>>> questions;
    for (const QString& domain : *domains) {
        questions.push_back(std::async(
            std::launch::async, [&network, &domain, &limit] { return network.findKmsHosts(domain, limit); }));
    }
    // None found: the answer from the preferred domain is the one that counts.
    Result<KmsHosts> none = KmsHosts{HostSource::Discovered, LookupOutcome::NoSuchName, {}, {}};
    for (qsizetype i = 0; i < domains->size(); ++i) {
        const QString& domain = domains->at(i);
        Result<KmsHosts> hosts = questions[static_cast<std::size_t>(i)].get().transform(
            [&domain](const SrvAnswer& answer) { return hostsIn(domain, answer); });
        if (hosts && !hosts->groups.isEmpty())
            return hosts;
        if (i == 0)
            none = std::move(hosts);
    }
    if (none)
        none->domain = domains->join(QStringLiteral(", "));
    return none;
}

Result<KmsHosts> presetHosts(const CheckInput& input, const Deadline& deadline)
{
    const Result<KmsSetting> setting = kmsSettingAt(input.system.licensing(), {}, deadline.left());
    if (!setting)
        return setting.error();
    if (setting->host.isEmpty())
        return discoveredHosts(input, deadline);
    return KmsHosts{HostSource::Preset,
                    LookupOutcome::Found,
                    {},
                    groupOf({Endpoint{setting->host, kmsPortOr1688(setting->port)}})};
}

} // namespace

QList<Endpoint> KmsHosts::endpoints() const
{
    QList<Endpoint> all;
    for (const HostGroup& group : groups) {
        for (const Endpoint& endpoint : group.endpoints) {
            if (!all.contains(endpoint))
                all.append(endpoint);
        }
    }
    return all;
}

Result<KmsHosts> findKmsHosts(const CheckInput& input, const Limit& limit)
{
    const Deadline deadline(limit);
    switch (input.profile.kms.source) {
    case HostSource::Named:
        return KmsHosts{HostSource::Named,
                        LookupOutcome::Found,
                        {},
                        namedHostGroups(input.system, input.profile, deadline.left())};
    case HostSource::Discovered:
        return discoveredHosts(input, deadline);
    case HostSource::Preset:
        return presetHosts(input, deadline);
    }
    Q_UNREACHABLE();
}

QString domainWindowsHasNot(const CheckInput& input, const Limit& limit)
{
    const KmsRule& rule = input.profile.kms;
    if (rule.source != HostSource::Discovered || rule.discoverySuffixes.isEmpty())
        return {};
    const Finding* const name = findingOf(input.earlier, CheckId::HostName);
    const QString found = name && name->reason == Reason::HostDiscovered ? name->facts.text(Fact::Domain)
                                                                         : rule.discoverySuffixes.first();
    const Result<LocalNetwork> local = input.system.network().local(limit);
    return !local || local->dnsSuffixes.contains(found, Qt::CaseInsensitive) ? QString() : found;
}

bool usesKms(const SiteProfile& profile)
{
    return std::ranges::any_of(profile.products, [](const ProductRule& rule) {
        return rule.method == ActivationMethod::Kms && !rule.discontinued;
    });
}

bool isOfFamily(const QHostAddress& address, AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return !address.isNull();
    case AddressFamily::IPv4:
        return address.protocol() == QHostAddress::IPv4Protocol;
    case AddressFamily::IPv6:
        return address.protocol() == QHostAddress::IPv6Protocol;
    }
    Q_UNREACHABLE();
}

bool kmsAnswers(const CheckInput& input, const QList<Endpoint>& hosts, const Limit& limit)
{
    const Deadline deadline(limit);
    return std::ranges::any_of(hosts, [&](const Endpoint& host) {
        const auto answer = input.system.network().bindKms(host, input.profile.kms.family, deadline.left());
        return answer && answer->outcome == RpcOutcome::Accepted;
    });
}

void setHost(Facts& facts, const KmsHosts& hosts, const Endpoint& host)
{
    if (hosts.source == HostSource::Preset)
        return;
    facts.set(Fact::Host, host.host);
    facts.set(Fact::Port, qint64{host.port});
}

void setHosts(Facts& facts, const KmsHosts& hosts)
{
    if (hosts.source == HostSource::Preset)
        return;
    QStringList texts;
    for (const Endpoint& endpoint : hosts.endpoints())
        texts.append(endpointText(endpoint));
    facts.set(Fact::Hosts, texts);
}

} // namespace activation
