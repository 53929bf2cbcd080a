// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/Scenario.h"
#include "core/practice/HealthyPc.h"
#include "core/practice/PracticePc.h"
#include "core/profile/SiteProfileReader.h"
#include "tests/core/practice/SamplePc.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace activation {

using namespace std::chrono_literals;

namespace {

Scenario builtIn(const char* name)
{
    const ScenarioOrProblem read = builtInScenario(QString::fromLatin1(name));
    if (const auto* const problem = std::get_if<DocumentProblem>(&read)) {
        ADD_FAILURE() << name << ": " << problem->file.toStdString() << ":" << problem->line << " "
                      << problem->pointer.toStdString() << " "
                      << problem->values.join(QStringLiteral(", ")).toStdString();
        return {};
    }
    return std::get<Scenario>(read);
}

/// What the healthy PC of the same profile would be, so that only what a scenario tells differently is seen.
PracticeState healthyOf(const Scenario& scenario)
{
    return healthyPc(scenario.profile);
}

Endpoint firstHost(const Scenario& scenario)
{
    return {scenario.state.hosts.first().name, scenario.state.hosts.first().port};
}

RpcOutcome serviceOf(const Scenario& scenario, const PracticePc& pc)
{
    return pc.network().bindKms(firstHost(scenario), scenario.profile.kms.family, ample())->outcome;
}

QStringList releaseIds(const Scenario& scenario)
{
    QStringList ids;
    for (const OfficeProduct& product : scenario.state.office)
        ids.append(product.releaseId);
    return ids;
}

} // namespace

TEST(Scenario, EveryBuiltInOneIsReadAndToldInEveryLanguage)
{
    ASSERT_EQ(scenarioNames().size(), 37);
    for (const QString& name : scenarioNames()) {
        const Scenario scenario = builtIn(qPrintable(name));
        EXPECT_EQ(scenario.name, name);
        EXPECT_FALSE(scenario.profile.id.isEmpty());
        for (const Language language : kLanguages) {
            EXPECT_TRUE(scenario.title.texts.contains(language)) << name.toStdString();
            EXPECT_TRUE(scenario.story.texts.contains(language)) << name.toStdString();
        }
    }
}

TEST(Scenario, TheListNamesEveryFileThereIs)
{
    QStringList files;
    for (const QString& file : QDir(QStringLiteral(SCENARIO_FOLDER)).entryList({QStringLiteral("*.json")}))
        files.append(file.chopped(5));
    QStringList names = scenarioNames();
    std::sort(names.begin(), names.end());
    EXPECT_EQ(files, names);
}

TEST(Scenario, NoTwoAreTheSame)
{
    QList<Scenario> seen;
    for (const QString& name : scenarioNames()) {
        const Scenario scenario = builtIn(qPrintable(name));
        for (const Scenario& other : seen) {
            EXPECT_NE(other.title, scenario.title) << name.toStdString();
            EXPECT_FALSE(other.state == scenario.state && other.person == scenario.person &&
                         other.profile == scenario.profile)
                << name.toStdString() << " and " << other.name.toStdString();
        }
        seen.append(scenario);
    }
}

TEST(Scenario, BeginsOnTheSameMorning)
{
    for (const QString& name : scenarioNames())
        EXPECT_EQ(builtIn(qPrintable(name)).state.began.toString(Qt::ISODate),
                  QStringLiteral("2026-11-20T01:00:00Z"));
}

TEST(Scenario, OnAHealthyPcActivationSimplyWorks)
{
    const Scenario scenario = builtIn("healthy");
    EXPECT_EQ(scenario.state, healthyOf(scenario));
    PracticePc pc(scenario.state);
    const Endpoint host = firstHost(scenario);
    ASSERT_TRUE(pc.licensing().setKmsSetting({}, {host.host, host.port}, ample()));
    for (const License& license : scenario.state.licenses)
        EXPECT_TRUE(pc.licensing().activate(license.activationId, ample()));
    const QList<License> licenses = *pc.licensing().licenses(ample());
    for (const License& license : licenses)
        EXPECT_TRUE(isLicensed(license)) << license.name.toStdString();
}

TEST(Scenario, AScenarioSaysOnlyWhatDiffers)
{
    const Scenario scenario = builtIn("wrong-zone");
    PracticeState expected = healthyOf(scenario);
    expected.zone = QStringLiteral("Tokyo Standard Time");
    EXPECT_EQ(scenario.state, expected);
}

TEST(Scenario, AlreadyActivatedAndRenewSoonAndExpiredAreToldApart)
{
    for (const License& license : builtIn("already-active").state.licenses)
        EXPECT_EQ(stateOf(license), LicenseState::Activated);
    for (const License& license : builtIn("renew-soon").state.licenses)
        EXPECT_EQ(stateOf(license), LicenseState::RenewSoon);
    for (const License& license : builtIn("expired").state.licenses)
        EXPECT_EQ(stateOf(license), LicenseState::Expired);
}

