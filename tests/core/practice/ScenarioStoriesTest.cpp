// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "tests/core/practice/BuiltIn.h"
#include "tests/core/practice/SamplePc.h"

#include <algorithm>

namespace activation::practice {

using namespace std::chrono_literals;

namespace {

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

TEST(ScenarioStories, AlreadyActivatedAndRenewSoonAndExpiredAreToldApart)
{
    for (const License& license : builtIn("already-active").state.licenses)
        EXPECT_EQ(stateOf(license), LicenseState::Activated);
    for (const License& license : builtIn("renew-soon").state.licenses)
        EXPECT_EQ(stateOf(license), LicenseState::RenewSoon);
    for (const License& license : builtIn("expired").state.licenses)
        EXPECT_EQ(stateOf(license), LicenseState::Expired);
}

TEST(ScenarioStories, WithoutVpnTheHostIsSilentAndTheVpnServerAnswers)
{
    const Scenario scenario = builtIn("off-vpn");
    const PracticePc pc(scenario.state);
    const auto answers =
        pc.network().connectTo({firstHost(scenario), {QStringLiteral("vpn.sample-university.example"), 443}},
                               AddressFamily::Any, ample());
    EXPECT_EQ(answers->at(0).outcome, TcpOutcome::Dropped);
    EXPECT_EQ(answers->at(1).outcome, TcpOutcome::Connected);
}

TEST(ScenarioStories, WhatComesLateComesWhileOneWaits)
{
    for (const char* name : {"vpn-up-late", "login-gate"}) {
        const Scenario scenario = builtIn(name);
        const PracticePc pc(scenario.state);
        EXPECT_NE(serviceOf(scenario, pc), RpcOutcome::Accepted) << name;
        ASSERT_TRUE(pc.clock().pause(Limit{2min, {}}));
        EXPECT_EQ(serviceOf(scenario, pc), RpcOutcome::Accepted) << name;
    }
}

TEST(ScenarioStories, WifiIsNotEnoughForActivation)
{
    const Scenario scenario = builtIn("wifi-not-enough");
    EXPECT_EQ(scenario.profile.network.reach, NetworkReach::WifiNotEnough);
    const PracticePc pc(scenario.state);
    EXPECT_EQ(pc.network().local(ample())->adapters.first().kind, AdapterKind::Wireless);
    EXPECT_EQ(serviceOf(scenario, pc), RpcOutcome::NotConnected);
}

TEST(ScenarioStories, ClockAndZoneIsWrongByExactlyTheZone)
{
    const Scenario scenario = builtIn("clock-and-zone");
    const PracticePc pc(scenario.state);
    const int differs = scenario.profile.clock.zoneOffsetMinutes - pc.clock().zone()->offsetMinutes;
    EXPECT_EQ(scenario.state.clockWrongBy, std::chrono::minutes(differs));
    EXPECT_GT(builtIn("clock-fast").state.clockWrongBy, 4h);
}

TEST(ScenarioStories, DiscoveryFindsTheHostThatActivates)
{
    const Scenario scenario = builtIn("srv-discovery");
    EXPECT_EQ(scenario.profile.kms.source, HostSource::Discovered);
    PracticePc pc(scenario.state);
    ASSERT_FALSE(pc.network()
                     .findKmsHosts(scenario.profile.kms.discoverySuffixes.value(0), ample())
                     ->records.isEmpty());
    ASSERT_TRUE(pc.licensing().activate(scenario.state.licenses.first().activationId, ample()));
    EXPECT_FALSE(pc.licensing().licenses(ample())->first().discoveredHost.isEmpty());
}

TEST(ScenarioStories, EveryHostOfTheProfileIsInTheTroubleThatIsTold)
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

TEST(ScenarioStories, TheHostsAnswersAreTheOnesOfTheStory)
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

TEST(ScenarioStories, TheOfficeScenariosHaveTheProductsOfTheStory)
{
    const QString volume = QStringLiteral("ProPlus2021Volume");
    const QString trial = QStringLiteral("O365HomePremRetail");
    EXPECT_EQ(releaseIds(builtIn("healthy")), QStringList{volume});
    EXPECT_EQ(releaseIds(builtIn("trial-office")),
              (QStringList{volume, trial, QStringLiteral("OneNoteFreeRetail")}));
    EXPECT_EQ(releaseIds(builtIn("subscription-office")),
              (QStringList{volume, QStringLiteral("O365ProPlusRetail")}));
    EXPECT_GE(releaseIds(builtIn("mixed-office")).size(), 4);
    EXPECT_TRUE(releaseIds(builtIn("office-open")).contains(trial));
    EXPECT_FALSE(builtIn("office-open").state.running.isEmpty());
    EXPECT_TRUE(builtIn("restart-pending").state.restartPending);
}

TEST(ScenarioStories, OnlyTheTwoAboutRightsAreNotElevated)
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

TEST(ScenarioStories, ARetailKeyIsExchangedWhereTheProfileCarriesOne)
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

TEST(ScenarioStories, TheGraduatesAreOnBothSidesOfTheProfilesLimit)
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

} // namespace activation::practice
