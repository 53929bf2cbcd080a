// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/Recorder.h"

#include "core/practice/PracticePc.h"
#include "core/practice/Scenario.h"
#include "core/recording/RecordingFile.h"
#include "core/recording/Replay.h"
#include "core/windows/rows/LicensingQuestions.h"

#include <gtest/gtest.h>

namespace activation::recording {

namespace {

Limit ample()
{
    return {std::chrono::seconds{60}, {}};
}

class RecordedPractice : public ::testing::TestWithParam<QString>
{};

Recording recordingOf(const System& system)
{
    Recording recording = newRecording(QStringLiteral("practice PC"), system.clock().now());
    recordPorts(system, recording, ample());
    recordAsRows(system, recording, ample());
    return recording;
}

} // namespace

/// Written as rows, stored, read and parsed as on Windows, every license of every practice PC is the same.
TEST_P(RecordedPractice, IsReadBackAsItIs)
{
    const auto scenario = practice::builtInScenario(GetParam());
    ASSERT_TRUE(scenario);
    const practice::PracticePc pc(scenario->state);
    const System& system = pc;
    const Recording recording = recordingOf(system);
    const QString name = QStringLiteral("pc.json");
    const auto document = parseJson(toBytes(recording), name, kRecordingLimits);
    ASSERT_TRUE(document);
    const auto read = recordingFrom(*document, name);
    ASSERT_TRUE(read) << read.error().pointer.toStdString();
    EXPECT_EQ(*read, recording);

    EXPECT_EQ(recordedLicenses(*read), system.licensing().licenses(ample()));
    EXPECT_EQ(recordedServiceFacts(*read), system.licensing().serviceFacts(ample()));
    EXPECT_EQ(recordedKmsSettings(*read), system.licensing().kmsSettings(ample()));
    EXPECT_EQ(read->windows->result(), system.machine().windows(ample()));
    EXPECT_EQ(read->network->result(), system.network().local(ample()));
}

INSTANTIATE_TEST_SUITE_P(Scenarios, RecordedPractice, ::testing::ValuesIn(practice::scenarioNames()),
                         [](const auto& row) {
                             return QString(row.param).replace(u'-', u'_').toStdString();
                         });

TEST(Recorder, AWitnessSeesColumnsTypesRowsAndTime)
{
    const windows::WmiQuery query{QStringLiteral("SoftwareLicensingService"),
                                  {QStringLiteral("Version"), QStringLiteral("New"), QStringLiteral("Empty")},
                                  {}};
    const windows::WmiRow row({}, query.properties, {QStringLiteral("10.0.1.2"), {}, {}});
    const Question seen = questionFrom({query,
                                        {{QStringLiteral("Version"), QStringLiteral("string")},
                                         {QStringLiteral("Empty"), QStringLiteral("uint32")}},
                                        std::chrono::milliseconds{1234},
                                        QList{row}});
    EXPECT_EQ(seen.rows.took.count(), 1234);
    const Row cells = seen.rows.value->first();
    EXPECT_EQ(cells.keys(), (QStringList{QStringLiteral("Empty"), QStringLiteral("Version")}))
        << "what the class does not have is not null";
    EXPECT_FALSE(cells.value(QStringLiteral("Empty")).isValid());
    const Failure failure{Cause::Rejected, 0x80041013, {}};
    EXPECT_EQ(questionFrom({query, {}, {}, failure}).rows.failure, failure);
}

TEST(Replay, WhatWasNotAskedIsNotKnown)
{
    Recording nothing = newRecording(QStringLiteral("real PC"), QDateTime::currentDateTimeUtc());
    EXPECT_EQ(recordedLicenses(nothing).error(), notRecorded());
    EXPECT_EQ(recordedServiceFacts(nothing).error(), notRecorded());
    EXPECT_EQ(recordedKmsSettings(nothing).error(), notRecorded());
    // A refusal is an answer.
    const Failure refused{Cause::AccessDenied, 0x80041003, {}};
    const windows::WmiQuery query = windows::productQueries(windows::LicensingClass::Windows).first();
    nothing.questions = {questionFrom({query, {}, {}, refused})};
    EXPECT_EQ(recordedLicenses(nothing).error(), refused);
}

} // namespace activation::recording