TEST(Scenario, WithoutVpnTheHostIsSilentAndTheVpnServerAnswers)
{
    const Scenario scenario = builtIn("off-vpn");
    const PracticePc pc(scenario.state);
    const auto answers =
        pc.network().connectTo({firstHost(scenario), {QStringLiteral("vpn.sample-university.example"), 443}},
                               AddressFamily::Any, ample());
    EXPECT_EQ(answers->at(0).outcome, TcpOutcome::Dropped);
    EXPECT_EQ(answers->at(1).outcome, TcpOutcome::Connected);
}

TEST(Scenario, WhatComesLateComesWhileOneWaits)
{
    for (const char* name : {"vpn-up-late", "login-gate"}) {
        const Scenario scenario = builtIn(name);
        const PracticePc pc(scenario.state);
        EXPECT_NE(serviceOf(scenario, pc), RpcOutcome::Accepted) << name;
        ASSERT_TRUE(pc.clock().pause(Limit{2min, {}}));
        EXPECT_EQ(serviceOf(scenario, pc), RpcOutcome::Accepted) << name;
    }
}

TEST(Scenario, WifiIsNotEnoughForActivation)
{
    const Scenario scenario = builtIn("wifi-not-enough");
    EXPECT_EQ(scenario.profile.network.reach, NetworkReach::WifiNotEnough);
    const PracticePc pc(scenario.state);
    EXPECT_EQ(pc.network().local(ample())->adapters.first().kind, AdapterKind::Wireless);
    EXPECT_EQ(serviceOf(scenario, pc), RpcOutcome::NotConnected);
}

TEST(Scenario, ClockAndZoneIsWrongByExactlyTheZone)
{
    const Scenario scenario = builtIn("clock-and-zone");
    const PracticePc pc(scenario.state);
    const int differs = scenario.profile.clock.zoneOffsetMinutes - pc.clock().zone()->offsetMinutes;
    EXPECT_EQ(scenario.state.clockWrongBy, std::chrono::minutes(differs));
    EXPECT_GT(builtIn("clock-fast").state.clockWrongBy, 4h);
}

TEST(Scenario, DiscoveryFindsTheHostThatActivates)
{
    const Scenario scenario = builtIn("srv-discovery");
    EXPECT_EQ(scenario.profile.kms.source, HostSource::Discovered);
    PracticePc pc(scenario.state);
    ASSERT_FALSE(pc.network().findKmsHosts(scenario.profile.kms.discoverySuffix, ample())->records.isEmpty());
    ASSERT_TRUE(pc.licensing().activate(scenario.state.licenses.first().activationId, ample()));
    EXPECT_FALSE(pc.licensing().licenses(ample())->first().discoveredHost.isEmpty());
}

TEST(Scenario, EveryHostOfTheProfileIsInTheTroubleThatIsTold)
{
    const auto outcomes = [](const char* name) {
        const Scenario scenario = builtIn(name);
        QList<Endpoint> endpoints;
        for (const KmsHost& host : allHosts(scenario.profile))
            endpoints.append(host.endpoint);
        EXPECT_GE(endpoints.size(), 2);
        QList<TcpOutcome> seen;
        const PracticePc pc(scenario.state);
        const auto answers = pc.network().connectTo(endpoints, AddressFamily::Any, ample());
        for (const TcpAnswer& answer : *answers) {
            if (!seen.contains(answer.outcome))
                seen.append(answer.outcome);
        }
        return seen;
    };
    EXPECT_EQ(outcomes("port-refused"), QList{TcpOutcome::Refused});
    EXPECT_EQ(outcomes("port-dropped"), QList{TcpOutcome::Dropped});
    EXPECT_EQ(outcomes("name-not-found"), QList{TcpOutcome::NoAddress});
    EXPECT_EQ(outcomes("not-kms"), QList{TcpOutcome::Connected});
}

TEST(Scenario, TheHostsAnswersAreTheOnesOfTheStory)
{
    const auto firstCode = [](const char* name) {
        Scenario scenario = builtIn(name);
        scenario.state.machineKms = KmsSetting{firstHost(scenario).host, 0};
        PracticePc pc(scenario.state);
        return codeOf(pc.licensing().activate(scenario.state.licenses.first().activationId, ample()));
    };
    EXPECT_EQ(firstCode("count-too-low"), 0xC004F038U);
    EXPECT_EQ(firstCode("host-refuses"), 0xC004F042U);
    EXPECT_EQ(firstCode("second-try-works"), 0xC004F074U);
    EXPECT_EQ(firstCode("slic-missing"), 0xC004F035U);
    EXPECT_EQ(firstCode("not-kms"), 0xC004F039U);
}

