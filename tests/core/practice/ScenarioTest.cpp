// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/HealthyPc.h"
#include "core/practice/PracticePc.h"
#include "core/profile/SiteProfileReader.h"
#include "tests/core/practice/BuiltIn.h"
#include "tests/core/practice/SamplePc.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace activation::practice {

namespace {

/// What the healthy PC of the same profile would be, so that only what a scenario tells differently is seen.
PracticeState healthyOf(const Scenario& scenario)
{
    return healthyPc(scenario.profile);
}

} // namespace

TEST(Scenario, EveryBuiltInOneIsReadAndToldInEveryLanguage)
{
    ASSERT_EQ(scenarioNames().size(), 71);
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

TEST(Scenario, APcHasTheFactsOfAKmsClientAndACmidThatCanBeChosen)
{
    const Scenario healthy = builtIn("healthy");
    EXPECT_FALSE(healthy.state.serviceFacts.clientMachineId.isEmpty());
    EXPECT_EQ(healthy.state.serviceFacts.rearms, 1001U);
    for (const License& license : healthy.state.licenses) {
        EXPECT_EQ(license.intervals, (KmsIntervals{std::chrono::hours{2}, std::chrono::days{7}}));
        EXPECT_TRUE(license.rearms);
        EXPECT_FALSE(license.hostCounters);
    }
    const auto read = parseScenario(R"({"format": 1, "title": "Clone", "story": "Clone.",
        "profile": "sample-university", "clientMachineId": "ABCDEF00-0000-4000-8000-00000000C1D0",
        "licenses": [{"product": "windows-enterprise", "channel": "kms-host"}]})",
                                    QStringLiteral("clone.json"));
    const PracticeState& clone = read->state;
    EXPECT_EQ(clone.serviceFacts.clientMachineId, QStringLiteral("abcdef00-0000-4000-8000-00000000c1d0"));
    ASSERT_TRUE(clone.licenses.first().hostCounters);
    EXPECT_EQ(clone.licenses.first().hostCounters->currentClients, 50U);
}

TEST(Scenario, TimeLeftIsToldToTheMinuteAndHoweverLongItIs)
{
    const auto read = parseScenario(R"({"format": 1, "title": "Faked", "story": "Faked.",
        "profile": "sample-university",
        "licenses": [{"product": "windows-enterprise", "status": "licensed", "minutesLeft": 91706830},
                     {"product": "office-2019-grace", "daysLeft": 5, "minutesLeft": 7195}]})",
                                    QStringLiteral("faked.json"));
    ASSERT_TRUE(read.hasValue());
    EXPECT_EQ(read->state.licenses.first().remaining, std::chrono::minutes{91706830});
    EXPECT_EQ(read->state.licenses.last().remaining, std::chrono::minutes{7195});
}

TEST(Scenario, AScenarioSaysOnlyWhatDiffers)
{
    const Scenario scenario = builtIn("wrong-zone");
    PracticeState expected = healthyOf(scenario);
    expected.zone = QStringLiteral("Tokyo Standard Time");
    EXPECT_EQ(scenario.state, expected);
}

TEST(Scenario, AProfileBesideTheFileGoesBeforeTheBuiltInOne)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    QFile scenario(path);
    ASSERT_TRUE(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"format": 1, "title": "Mine", "story": "Mine.", "profile": "sample-university"})");
    scenario.close();
    EXPECT_EQ(readScenario(path).value().state.hosts.first().name,
              QStringLiteral("kms.sample-university.example"));

    QFile profile(folder.filePath(QStringLiteral("sample-university.json")));
    ASSERT_TRUE(profile.open(QIODevice::WriteOnly));
    profile.write(
        R"({"format": 1, "id": "mine", "organisation": "Mine", "kms": {"hosts": [{"host": "203.0.113.5"}]},
                      "products": [{"family": "windows", "method": "kms"}]})");
    profile.close();
    const Scenario mine = readScenario(path).value();
    EXPECT_EQ(mine.name, QStringLiteral("mine"));
    EXPECT_EQ(mine.profile.id, QStringLiteral("mine"));
    EXPECT_EQ(mine.state.hosts.first().addresses.first(), QHostAddress(QStringLiteral("203.0.113.5")));
}

TEST(Scenario, AHealthyPcCanBeMadeForEveryExampleProfile)
{
    const QDir folder(QStringLiteral(":/profiles"));
    ASSERT_FALSE(folder.entryList().isEmpty());
    for (const QString& file : folder.entryList()) {
        const auto read = readSiteProfile(folder.filePath(file));
        ASSERT_TRUE(read) << file.toStdString();
        const SiteProfile& profile = *read;
        const PracticePc pc(healthyPc(profile));
        for (const KmsHost& host : allHosts(profile)) {
            const auto answer = pc.network().bindKms(host.endpoint, profile.kms.family, ample());
            EXPECT_EQ(answer->outcome, RpcOutcome::Accepted) << host.endpoint.host.toStdString();
        }
        for (const auto& sample : pc.network().askTime(profile.clock.sources, ample()))
            EXPECT_TRUE(sample.hasValue()) << file.toStdString();
    }
}

} // namespace activation::practice
