// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SrvLookup.h"

#include "core/net/DnsQuestion.h"
#include "core/net/HostLookup.h"
#include "core/net/LimitedLoop.h"

#include <algorithm>

namespace activation {

void sortByPreference(QList<SrvRecord>& records)
{
    std::stable_sort(records.begin(), records.end(), [](const SrvRecord& a, const SrvRecord& b) {
        return a.priority != b.priority ? a.priority < b.priority : a.weight > b.weight;
    });
}

Result<SrvAnswer> lookUpKmsHosts(const QString& domain, const NameServers& servers, const Limit& limit)
{
    if (servers.servers.isEmpty())
        return Failure{Cause::NotSupported, 0, QStringLiteral("no name servers known")};
    const QString suffix = domain.isEmpty() ? servers.searchDomains.value(0) : domain;
    if (suffix.isEmpty())
        return SrvAnswer{LookupOutcome::NoSuchName, {}};

    LimitedLoop loop(limit);
    DnsQuestion question("_vlmcs._tcp." + dnsName(suffix), DnsType::SRV, servers.servers,
                         [&loop] { loop.finish(); });
    if (!question.start())
        return Failure{Cause::InvalidInput, 0, QStringLiteral("not a DNS name")};
    if (loop.run() == LimitedLoop::End::Stopped)
        return Failure{Cause::Cancelled, 0, {}};

    SrvAnswer answer{question.reply().outcome, question.reply().records};
    sortByPreference(answer.records);
    return answer;
}

} // namespace activation
