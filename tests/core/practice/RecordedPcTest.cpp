// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/RecordedPc.h"

#include "core/practice/PracticePc.h"
#include "core/practice/Scenario.h"
#include "core/recording/Recorder.h"
#include "tests/core/practice/SamplePc.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::practice {

namespace {

recording::Recording recordingOf(const System& system)
{
    auto recorded = recording::newRecording(QStringLiteral("practice PC"), system.clock().now());
    recording::recordPorts(system, recorded, ample());
    recording::recordAsRows(system, recorded, ample());
    return recorded;
}

class RecordedScenario : public ::testing::TestWithParam<QString>
{};

template <typename T> bool isNotRecorded(const Result<T>& result)
{
    return !result && result.error().cause == Cause::NotRecorded;
}

} // namespace

/// A recording of a practice PC is a practice PC that says the same.
TEST_P(RecordedScenario, SaysTheSameAgain)
{
    const auto scenario = builtInScenario(GetParam());
    ASSERT_TRUE(scenario);
    const PracticePc original(scenario->state);
    const auto recorded = recordingOf(original);
    const PracticePc again(recordedPc(recorded, scenario->profile));
    const System& was = original;
    const System& is = again;
    EXPECT_EQ(is.licensing().licenses(ample()), was.licensing().licenses(ample()));
    EXPECT_EQ(is.licensing().kmsSettings(ample()), was.licensing().kmsSettings(ample()));
    EXPECT_EQ(is.machine().windows(ample()), was.machine().windows(ample()));
    EXPECT_EQ(is.machine().elevation(), was.machine().elevation());
    EXPECT_EQ(is.machine().firmware(ample()), was.machine().firmware(ample()));
    EXPECT_EQ(is.clock().zone(), was.clock().zone());
    EXPECT_EQ(is.network().local(ample()), was.network().local(ample()));
    EXPECT_EQ(is.office().products(ample()), was.office().products(ample()));
    EXPECT_EQ(is.office().running(ample()), was.office().running(ample()));
    const QHostAddress somewhere(QStringLiteral("192.0.2.1"));
    EXPECT_TRUE(isNotRecorded(is.network().routeTo(somewhere, ample())));
    EXPECT_TRUE(isNotRecorded(is.network().resolve(QStringLiteral("kms.example"), ample())));
}

INSTANTIATE_TEST_SUITE_P(All, RecordedScenario, ::testing::ValuesIn(scenarioNames()), [](const auto& row) {
    return QString(row.param).replace(u'-', u'_').toStdString();
});

TEST(RecordedPc, StepsChangeACopy)
{
    const auto scenario = builtInScenario(QStringLiteral("foreign-host"));
    ASSERT_TRUE(scenario);
    const auto recorded = recordingOf(PracticePc(scenario->state));
    const auto kept = recorded;
    PracticePc pc(recordedPc(recorded, scenario->profile));
    const KmsSetting ours{scenario->profile.kms.hosts.first().hosts.first().endpoint.host, 1688};
    ASSERT_TRUE(pc.licensing().setKmsSetting({}, ours, ample()));
    EXPECT_EQ(pc.licensing().kmsSettings(ample()).value().value(QString()), ours);
    EXPECT_EQ(recorded, kept);
}

TEST(RecordedPc, WhatWasNotAskedIsNotKnownAndNamed)
{
    const auto scenario = builtInScenario(QStringLiteral("healthy"));
    ASSERT_TRUE(scenario);
    const PracticePc pc(recordedPc({}, scenario->profile));
    const System& system = pc;
    EXPECT_TRUE(isNotRecorded(system.machine().elevation()));
    EXPECT_TRUE(isNotRecorded(system.machine().windows(ample())));
    EXPECT_TRUE(isNotRecorded(system.machine().restartPending(ample())));
    EXPECT_TRUE(isNotRecorded(system.machine().firmware(ample())));
    EXPECT_TRUE(isNotRecorded(system.machine().licensingService(ample())));
    EXPECT_TRUE(isNotRecorded(system.clock().zone()));
    EXPECT_TRUE(isNotRecorded(system.network().local(ample())));
    EXPECT_TRUE(isNotRecorded(system.licensing().licenses(ample())));
    EXPECT_TRUE(isNotRecorded(system.licensing().serviceFacts(ample())));
    EXPECT_TRUE(isNotRecorded(system.licensing().kmsSettings(ample())));
    EXPECT_TRUE(isNotRecorded(system.office().products(ample())));
    EXPECT_TRUE(isNotRecorded(system.office().running(ample())));
    EXPECT_TRUE(isNotRecorded(system.office().openedOnce(ample())));
    EXPECT_EQ(notRecordedOf(pc.state()).size(), 20);
    EXPECT_EQ(notRecordedOf(scenario->state), QStringList());
}

/// A PC that others have published opens as what it showed.
TEST(RecordedPc, PublishedOnesOpenAsScenarios)
{
    const QDir folder(QStringLiteral(OBSERVED_PCS));
    int telling = 0;
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    EXPECT_GE(files.size(), 15);
    for (const QString& file : files) {
        const auto scenario = readScenario(folder.filePath(file));
        ASSERT_TRUE(scenario) << file.toStdString();
        EXPECT_TRUE(scenario->recording);
        const PracticePc pc(scenario->state);
        const System& system = pc;
        const auto licenses = system.licensing().licenses(ample());
        EXPECT_TRUE(licenses || isNotRecorded(licenses)) << file.toStdString();
        telling += licenses ? 1 : 0;
        EXPECT_TRUE(isNotRecorded(system.machine().firmware(ample())));
    }
    EXPECT_GE(telling, 8);
}

TEST(RecordedPc, ABrokenRecordingIsRefusedWithItsPlace)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pc.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"recorded\": null,\n \"format\": 2}");
    file.close();
    const auto scenario = readScenario(file.fileName());
    ASSERT_FALSE(scenario);
    EXPECT_EQ(scenario.error().line, 2);
    EXPECT_EQ(scenario.error().pointer.toStdString(), "/format");
}

} // namespace activation::practice
