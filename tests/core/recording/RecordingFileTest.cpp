// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/RecordingFile.h"

#include "core/recording/WithoutNames.h"
#include "tests/core/recording/SamplePc.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::recording {

namespace {

using Kind = DocumentProblem::Kind;

Result<Recording, DocumentProblem> readText(const QByteArray& bytes)
{
    const QString name = QStringLiteral("pc.json");
    return parseJson(bytes, name, kRecordingLimits).andThen([&name](const JsonValue& document) {
        return recordingFrom(document, name);
    });
}

/// The sample with one piece of its text replaced.
DocumentProblem problemWith(const QByteArray& piece, const QByteArray& other)
{
    QByteArray bytes = toBytes(samplePc());
    EXPECT_TRUE(bytes.contains(piece)) << piece.toStdString();
    bytes.replace(bytes.indexOf(piece), piece.size(), other);
    const auto read = readText(bytes);
    EXPECT_FALSE(read) << other.toStdString();
    return read ? DocumentProblem{} : read.error();
}

} // namespace

TEST(RecordingFile, ReadsWhatItHasWritten)
{
    const Recording written = withoutNames(samplePc(), sampleSite());
    const auto read = readText(toBytes(written));
    ASSERT_TRUE(read) << read.error().pointer.toStdString();
    EXPECT_EQ(*read, written);
}

TEST(RecordingFile, WhatIsNotThereWasNotAsked)
{
    const auto read = readText(toBytes({}));
    ASSERT_TRUE(read) << read.error().pointer.toStdString();
    EXPECT_FALSE(read->windows);
    EXPECT_FALSE(read->network);
}

TEST(RecordingFile, TellsWhereAMistakeIs)
{
    const DocumentProblem type = problemWith("\"build\": 26200", "\"build\": \"new\"");
    EXPECT_EQ(type.kind, Kind::WrongType);
    EXPECT_EQ(type.pointer.toStdString(), "/windows/value/build");
    EXPECT_EQ(type.file.toStdString(), "pc.json");
    EXPECT_GT(type.line, 1);
    EXPECT_EQ(problemWith("\"build\"", "\"bild\"").kind, Kind::UnknownKey);
    EXPECT_EQ(problemWith("\"standard-user\"", "\"nobody\"").kind, Kind::NotOneOf);
    EXPECT_EQ(problemWith("\"format\": 1", "\"format\": 2").kind, Kind::OutOfRange);
    EXPECT_EQ(problemWith("\"uint32\"", "32").pointer.toStdString(), "/questions/0/types/LicenseStatus");
    const DocumentProblem neither = problemWith("\"value\": \"standard-user\"", "\"milliseconds\": 1");
    EXPECT_EQ(neither.kind, Kind::DuplicateKey);
}

TEST(RecordingFile, AnAnswerIsAValueOrAFailure)
{
    Recording pc = samplePc();
    pc.elevation->value.reset();
    auto read = readText(toBytes(pc));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Kind::MissingKey);
    EXPECT_EQ(read.error().pointer.toStdString(), "/elevation");
    EXPECT_GT(read.error().line, 1);
    pc = samplePc();
    pc.questions.last().rows.value = QList<Row>();
    read = readText(toBytes(pc));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Kind::Conflict);
    EXPECT_EQ(read.error().pointer.toStdString(), "/questions/2/rows");
}

TEST(RecordingFile, FitsItsSchema)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("recording.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(toBytes(withoutNames(samplePc(), sampleSite())));
    file.close();
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral(ACTIVATION_PYTHON),
                 {QStringLiteral("-B"), QStringLiteral(ACTIVATION_VALIDATOR),
                  QStringLiteral(ACTIVATION_SCHEMAS), folder.path()});
    ASSERT_TRUE(python.waitForFinished(60'000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAll().toStdString();
}

/// What others have published is read as it is.
TEST(PublishedPcs, AreReadAsTheyAre)
{
    const QDir folder(QStringLiteral(OBSERVED_PCS));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    EXPECT_GE(files.size(), 15);
    for (const QString& file : files) {
        const auto pc = readRecording(folder.filePath(file));
        ASSERT_TRUE(pc) << file.toStdString() << pc.error().pointer.toStdString();
        EXPECT_FALSE(pc->origin.isEmpty());
        EXPECT_FALSE(pc->questions.isEmpty()) << file.toStdString();
        EXPECT_FALSE(pc->windows);
    }
}

TEST(PublishedPcs, CodesMayBeInHexadecimalAndNothingIsNull)
{
    const auto pc = readText(R"({"source": "s", "os": "o", "rows": {"SoftwareLicensingProduct": [
        {"LicenseStatusReason": "0x4004F040", "KeyManagementServiceMachine": "", "LicenseStatus": 1}]}})");
    ASSERT_TRUE(pc);
    const Row row = pc->questions.first().rows.value->first();
    EXPECT_EQ(row.value(QStringLiteral("LicenseStatusReason")), QVariant(quint32{0x4004F040}));
    EXPECT_FALSE(row.value(QStringLiteral("KeyManagementServiceMachine")).isValid());
    EXPECT_TRUE(row.contains(QStringLiteral("KeyManagementServiceMachine")));
    EXPECT_FALSE(row.contains(QStringLiteral("GracePeriodRemaining")));
    EXPECT_FALSE(readText(R"({"source": "s", "os": "o", "rows": {"P": [{"Reason": "0xNO"}]}})"));
    EXPECT_FALSE(readText(R"({"source": "s", "os": "o", "rows": {"P": [1]}})"));
}

} // namespace activation::recording
