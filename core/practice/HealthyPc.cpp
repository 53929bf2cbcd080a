// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/HealthyPc.h"

#include "core/json/Hosts.h"
#include "core/practice/PracticeAdapters.h"
#include "core/practice/ScenarioProducts.h"

#include <QTimeZone>

#include <algorithm>

namespace activation::practice {

namespace {

constexpr std::uint16_t kHttpsPort = 443;

/// Addresses for documentation (RFC 5737, RFC 3849), a new number for each host.
QList<QHostAddress> addressesFor(const QString& host, const KmsRule& rule, qsizetype number)
{
    if (const QHostAddress literal = addressFrom(host); !literal.isNull())
        return {literal};
    const QHostAddress ipv4(QStringLiteral("203.0.113.%1").arg(10 + number));
    const QHostAddress ipv6(QStringLiteral("2001:db8::%1").arg(10 + number));
    return rule.family == AddressFamily::IPv6 ? QList{ipv6} : QList{ipv4};
}

PracticeHost kmsHost(const Endpoint& endpoint, const SiteProfile& profile, qsizetype number)
{
    PracticeHost host;
    host.name = endpoint.host;
    host.port = kmsPortOr1688(endpoint.port);
    host.addresses = addressesFor(endpoint.host, profile.kms, number);
    host.throughGate = profile.network.gate.has_value();
    host.notOnWireless = profile.network.reach == NetworkReach::WifiNotEnough;
    return host;
}

PracticeHost vpnServer(const QString& server, const SiteProfile& profile, qsizetype number)
{
    const QUrl url(QStringLiteral("https://") + server);
    PracticeHost host;
    host.name = url.host();
    host.port = static_cast<std::uint16_t>(url.port(kHttpsPort));
    host.addresses = addressesFor(host.name, profile.kms, number);
    host.onlyInside = false;
    host.rpc = RpcOutcome::NotRpc;
    return host;
}

/// What comes after the first label of the first host that has a name.
QString domainOf(const SiteProfile& profile)
{
    for (const KmsHost& host : allHosts(profile)) {
        const QString& name = host.endpoint.host;
        if (addressFrom(name).isNull() && name.contains(u'.'))
            return name.section(u'.', 1);
    }
    return profile.id + QStringLiteral(".example");
}

void addHosts(PracticeState& pc, const SiteProfile& profile)
{
    const QString domain = profile.kms.discoverySuffixes.value(0, domainOf(profile));
    pc.dnsSuffixes = {domain};
    for (const KmsHost& host : allHosts(profile))
        pc.hosts.append(kmsHost(host.endpoint, profile, pc.hosts.size()));
    if (pc.hosts.isEmpty())
        pc.hosts.append(kmsHost({QStringLiteral("kms.") + domain, kKmsPort}, profile, 0));
    if (profile.kms.source == HostSource::Preset)
        pc.machineKms = KmsSetting{pc.hosts.first().name, pc.hosts.first().port};
    if (profile.kms.source == HostSource::Discovered) {
        const Endpoint found{pc.hosts.first().name, pc.hosts.first().port};
        pc.srv.insert(domain.toLower(), SrvAnswer{LookupOutcome::Found, {SrvRecord{found, 0, 100}}});
    }
}

void addVpn(PracticeState& pc, const SiteProfile& profile)
{
    if (!profile.network.vpn)
        return;
    const VpnRule& vpn = *profile.network.vpn;
    pc.vpnClients.append(VpnClient{vpn.product, vpnClientName(vpn.product), false});
    if (!vpn.server.isEmpty())
        pc.hosts.append(vpnServer(vpn.server, profile, pc.hosts.size()));
}

QHostAddress campusAddressOf(const SiteProfile& profile)
{
    for (const AddressRange& range : profile.network.campusRanges) {
        if (range.network.protocol() == QAbstractSocket::IPv4Protocol && range.prefixLength <= 24)
            return QHostAddress(range.network.toIPv4Address() + 45);
    }
    return {};
}

void addSetupKeys(PracticeState& pc, const SiteProfile& profile)
{
    for (const ProductRule& rule : profile.products) {
        if (rule.setupKey.isEmpty())
            continue;
        const bool isOffice = rule.family != ProductFamily::Windows;
        const QString version = isOffice && rule.versions.size() == 1 ? rule.versions.first() : QString();
        pc.setupKeys.insert(rule.setupKey, PracticeSetupKey{rule.family, version});
    }
}

} // namespace

PracticeState healthyPc(const SiteProfile& profile)
{
    PracticeState pc;
    pc.began = QDateTime(QDate(2026, 11, 20), QTime(1, 0), QTimeZone::utc()).toUTC(); // 09:00 in Taipei
    pc.zone = profile.clock.zone;
    pc.windows.editionId = QStringLiteral("Enterprise");
    pc.windows.productName = QStringLiteral("Windows 11 Enterprise");
    pc.windows.build = 26200;
    pc.firmware = FirmwareTables{true, true, true};
    pc.service = ServiceState{ServiceStart::Automatic, false};
    pc.campusAddress = campusAddressOf(profile);
    pc.gate = profile.network.gate;
    addHosts(pc, profile);
    addVpn(pc, profile);
    for (const TimeSource& source : profile.clock.sources)
        pc.timeSources.append(PracticeTimeSource{source.url, {}, true});
    pc.licenses = {practiceLicense(QStringLiteral("windows-enterprise")),
                   practiceLicense(QStringLiteral("office-ltsc-2021"))};
    for (License& license : pc.licenses)
        tellBuild(license, pc.windows);
    pc.serviceFacts = practiceServiceFacts();
    addSetupKeys(pc, profile);
    pc.office = {practiceOffice(QStringLiteral("ProPlus2021Volume"))};
    return pc;
}

} // namespace activation::practice
