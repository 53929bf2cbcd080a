// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HostLookup.h"

#include <QUrl>

#include <algorithm>

namespace activation {

namespace {

LookupOutcome outcomeOf(const std::optional<Result<DnsReply>>& reply)
{
    return reply && *reply ? (*reply)->outcome : LookupOutcome::Silent;
}

LookupOutcome outcomeOfBoth(const FamilyReplies& replies)
{
    using enum LookupOutcome;
    const LookupOutcome a = outcomeOf(replies[0]);
    const LookupOutcome b = outcomeOf(replies[1]);
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

} // namespace

bool isDecided(const FamilyReplies& replies)
{
    const LookupOutcome outcome = outcomeOfBoth(replies);
    return outcome == LookupOutcome::Found || outcome == LookupOutcome::NoSuchName;
}

Result<AddressAnswer> joined(const FamilyReplies& replies)
{
    AddressAnswer answer{outcomeOfBoth(replies), {}};
    for (const auto& reply : replies) {
        if (reply && !*reply)
            return reply->error();
        if (reply)
            answer.addresses.append((*reply)->addresses);
    }
    return answer;
}

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

QByteArray dnsName(const QString& name)
{
    const QString bare = name.endsWith(u'.') ? name.chopped(1) : name;
    // QUrl refuses what is no host name by the letter, such as underscores, which name servers accept.
    const QByteArray ace = QUrl::toAce(bare);
    return ace.isEmpty() ? bare.toLatin1() : ace;
}

QByteArray kmsServiceName(const QString& domain)
{
    return "_vlmcs._tcp." + dnsName(domain);
}

void sortByPreference(QList<SrvRecord>& records)
{
    std::stable_sort(records.begin(), records.end(), [](const SrvRecord& a, const SrvRecord& b) {
        return a.priority != b.priority ? a.priority < b.priority : a.weight > b.weight;
    });
}

} // namespace activation