TEST(Scenario, TheOfficeScenariosHaveTheProductsOfTheStory)
{
    const QString volume = QStringLiteral("ProPlus2021Volume");
    const QString trial = QStringLiteral("O365HomePremRetail");
    EXPECT_EQ(releaseIds(builtIn("healthy")), QStringList{volume});
    EXPECT_EQ(releaseIds(builtIn("trial-office")), (QStringList{volume, trial}));
    EXPECT_EQ(releaseIds(builtIn("subscription-office")),
              (QStringList{volume, QStringLiteral("O365ProPlusRetail")}));
    EXPECT_GE(releaseIds(builtIn("mixed-office")).size(), 4);
    EXPECT_TRUE(releaseIds(builtIn("office-open")).contains(trial));
    EXPECT_FALSE(builtIn("office-open").state.running.isEmpty());
    EXPECT_TRUE(builtIn("restart-pending").state.restartPending);
}

TEST(Scenario, OnlyTheTwoAboutRightsAreNotElevated)
{
    for (const QString& name : scenarioNames()) {
        Elevation expected = Elevation::Elevated;
        if (name == QStringLiteral("not-elevated"))
            expected = Elevation::CanBeElevated;
        if (name == QStringLiteral("standard-user"))
            expected = Elevation::StandardUser;
        EXPECT_EQ(builtIn(qPrintable(name)).state.elevation, expected) << name.toStdString();
    }
}

TEST(Scenario, ARetailKeyIsExchangedWhereTheProfileCarriesOne)
{
    const Scenario scenario = builtIn("retail-windows");
    PracticePc pc(scenario.state);
    const ProductRule* const rule =
        ruleFor(scenario.profile, ProductFamily::Windows, {}, scenario.state.windows.editionId);
    ASSERT_TRUE(rule);
    ASSERT_TRUE(pc.licensing().installSetupKey(rule->setupKey, ample()));
    EXPECT_EQ(pc.licensing().licenses(ample())->first().channel, Channel::KmsClient);
    EXPECT_EQ(builtIn("mak-windows").state.licenses.first().channel, Channel::Mak);
}

TEST(Scenario, TheGraduatesAreOnBothSidesOfTheProfilesLimit)
{
    const auto daysAway = [](const char* name) {
        const Scenario scenario = builtIn(name);
        EXPECT_EQ(scenario.person.role, Role::Graduate);
        return scenario.person.left.daysTo(scenario.state.began.date());
    };
    const QList<RoleRule> roles = builtIn("graduate-allowed").profile.roles;
    const auto rule = std::find_if(roles.cbegin(), roles.cend(),
                                   [](const RoleRule& other) { return other.role == Role::Graduate; });
    ASSERT_NE(rule, roles.cend());
    EXPECT_LT(daysAway("graduate-allowed"), rule->daysAfterLeaving);
    EXPECT_GT(daysAway("graduate-not-allowed"), rule->daysAfterLeaving);
}

TEST(Scenario, AProfileBesideTheFileGoesBeforeTheBuiltInOne)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    QFile scenario(path);
    ASSERT_TRUE(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"format": 1, "title": "Mine", "story": "Mine.", "profile": "sample-university"})");
    scenario.close();
    EXPECT_EQ(std::get<Scenario>(readScenario(path)).state.hosts.first().name,
              QStringLiteral("kms.sample-university.example"));

    QFile profile(folder.filePath(QStringLiteral("sample-university.json")));
    ASSERT_TRUE(profile.open(QIODevice::WriteOnly));
    profile.write(
        R"({"format": 1, "id": "mine", "organisation": "Mine", "kms": {"hosts": [{"host": "203.0.113.5"}]},
                      "products": [{"family": "windows", "method": "kms"}]})");
    profile.close();
    const Scenario mine = std::get<Scenario>(readScenario(path));
    EXPECT_EQ(mine.name, QStringLiteral("mine"));
    EXPECT_EQ(mine.profile.id, QStringLiteral("mine"));
    EXPECT_EQ(mine.state.hosts.first().addresses.first(), QHostAddress(QStringLiteral("203.0.113.5")));
}

TEST(Scenario, AHealthyPcCanBeMadeForEveryExampleProfile)
{
    const QDir folder(QStringLiteral(":/profiles"));
    ASSERT_FALSE(folder.entryList().isEmpty());
    for (const QString& file : folder.entryList()) {
        const ProfileOrProblem read = readSiteProfile(folder.filePath(file));
        ASSERT_TRUE(std::holds_alternative<SiteProfile>(read)) << file.toStdString();
        const SiteProfile& profile = std::get<SiteProfile>(read);
        const PracticePc pc(healthyPc(profile));
        for (const KmsHost& host : allHosts(profile)) {
            const auto answer = pc.network().bindKms(host.endpoint, profile.kms.family, ample());
            EXPECT_EQ(answer->outcome, RpcOutcome::Accepted) << host.endpoint.host.toStdString();
        }
        for (const auto& sample : pc.network().askTime(profile.clock.sources, ample()))
            EXPECT_TRUE(sample.ok()) << file.toStdString();
    }
}

} // namespace activation
