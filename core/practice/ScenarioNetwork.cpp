// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/VpnProducts.h"
#include "core/practice/PracticeAdapters.h"
#include "core/practice/ScenarioSections.h"

#include <algorithm>

namespace activation::practice {

namespace {

using Kind = DocumentProblem::Kind;

/// What a scenario may say of a host, whether of one or of all.
void readHostKeys(Record& record, PracticeHost& host)
{
    const Field addresses = record.optional(u"addresses");
    if (addresses.isPresent())
        host.addresses = addresses.list([](const Field& item) { return item.address(); });
    host.lookup = record.optional(u"lookup").oneOf(host.lookup);
    host.nameOnlyInside = record.optional(u"nameOnlyInside").boolean(host.nameOnlyInside);
    host.onlyInside = record.optional(u"onlyInside").boolean(host.onlyInside);
    host.tcp = record.optional(u"tcp").oneOf(host.tcp);
    host.rpc = record.optional(u"rpc").oneOf(host.rpc);
    host.throughGate = record.optional(u"throughGate").boolean(host.throughGate);
    host.notOnWireless = record.optional(u"notOnWireless").boolean(host.notOnWireless);
}

/// All hosts that the profile names as KMS hosts; its VPN server is none.
void readKmsHosts(const Field& field, PracticeState& pc)
{
    if (!field.isPresent())
        return;
    for (PracticeHost& host : pc.hosts) {
        if (!host.onlyInside)
            continue;
        Record record(field);
        readHostKeys(record, host);
    }
}

PracticeHost* hostCalled(PracticeState& pc, const QString& name)
{
    const auto found = std::find_if(pc.hosts.begin(), pc.hosts.end(), [&name](const PracticeHost& host) {
        return host.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == pc.hosts.end() ? nullptr : &*found;
}

void readHost(const Field& field, PracticeState& pc)
{
    Record record(field);
    const QString name = record.required(u"name").host();
    PracticeHost* host = hostCalled(pc, name);
    if (!host) {
        PracticeHost added;
        added.name = name;
        added.addresses = {QHostAddress(QStringLiteral("203.0.113.%1").arg(10 + pc.hosts.size()))};
        pc.hosts.append(added);
        host = &pc.hosts.last();
    }
    host->port = record.optional(u"port").number<std::uint16_t>(1, 65535, host->port);
    readHostKeys(record, *host);
}

void readSrv(const Field& field, PracticeState& pc)
{
    Record record(field);
    SrvAnswer answer;
    const QString domain = record.required(u"domain").host().toLower();
    answer.outcome = record.optional(u"outcome").oneOf(LookupOutcome::Found);
    answer.records = record.optional(u"records").list([](const Field& item) {
        Record srv(item);
        SrvRecord read;
        read.target.host = srv.required(u"host").host();
        read.target.port = srv.optional(u"port").number<std::uint16_t>(1, 65535, kKmsPort);
        read.priority = srv.optional(u"priority").number<std::uint16_t>(0, 65535, 0);
        read.weight = srv.optional(u"weight").number<std::uint16_t>(0, 65535, 100);
        return read;
    });
    pc.srv.insert(domain, answer);
}

VpnClient readVpnClient(const Field& field)
{
    Record record(field);
    VpnClient client;
    client.product = record.required(u"product").string();
    client.name = record.optional(u"name").string(vpnClientName(client.product));
    client.connected = record.optional(u"connected").boolean();
    return client;
}

/// One that programs on the PC have made.
NetworkAdapter readAdapter(const Field& field)
{
    Record record(field);
    NetworkAdapter adapter;
    adapter.description = record.required(u"description").string();
    adapter.alias = record.optional(u"alias").string();
    adapter.type = record.optional(u"type").number<std::uint32_t>(1, 65535, kTypeEthernet);
    adapter.addresses = record.optional(u"addresses").list([](const Field& item) { return item.address(); });
    adapter.gateways = record.optional(u"gateways").list([](const Field& item) { return item.address(); });
    adapter.state = AdapterState::Up;
    return adapter;
}

QStringList proxies()
{
    QStringList ids;
    for (const VpnProduct& product : vpnProducts()) {
        if (product.use == VpnUse::Proxy)
            ids.append(product.id);
    }
    return ids;
}

void readTimeSource(const Field& field, PracticeState& pc)
{
    Record record(field);
    const Field address = record.required(u"url");
    const QUrl url = address.url({QStringLiteral("ntp"), QStringLiteral("https"), QStringLiteral("http")});
    const Field wrongBy = record.optional(u"wrongBySeconds");
    PracticeTimeSource source{url, {}, record.optional(u"answers").boolean(true)};
    source.wrongBy = std::chrono::seconds(wrongBy.integer(-kLongestSeconds, kLongestSeconds));
    const auto known = std::find_if(pc.timeSources.begin(), pc.timeSources.end(),
                                    [&url](const PracticeTimeSource& other) { return other.url == url; });
    if (known == pc.timeSources.end())
        pc.timeSources.append(source);
    else
        *known = source;
}

} // namespace

void readNetwork(Record& scenario, PracticeState& pc)
{
    pc.place = scenario.optional(u"place").oneOf(pc.place);
    const Field address = scenario.optional(u"campusAddress");
    if (address.isPresent())
        pc.campusAddress = address.address();
    if (const Field suffixes = scenario.optional(u"dnsSuffix"); suffixes.isPresent())
        pc.dnsSuffixes = suffixes.hosts();
    const Field clients = scenario.optional(u"vpnClients");
    if (clients.isPresent())
        pc.vpnClients = clients.list(readVpnClient);
    if (const Field proxy = scenario.optional(u"tunnelProxy"); proxy.isPresent())
        pc.tunnelProxy = proxy.oneOf(proxies());
    pc.otherAdapters = scenario.optional(u"otherAdapters").list(readAdapter);
    const Field signedIn = scenario.optional(u"gateSignedIn");
    pc.gateSignedIn = signedIn.boolean(pc.gateSignedIn);
    if (signedIn.isPresent() && !pc.gate)
        signedIn.addProblem(Kind::NeedsOther, {QStringLiteral("gateSignedIn"), QStringLiteral("gate")});
    readKmsHosts(scenario.optional(u"kmsHosts"), pc);
    for (const Field& item : scenario.optional(u"hosts").items())
        readHost(item, pc);
    for (const Field& item : scenario.optional(u"srv").items())
        readSrv(item, pc);
    for (const Field& item : scenario.optional(u"timeSources").items())
        readTimeSource(item, pc);
}

} // namespace activation::practice
