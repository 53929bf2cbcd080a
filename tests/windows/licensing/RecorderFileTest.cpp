// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "core/practice/Scenario.h"
#include "core/recording/Recorder.h"
#include "core/recording/RecordingFile.h"
#include "core/recording/Replay.h"
#include "core/recording/WithoutNames.h"
#include "tests/windows/licensing/LicensingPc.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace activation::windows {

namespace {

const QString kFolder = QStringLiteral(":/recorded/");

/// Files that people have recorded, and practice PCs of every kind of license.
QStringList names()
{
    QStringList names = QDir(kFolder).entryList({QStringLiteral("*.json")});
    for (const char* practice :
         {"healthy", "already-active", "domain-activation", "expired", "extended-updates", "foreign-host",
          "host-in-three-places", "mak-windows", "retail-windows", "subscription-windows", "token-activation",
          "virtual-machine", "windows-server"})
        names.append(QString::fromLatin1(practice));
    return names;
}

/// As `activationctl record` writes the file of a practice PC.
QByteArray recordedPractice(const QString& name)
{
    const auto scenario = practice::builtInScenario(name);
    if (!scenario)
        return {};
    const practice::PracticePc pc(scenario->state);
    recording::Recording recorded = recording::newRecording(name, pc.clock().now());
    recording::recordPorts(pc, recorded, ample());
    recording::recordAsRows(pc, recorded, ample());
    return recording::toBytes(recording::withoutNames(recorded, scenario->profile));
}

class RecorderFile : public ::testing::TestWithParam<QString>
{
protected:
    static QByteArray bytes()
    {
        QFile file(kFolder + GetParam());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : recordedPractice(GetParam());
    }
};

} // namespace

/// What Windows' classes showed comes back through enumeration, variants and properties as what was recorded.
TEST_P(RecorderFile, IsReplayedAsItIs)
{
    const auto document = parseJson(bytes(), GetParam(), recording::kRecordingLimits);
    ASSERT_TRUE(document);
    const auto pc = recording::recordingFrom(*document, GetParam());
    ASSERT_TRUE(pc) << pc.error().pointer.toStdString();
    const auto expected = recording::recordedLicenses(*pc);
    ASSERT_TRUE(expected && !expected->isEmpty());

    const LicensingPc replayed(recordingOf(*pc));
    EXPECT_EQ(replayed.licensing.licenses(ample()), expected);
    EXPECT_EQ(replayed.licensing.licensesSoFar(), *expected);
    EXPECT_EQ(replayed.licensing.serviceFacts(ample()), recording::recordedServiceFacts(*pc));
}

INSTANTIATE_TEST_SUITE_P(Files, RecorderFile, ::testing::ValuesIn(names()), [](const auto& row) {
    return QString(row.param)
        .replace(QRegularExpression(QStringLiteral("\\W")), QStringLiteral("_"))
        .toStdString();
});

} // namespace activation::windows
