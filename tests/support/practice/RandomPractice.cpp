// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/practice/RandomPractice.h"

#include "core/practice/HealthyPc.h"
#include "core/practice/ScenarioProducts.h"

namespace activation::practice {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

const QStringList kConflicts{QStringLiteral("O365HomePremRetail"), QStringLiteral("O365ProPlusRetail"),
                             QStringLiteral("HomeStudent2021Retail"), QStringLiteral("ProPlus2019Volume")};

QList<KmsHost> hostsFrom(Dice& dice, const QString& name)
{
    QList<KmsHost> hosts;
    for (int number = 1 + dice.below(3); number > 0; --number) {
        const QString host = QStringLiteral("%1%2.sample.example").arg(name).arg(number);
        hosts.append(KmsHost{{host, dice.oneOf<std::uint16_t>({1688, 1688, 1700})}, {}});
    }
    return hosts;
}

KmsRule kmsRule(Dice& dice)
{
    KmsRule rule;
    rule.source =
        dice.chance(70) ? HostSource::Named : dice.oneOf({HostSource::Discovered, HostSource::Preset});
    rule.foreignHost =
        dice.oneOf({ForeignHost::Replace, ForeignHost::Replace, ForeignHost::Ask, ForeignHost::Keep});
    if (rule.source != HostSource::Named)
        return rule;
    rule.hosts.append(HostRule{std::nullopt, {}, hostsFrom(dice, QStringLiteral("kms"))});
    if (dice.chance(25))
        rule.hosts.append(HostRule{ProductFamily::Office, {}, hostsFrom(dice, QStringLiteral("office"))});
    if (dice.chance(10)) {
        const QString eleven = QStringLiteral("11");
        rule.hosts.append(
            HostRule{ProductFamily::Windows, eleven, hostsFrom(dice, QStringLiteral("eleven"))});
    }
    return rule;
}

ProductRule productRule(Dice& dice, ProductFamily family, const QString& setupKey)
{
    ProductRule rule;
    rule.family = family;
    if (!dice.chance(88))
        rule.method = dice.oneOf({ActivationMethod::SignIn, ActivationMethod::MakOnline,
                                  ActivationMethod::MakTelephone, ActivationMethod::ActiveDirectory});
    if (dice.chance(50))
        rule.setupKey = setupKey;
    rule.hostPerProduct = dice.chance(20);
    rule.attempts = dice.below(4);
    rule.retryPause = std::chrono::seconds{dice.below(20)};
    rule.discontinued = dice.chance(5);
    return rule;
}

RemovalRule removalRule(Dice& dice)
{
    RemovalRule rule;
    rule.direction = dice.chance(85) ? RemovalDirection::KeepVolume : RemovalDirection::KeepSubscription;
    if (dice.chance(30))
        rule.offer = QStringList{QStringLiteral("O365*"), QStringLiteral("HomeStudent2021Retail")};
    if (dice.chance(15))
        rule.never = QStringList{kConflicts[dice.below(4)]};
    rule.askSubscription = dice.chance(60);
    return rule;
}

SiteProfile randomSite(Dice& dice)
{
    SiteProfile site;
    site.id = QStringLiteral("sample");
    site.kms = kmsRule(dice);
    site.network.reach = dice.chance(60) ? NetworkReach::Any : NetworkReach::VpnAllowed;
    site.network.campusRanges = {AddressRange{QHostAddress(QStringLiteral("192.0.2.0")), 24}};
    if (dice.chance(30)) {
        site.clock.zone = QStringLiteral("Tokyo Standard Time");
        site.clock.zoneOffsetMinutes = 540;
    }
    for (int source = dice.below(4); source > 0; --source)
        site.clock.sources.append(
            TimeSource{QUrl(QStringLiteral("ntp://time%1.sample.example").arg(source))});
    if (dice.chance(95))
        site.products.append(
            productRule(dice, ProductFamily::Windows, QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-WWWWW")));
    if (dice.chance(85))
        site.products.append(
            productRule(dice, ProductFamily::Office, QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-OOOOO")));
    if (dice.chance(20))
        site.products.append(productRule(dice, ProductFamily::Visio, {}));
    site.removal = removalRule(dice);
    return site;
}

KmsSetting randomSetting(Dice& dice, const SiteProfile& site)
{
    const QList<KmsHost> hosts = allHosts(site);
    KmsSetting setting;
    const int stands = dice.below(4);
    if (stands == 0)
        setting = {QStringLiteral("kms.elsewhere.example"), dice.oneOf<std::uint16_t>({0, 1688, 1700})};
    else if (stands == 1 && !hosts.isEmpty())
        setting = {hosts.last().endpoint.host, hosts.last().endpoint.port};
    if (dice.chance(15))
        setting.lookupDomain = QStringLiteral("elsewhere.example");
    if (dice.chance(15))
        setting.activationType =
            dice.oneOf({ActivationType::ActiveDirectory, ActivationType::Kms, ActivationType::Token});
    return setting;
}

void randomLicense(Dice& dice, License& license, PracticeState& pc, const SiteProfile& site)
{
    if (dice.chance(25))
        license.channel = dice.oneOf({Channel::Mak, Channel::Retail, Channel::Oem, Channel::Subscription,
                                      Channel::Evaluation, Channel::KmsHost, Channel::ActiveDirectory});
    if (dice.chance(30)) {
        license.status = LicenseStatus::Licensed;
        license.remaining = std::chrono::days{dice.oneOf({0, 1, 12, 29, 30, 90, 180})};
    }
    if (dice.chance(25)) {
        const KmsSetting own = randomSetting(dice, site);
        license.kmsHost = own.host;
        license.kmsPort = own.port;
        if (own.lookupDomain != QString() || own.activationType != ActivationType::Any)
            pc.productKms.insert(license.activationId, {{}, 0, own.lookupDomain, own.activationType});
    }
}

void randomNetwork(Dice& dice, PracticeState& pc)
{
    if (dice.chance(15))
        pc.place = dice.oneOf({PracticePlace::CampusWireless, PracticePlace::CampusDialed,
                               PracticePlace::Outside, PracticePlace::NoNetwork});
    if (dice.chance(5))
        pc.tunnelProxy = dice.oneOf({QStringLiteral("mihomo"), QStringLiteral("clash")});
    if (dice.chance(5))
        pc.vpnClients.append({QStringLiteral("nordvpn"), QStringLiteral("NordVPN"), true});
    for (PracticeHost& host : pc.hosts) {
        if (dice.chance(15))
            host.tcp = dice.oneOf({TcpOutcome::Refused, TcpOutcome::Dropped, TcpOutcome::Unreachable});
        if (dice.chance(8))
            host.rpc = dice.oneOf({RpcOutcome::OtherInterface, RpcOutcome::NotRpc, RpcOutcome::Busy});
    }
    for (PracticeTimeSource& source : pc.timeSources) {
        source.answers = dice.chance(90);
        source.wrongBy = dice.oneOf<milliseconds>({0ms, 0ms, 300ms, -1s, 10min});
    }
}

void randomOffice(Dice& dice, PracticeState& pc)
{
    for (const QString& conflict : kConflicts) {
        if (dice.chance(15))
            pc.office.append(practiceOffice(conflict));
    }
    if (dice.chance(30))
        pc.running = {RunningProgram{QStringLiteral("winword.exe"), QStringLiteral("Word")}};
    if (dice.chance(10))
        pc.staysOpen = QStringList{QStringLiteral("winword.exe")};
    pc.officeOpenedOnce = dice.chance(90);
    pc.removalNeedsRestart = dice.chance(10);
    if (dice.chance(20))
        pc.staysListed = std::chrono::minutes{2};
    pc.restartPending = dice.chance(5);
    pc.conflictsBlockActivation = dice.chance(70);
}

void randomScripts(Dice& dice, PracticeState& pc)
{
    const auto call =
        dice.oneOf({PracticeCall::SetLicensingService, PracticeCall::SetZone, PracticeCall::CorrectClock,
                    PracticeCall::SetKmsSetting, PracticeCall::InstallSetupKey, PracticeCall::Activate,
                    PracticeCall::AskToClose, PracticeCall::RemoveOffice, PracticeCall::Licenses,
                    PracticeCall::KmsSetting, PracticeCall::Refresh, PracticeCall::Zone});
    PracticeBehavior& behavior = pc.behaviors[call];
    behavior.takes = dice.oneOf<milliseconds>({0ms, 500ms, 4s, 20s, 3min});
    behavior.never = dice.chance(10);
    behavior.failures = dice.oneOf({0, 1, 1, 2, -1});
    behavior.failure.cause = dice.oneOf({Cause::TimedOut, Cause::AccessDenied, Cause::Rejected, Cause::Lost,
                                         Cause::BadReply, Cause::Busy, Cause::NotSupported});
    behavior.failure.code = behavior.failure.cause == Cause::Rejected ? 0xC004F074 : 0;
    behavior.effectBeforeFailure = dice.chance(40);
}

void randomMachine(Dice& dice, PracticeState& pc)
{
    if (dice.chance(20))
        pc.service = dice.oneOf({ServiceState{ServiceStart::Manual, false},
                                 ServiceState{ServiceStart::Disabled, false},
                                 ServiceState{ServiceStart::Disabled, true}});
    if (dice.chance(30))
        pc.zone =
            dice.oneOf({QStringLiteral("Pacific Standard Time"), QStringLiteral("China Standard Time")});
    pc.clockWrongBy = dice.oneOf<milliseconds>({0ms, 0ms, 0ms, 2min, 20min, -5h, 16h});
    if (dice.chance(10))
        pc.elevation = dice.oneOf({Elevation::CanBeElevated, Elevation::StandardUser});
    pc.windows.domainJoined = dice.chance(10);
    if (dice.chance(5))
        pc.windows.editionId = QStringLiteral("Education");
}

} // namespace

RandomPractice randomPractice(std::uint32_t seed)
{
    Dice dice(seed);
    RandomPractice practice{randomSite(dice), {}, {}, {}};
    PracticeState& pc = practice.pc;
    pc = healthyPc(practice.site);
    randomMachine(dice, pc);
    randomNetwork(dice, pc);
    if (dice.chance(20))
        pc.licenses.append(practiceLicense(QStringLiteral("visio-2021")));
    for (License& license : pc.licenses) {
        randomLicense(dice, license, pc, practice.site);
        if (dice.chance(25))
            pc.activations[license.activationId].answers = {
                dice.oneOf<std::uint32_t>({0xC004F074, 0xC004F038}),
                dice.oneOf<std::uint32_t>({0, 0, 0xC004F038})};
        if (dice.chance(5))
            pc.activations[license.activationId].grants = std::chrono::days{dice.oneOf({0, 1, 45})};
    }
    if (practice.site.kms.source != HostSource::Preset)
        pc.machineKms = randomSetting(dice, practice.site);
    for (const char16_t* application : {kWindowsApplication, kOfficeApplication}) {
        if (dice.chance(10))
            pc.applicationKms.insert(QString::fromUtf16(application), randomSetting(dice, practice.site));
    }
    randomOffice(dice, pc);
    for (int scripts = dice.oneOf({0, 0, 1, 2}); scripts > 0; --scripts)
        randomScripts(dice, pc);
    if (dice.chance(10))
        pc.changesUntilLost = dice.below(6);
    practice.choices.removeConflicts = dice.chance(75);
    practice.choices.replaceForeignHost = dice.chance(75);
    practice.choices.closePrograms = dice.chance(75);
    if (dice.chance(15))
        practice.choices.keep = QStringList{kConflicts[dice.below(4)]};
    return practice;
}

RandomPractice contentPractice(std::uint32_t seed)
{
    Dice dice(seed);
    RandomPractice practice{randomSite(dice), {}, {}, {}};
    for (ProductRule& rule : practice.site.products)
        rule.discontinued = false;
    practice.site.products.append(productRule(dice, ProductFamily::Windows, {}));
    practice.site.products.last().discontinued = false;
    PracticeState& pc = practice.pc;
    pc = healthyPc(practice.site);
    for (License& license : pc.licenses) {
        license.status = LicenseStatus::Licensed;
        license.remaining = std::chrono::days{30 + dice.below(151)};
    }
    const QList<KmsHost> hosts = hostsFor(practice.site, ProductFamily::Windows, QStringLiteral("11"));
    if (!hosts.isEmpty())
        pc.machineKms = {hosts.first().endpoint.host, hosts.first().endpoint.port};
    if (dice.chance(50))
        pc.place = dice.oneOf({PracticePlace::CampusWireless, PracticePlace::CampusDialed,
                               PracticePlace::Outside, PracticePlace::NoNetwork});
    if (dice.chance(30))
        pc.running = {RunningProgram{QStringLiteral("winword.exe"), QStringLiteral("Word")}};
    if (dice.chance(30))
        pc.elevation = Elevation::StandardUser;
    practice.choices.removeConflicts = dice.chance(50);
    return practice;
}

} // namespace activation::practice
