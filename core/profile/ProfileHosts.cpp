// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/Hosts.h"
#include "core/profile/ProfileSections.h"

#include <QSet>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

/// All of them are looked up and tried side by side, each with threads and sockets of its own.
constexpr qsizetype kMostHosts = 16;

bool canReach(const QString& host, AddressFamily family)
{
    const QHostAddress address = addressFrom(host);
    switch (family) {
    case AddressFamily::Any:
        return true;
    case AddressFamily::IPv4:
        return address.isNull() || address.protocol() == QAbstractSocket::IPv4Protocol;
    case AddressFamily::IPv6:
        return address.isNull() || address.protocol() == QAbstractSocket::IPv6Protocol;
    }
    Q_UNREACHABLE();
}

KmsHost readHost(const Field& field, AddressFamily family)
{
    Record record(field);
    KmsHost host;
    const Field name = record.required(u"host");
    host.endpoint.host = name.host();
    if (isPublicEmulator(host.endpoint.host))
        name.addProblem(Kind::PublicHost, {host.endpoint.host});
    host.endpoint.port = record.optional(u"port").number<std::uint16_t>(1, 65535, kKmsPort);
    host.label = record.optional(u"label").text(kLongestName);
    if (!canReach(host.endpoint.host, family))
        name.addProblem(Kind::Conflict, {QStringLiteral("host"), QStringLiteral("addressFamily")});
    return host;
}

QList<KmsHost> readHosts(const Field& field, AddressFamily family)
{
    field.refuseMoreThan(kMostHosts);
    QSet<QString> seen;
    QList<KmsHost> result;
    for (const Field& item : field.items(1)) {
        const KmsHost host = readHost(item, family);
        const QString key = QStringLiteral("%1 %2").arg(host.endpoint.host.toLower()).arg(host.endpoint.port);
        if (!host.endpoint.host.isEmpty() && seen.contains(key))
            item.addProblem(Kind::Repeated, {host.endpoint.host});
        seen.insert(key);
        result.append(host);
    }
    return result;
}

HostRule readHostRule(const Field& field, AddressFamily family)
{
    Record record(field);
    HostRule rule;
    rule.family = record.required(u"family").oneOf<ProductFamily>();
    rule.version = record.optional(u"version").string({}, 20);
    rule.hosts = readHosts(record.required(u"hosts"), family);
    return rule;
}

QList<HostRule> readHostRules(const Field& field, AddressFamily family)
{
    field.refuseMoreThan(kMostHosts);
    QSet<QString> seen;
    QList<HostRule> result;
    for (const Field& item : field.items(1)) {
        const HostRule rule = readHostRule(item, family);
        const QString key = QStringLiteral("%1 %2").arg(toString(*rule.family), rule.version);
        if (seen.contains(key))
            item.addProblem(Kind::Repeated, {key.trimmed()});
        seen.insert(key);
        result.append(rule);
    }
    return result;
}

} // namespace

KmsRule readKmsRule(const Field& field)
{
    Record record(field);
    KmsRule rule;
    rule.source = record.optional(u"source").oneOf<HostSource>();
    rule.family = record.optional(u"addressFamily").oneOf<AddressFamily>();
    rule.foreignHost = record.optional(u"foreignHost").oneOf<ForeignHost>();
    const Field suffixes = record.optional(u"discoverySuffix");
    suffixes.refuseMoreThan(kMostHosts);
    rule.discoverySuffixes = suffixes.hosts();
    for (const QString& domain : rule.discoverySuffixes) {
        if (isPublicEmulator(domain))
            suffixes.addProblem(Kind::PublicHost, {domain});
    }

    // Rules for all products come first: allHosts() keeps this order.
    if (const Field hosts = record.optional(u"hosts"); hosts.isPresent())
        rule.hosts.append(HostRule{std::nullopt, {}, readHosts(hosts, rule.family)});
    const Field others = record.optional(u"hostsFor");
    rule.hosts.append(readHostRules(others, rule.family));
    SiteProfile known;
    known.kms = rule;
    if (allHosts(known).size() > kMostHosts)
        others.addProblem(Kind::TooManyItems, {QString::number(kMostHosts)});

    const bool isNamed = rule.source == HostSource::Named;
    if (isNamed && !record.has(u"hosts") && !record.has(u"hostsFor"))
        record.missing(u"hosts");
    for (const QStringView hosts : {QStringView(u"hosts"), QStringView(u"hostsFor")}) {
        if (rule.source == HostSource::Discovered && record.has(hosts))
            record.conflict(hosts, u"source");
    }
    if (record.has(u"discoverySuffix") && rule.source != HostSource::Discovered)
        record.conflict(u"discoverySuffix", u"source");
    return rule;
}

} // namespace activation
