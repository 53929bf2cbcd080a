// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/WithoutNames.h"

#include "core/recording/RecordingFile.h"
#include "core/recording/StandIns.h"
#include "tests/core/recording/SamplePc.h"

#include <gtest/gtest.h>

namespace activation::recording {

namespace {

QString host(const Recording& pc)
{
    return pc.questions.first()
        .rows.value->first()
        .value(QStringLiteral("KeyManagementServiceMachine"))
        .toString();
}

} // namespace

TEST(WithoutNames, NothingOfThePersonAndThePcIsInTheFile)
{
    const QString before = QString::fromUtf8(toBytes(samplePc()));
    const QString after = QString::fromUtf8(toBytes(withoutNames(samplePc(), sampleSite())));
    const QStringList words = forbiddenWords();
    for (const QString& word : words) {
        EXPECT_TRUE(before.contains(word, Qt::CaseInsensitive)) << word.toStdString();
        EXPECT_FALSE(after.contains(word, Qt::CaseInsensitive)) << word.toStdString();
    }
}

TEST(WithoutNames, WhatDecidesStays)
{
    const Recording pc = withoutNames(samplePc(), sampleSite());
    const Row row = pc.questions.first().rows.value->first();
    EXPECT_EQ(row.value(QStringLiteral("LicenseStatus")), QVariant(quint32{1}));
    EXPECT_EQ(row.value(QStringLiteral("Name")).toString().toStdString(), "Windows(R), Enterprise edition");
    EXPECT_EQ(row.value(QStringLiteral("PartialProductKey")).toString().toStdString(), "XXXXX");
    EXPECT_FALSE(row.value(QStringLiteral("OfflineInstallationId")).isValid());
    EXPECT_EQ(pc.questions[1].rows.value->first().value(QStringLiteral("KeyManagementServiceMachine")),
              QStringLiteral("kms01.sample.example"));
    EXPECT_EQ(pc.registryHosts->value->value(QString()).host.toStdString(), "127.0.0.1");
    EXPECT_TRUE(sampleSite().network.campusRanges.first().contains(
        pc.network->value->adapters.first().addresses.first()));
    EXPECT_TRUE(pc.network->value->adapters.first().addresses.last().isLinkLocal());
    EXPECT_TRUE(
        pc.questions.last().rows.failure->detail.endsWith(row.value(QStringLiteral("ID")).toString()));
    EXPECT_EQ(pc.timeService->value->sources.first().toStdString(), "time.windows.com,0x9");
    EXPECT_TRUE(pc.timeService->value->sources.last().endsWith(QStringLiteral(".example,0x8")));
    EXPECT_EQ(pc.statuses, samplePc().statuses);
    EXPECT_EQ(pc.uninstall.first().productCodes, samplePc().uninstall.first().productCodes);
    EXPECT_EQ(pc.events.last().host.toStdString(), "kms01.sample.example:1688");
    EXPECT_TRUE(pc.events.first().host.endsWith(QStringLiteral(".example:1688")));
}

/// Or a comparison would not see that a foreign host gave way to another one.
TEST(WithoutNames, TheSameNameIsTheSameAndAnotherIsAnother)
{
    Recording other = samplePc();
    (*other.questions.first().rows.value)[0].insert(QStringLiteral("KeyManagementServiceMachine"),
                                                    QStringLiteral("other-host.lab.tw"));
    const QString first = host(withoutNames(samplePc(), sampleSite()));
    EXPECT_EQ(first.toStdString(), host(withoutNames(samplePc(), sampleSite())).toStdString());
    EXPECT_NE(first.toStdString(), host(withoutNames(other, sampleSite())).toStdString());
    EXPECT_EQ(first, withoutNames(samplePc(), sampleSite()).registryHosts->value->last().host);
    Recording salted = samplePc();
    salted.salt = QStringLiteral("another");
    EXPECT_NE(first.toStdString(), host(withoutNames(salted, sampleSite())).toStdString());
}

TEST(StandIns, KeepWhatSaysNothing)
{
    const StandIns names(QStringLiteral("salt"), sampleSite());
    for (const char* kept :
         {"", "localhost", "127.0.0.1", "::1", "0.0.0.0", "kms01.sample.example", "KMS01.Sample.Example."})
        EXPECT_EQ(names.host(QString::fromLatin1(kept)).toStdString(), kept);
    EXPECT_EQ(names.suffix(QStringLiteral("sample.example")).toStdString(), "sample.example");
    EXPECT_EQ(names.machineId(QStringLiteral("00000000-0000-0000-0000-000000000000")).toStdString(),
              "00000000-0000-0000-0000-000000000000");
    EXPECT_EQ(names.machineId(QStringLiteral("PC-OF-WANG")).toStdString(), "");
    EXPECT_EQ(names.hostAndPort(QStringLiteral("[::1]:1688")).toStdString(), "::1:1688");
}

} // namespace activation::recording
