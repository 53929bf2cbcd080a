// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HostLookup.h"

#include "core/net/DnsQuestion.h"
#include "core/net/LimitedLoop.h"

#include <QTimer>

namespace activation {

namespace {

Result<AddressAnswer> askBothFamilies(const QByteArray& name, const QList<NameServer>& servers,
                                      const Limit& limit)
{
    LimitedLoop loop(limit);
    DnsQuestion* first = nullptr;
    DnsQuestion* second = nullptr;
    const auto isDecided = [&] {
        const LookupOutcome outcome = outcomeOfBothFamilies(first->reply().outcome, second->reply().outcome);
        return outcome == LookupOutcome::Found || outcome == LookupOutcome::NoSuchName;
    };
    const auto answered = [&] {
        if (first->answered() && second->answered())
            loop.finish();
        else if (isDecided())
            QTimer::singleShot(kOtherFamilyDelay, loop.context(), [&loop] { loop.finish(); });
    };
    DnsQuestion a(name, DnsType::A, servers, answered);
    DnsQuestion aaaa(name, DnsType::AAAA, servers, answered);
    first = &a;
    second = &aaaa;
    if (!a.start() || !aaaa.start())
        return Failure{Cause::InvalidInput, 0, QStringLiteral("not a DNS name")};
    if (loop.run() == LimitedLoop::End::Stopped)
        return Failure{Cause::Cancelled, 0, {}};

    AddressAnswer answer;
    answer.addresses = a.reply().addresses + aaaa.reply().addresses;
    answer.outcome = outcomeOfBothFamilies(a.reply().outcome, aaaa.reply().outcome);
    return answer;
}

QList<QByteArray> candidates(const QByteArray& name, const QStringList& searchDomains)
{
    QList<QByteArray> names;
    if (!name.contains('.')) {
        for (const QString& domain : searchDomains)
            names.append(name + '.' + dnsName(domain));
    }
    names.append(name);
    return names;
}

} // namespace

QHostAddress addressLiteral(const QString& host)
{
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    return QHostAddress(bracketed ? host.mid(1, host.size() - 2) : host);
}

QList<QHostAddress> addressesKnownByName(const QString& host)
{
    const QHostAddress literal = addressLiteral(host);
    if (!literal.isNull())
        return {literal};
    if (dnsName(host).toLower() == "localhost")
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return {};
}

LookupOutcome outcomeOfBothFamilies(LookupOutcome a, LookupOutcome b)
{
    using enum LookupOutcome;
    // "No record" in one family says nothing about the other.
    if ((a == NoRecord && b == NoSuchName) || (a == NoSuchName && b == NoRecord))
        return NoRecord;
    // A server that knows there is no such name outweighs trouble with the other question.
    for (const LookupOutcome outcome : {Found, NoSuchName, ServerFailed, Silent}) {
        if (a == outcome || b == outcome)
            return outcome;
    }
    return NoRecord;
}

QByteArray dnsName(const QString& name)
{
    const QString bare = name.endsWith(u'.') ? name.chopped(1) : name;
    // QUrl refuses what is no host name by the letter, such as underscores, which name servers accept.
    const QByteArray ace = QUrl::toAce(bare);
    return ace.isEmpty() ? bare.toLatin1() : ace;
}

Result<AddressAnswer> lookUpHost(const QString& host, const NameServers& servers, const Limit& limit)
{
    if (limit.stop.stop_requested())
        return Failure{Cause::Cancelled, 0, {}};
    const QHostAddress literal = addressLiteral(host);
    if (!literal.isNull())
        return AddressAnswer{LookupOutcome::Found, {literal}};

    const QByteArray name = dnsName(host);
    const auto known = servers.hosts.constFind(QString::fromLatin1(name).toLower());
    if (known != servers.hosts.cend())
        return AddressAnswer{LookupOutcome::Found, *known};
    // RFC 6761: this name is never a question for name servers.
    if (const auto localhost = addressesKnownByName(host); !localhost.isEmpty())
        return AddressAnswer{LookupOutcome::Found, localhost};
    if (servers.servers.isEmpty())
        return Failure{Cause::NotSupported, 0, QStringLiteral("no name servers known")};

    const LimitedLoop time(limit);
    Result<AddressAnswer> answer = AddressAnswer{};
    for (const QByteArray& candidate : candidates(name, servers.searchDomains)) {
        answer = askBothFamilies(candidate, servers.servers, time.rest());
        if (!answer)
            return answer;
        if (answer->outcome != LookupOutcome::NoSuchName && answer->outcome != LookupOutcome::NoRecord)
            return answer;
    }
    return answer;
}

} // namespace activation
