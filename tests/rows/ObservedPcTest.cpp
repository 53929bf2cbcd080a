// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/rows/ObservedPc.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

class ObservedPcs : public ::testing::TestWithParam<QString>
{};

} // namespace

TEST_P(ObservedPcs, AreToldAsWhatTheyAre)
{
    const QJsonObject told = observedDocument(QStringLiteral("told.json")).value(GetParam()).toObject();
    const QJsonObject now =
        ObservedPc(observedDocument(QStringLiteral("observed/%1.json").arg(GetParam()))).told();
    EXPECT_EQ(now, told) << QJsonDocument(QJsonObject{{GetParam(), now}}).toJson().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Files, ObservedPcs, ::testing::ValuesIn(observedNames()), [](const auto& row) {
    return QString(row.param).replace(u'-', u'_').toStdString();
});

TEST(ObservedPc, EveryOneIsToldAndNothingElse)
{
    EXPECT_EQ(observedDocument(QStringLiteral("told.json")).keys(), observedNames());
    EXPECT_GE(observedNames().size(), 15);
}

/// Whoever copies a PC in says where it was seen.
TEST(ObservedPc, EveryOneNamesItsSource)
{
    for (const QString& name : observedNames()) {
        const QJsonObject file = observedDocument(QStringLiteral("observed/%1.json").arg(name));
        for (const QStringView key : {QStringView(u"source"), QStringView(u"os"), QStringView(u"certainty")})
            EXPECT_FALSE(file.value(key).toString().isEmpty()) << name.toStdString();
    }
}

/// What was made up here is a belief, and must not be taken for a real PC.
TEST(Recordings, SayWhetherTheyWereInvented)
{
    int told = 0;
    QDirIterator files(QStringLiteral(":/recorded"), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString origin = observedDocument(path.mid(2)).value(u"origin").toString();
        const bool isTold =
            origin.startsWith(QStringLiteral("invented")) || origin.startsWith(QStringLiteral("real PC: "));
        EXPECT_TRUE(isTold) << path.toStdString() << ": " << origin.toStdString();
        ++told;
    }
    EXPECT_GT(told, 40);
}

/// As every published PC with a host for the whole machine does.
TEST(Recordings, EchoTheHostOfTheMachineInEveryRowThatAsksAHost)
{
    int rows = 0;
    QDirIterator files(QStringLiteral(":/recorded"), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QJsonObject classes = observedDocument(path.mid(2)).value(u"classes").toObject();
        const QString host = classes.value(u"SoftwareLicensingService")
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value(u"KeyManagementServiceMachine")
                                 .toString();
        for (const QJsonValue& row : classes.value(u"SoftwareLicensingProduct").toArray()) {
            const bool asks = row[u"PartialProductKey"].isString() &&
                              row[u"Description"].toString().contains(u"VOLUME_KMSCLIENT");
            if (host.isEmpty() || !asks)
                continue;
            EXPECT_FALSE(row[u"KeyManagementServiceMachine"].toString().isEmpty())
                << path.toStdString() << ": " << row[u"Name"].toString().toStdString();
            ++rows;
        }
    }
    EXPECT_GT(rows, 5);
}

} // namespace activation::windows
