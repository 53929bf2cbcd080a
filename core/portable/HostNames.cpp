// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/HostNames.h"

#include "core/Deadline.h"
#include "core/net/HostLookup.h"
#include "core/net/LimitedLoop.h"
#include "core/portable/DnsChannel.h"
#include "core/portable/ResolverFiles.h"

#include <QTimer>

namespace activation::portable {

namespace {

Result<AddressAnswer> askBothFamilies(const QByteArray& name, const QByteArray& servers, const Limit& limit)
{
    LimitedLoop loop(limit);
    FamilyReplies replies;
    const auto answered = [&](std::size_t family, const Result<DnsReply>& reply) {
        replies[family] = reply;
        if (replies[0] && replies[1])
            loop.finish();
        else if (isDecided(replies))
            QTimer::singleShot(kOtherFamilyDelay, loop.context(), [&loop] { loop.finish(); });
    };
    DnsChannel channel(servers);
    channel.ask(name, DnsType::A, [&](const Result<DnsReply>& reply) { answered(0, reply); });
    channel.ask(name, DnsType::AAAA, [&](const Result<DnsReply>& reply) { answered(1, reply); });
    if (loop.run() == LimitedLoop::End::Stopped)
        return Failure{Cause::Cancelled, 0, {}};
    for (auto& reply : replies) {
        if (!reply)
            reply = channel.unanswered();
    }
    return joined(replies);
}

QList<QByteArray> candidates(const QByteArray& name, const NameService& service)
{
    QList<QByteArray> names;
    if (!name.contains('.')) {
        for (const QString& domain : service.searchDomains ? *service.searchDomains : searchDomains())
            names.append(name + '.' + dnsName(domain));
    }
    names.append(name);
    return names;
}

} // namespace

Result<AddressAnswer> resolveHost(const QString& host, const Limit& limit, const NameService& service)
{
    if (limit.stop.stop_requested())
        return Failure{Cause::Cancelled, 0, {}};
    if (const QHostAddress literal = addressLiteral(host); !literal.isNull())
        return AddressAnswer{LookupOutcome::Found, {literal}};
    const QByteArray name = dnsName(host);
    if (name.isEmpty())
        return Failure{Cause::InvalidInput, 0, QStringLiteral("not a DNS name")};
    if (const auto listed = addressesInHostsFile(name); !listed.isEmpty())
        return AddressAnswer{LookupOutcome::Found, listed};
    // Never a question for name servers.
    if (const auto localhost = addressesKnownByName(host); !localhost.isEmpty())
        return AddressAnswer{LookupOutcome::Found, localhost};

    const Deadline deadline(limit);
    Result<AddressAnswer> answer = AddressAnswer{};
    for (const QByteArray& candidate : candidates(name, service)) {
        answer = askBothFamilies(candidate, service.servers, deadline.left());
        if (!answer)
            return answer;
        if (answer->outcome != LookupOutcome::NoSuchName && answer->outcome != LookupOutcome::NoRecord)
            return answer;
    }
    return answer;
}

Result<SrvAnswer> resolveKmsHosts(const QString& domain, const Limit& limit, const NameService& service)
{
    LimitedLoop loop(limit);
    std::optional<Result<DnsReply>> reply;
    DnsChannel channel(service.servers);
    channel.ask(kmsServiceName(domain), DnsType::SRV, [&](const Result<DnsReply>& answer) {
        reply = answer;
        loop.finish();
    });
    if (loop.run() == LimitedLoop::End::Stopped)
        return Failure{Cause::Cancelled, 0, {}};
    if (reply && !*reply)
        return reply->error();
    const DnsReply said = reply ? **reply : channel.unanswered();
    SrvAnswer answer{said.outcome, said.records};
    sortByPreference(answer.records);
    return answer;
}

} // namespace activation::portable
