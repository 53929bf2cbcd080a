// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/ActivationErrors.h"
#include "tests/windows/licensing/LicensingPc.h"

#include <QElapsedTimer>
#include <QUuid>

namespace activation::windows {

namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

/// As the recordings write it.
QString lineOf(const License& license)
{
    const QString kms = license.kmsHost.isEmpty()
                            ? QString()
                            : QStringLiteral("%1:%2").arg(license.kmsHost).arg(license.kmsPort);
    return QStringList{toString(license.family),
                       orDash(license.version),
                       toString(license.channel),
                       QString::number(static_cast<int>(license.status)),
                       errorCodeText(license.statusReason),
                       QString::number(license.remaining.count()),
                       license.partialProductKey,
                       orDash(kms),
                       orDash(license.discoveredHost)}
        .join(u' ');
}

QStringList linesOf(const Result<QList<License>>& licenses)
{
    if (!licenses)
        return {toString(licenses.error().cause), licenses.error().detail};
    QStringList lines;
    for (const License& license : *licenses)
        lines.append(lineOf(license));
    return lines;
}

QString orDash(const std::optional<std::uint32_t>& number)
{
    return number ? QString::number(*number) : QStringLiteral("-");
}

QString factsOf(const License& license)
{
    QStringList facts{license.intervals ? QStringLiteral("%1/%2")
                                              .arg(license.intervals->activation.count())
                                              .arg(license.intervals->renewal.count())
                                        : QStringLiteral("-"),
                      orDash(license.requiredClients), orDash(license.rearms),
                      orDash(license.applicationRearms)};
    if (!license.hostCounters)
        facts.append(QStringLiteral("-"));
    for (const NamedKmsHostCounter& row : kKmsHostCounters) {
        if (license.hostCounters)
            facts.append(QString::number((*license.hostCounters).*row.counter));
    }
    return facts.join(u' ');
}

/// A PC with that many products, as many again without a key, and no two alike.
Recording pcWithRows(int count)
{
    Recording recording = recordingNamed(kUnactivated);
    QList<QJsonObject>& rows = recording.classes[QStringLiteral("SoftwareLicensingProduct")];
    const QList<QJsonObject> patterns = rows;
    rows.clear();
    for (int number = 0; rows.size() < 2 * count; ++number) {
        QJsonObject row = patterns.at(2 + number % 2);
        const QString id =
            QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces);
        row.insert(QStringLiteral("ID"), id);
        row.insert(QStringLiteral("GracePeriodRemaining"), number);
        rows.append(row);
        row.insert(QStringLiteral("PartialProductKey"), QJsonValue());
        rows.append(row);
    }
    return recording;
}

class RecordedPc : public ::testing::TestWithParam<QString>
{};

class ManyRows : public ::testing::TestWithParam<int>
{};

} // namespace

TEST(RecordedAddOn, IsToldWithTheWindowsItAddsTo)
{
    LicensingPc pc(QStringLiteral("windows-10-enterprise-mak"));
    const auto licenses = pc.licensing.licenses(ample());
    ASSERT_TRUE(licenses);
    EXPECT_EQ(licenses->first().extendedUpdates, (QList<ExtendedUpdates>{{1, LicenseStatus::Licensed}}));
}

TEST_P(RecordedPc, ReadsAsWhatItIs)
{
    const LicensingPc pc(GetParam());
    EXPECT_EQ(linesOf(pc.licensing.licenses(ample())).join(u'\n').toStdString(),
              pc.wmi.recording().expected.join(u'\n').toStdString());
}

TEST_P(RecordedPc, TellsTheFactsOfEachProduct)
{
    const LicensingPc pc(GetParam());
    const auto licenses = pc.licensing.licenses(ample());
    ASSERT_TRUE(licenses.hasValue());
    QStringList facts;
    for (const License& license : *licenses)
        facts.append(factsOf(license));
    EXPECT_EQ(facts.join(u'\n').toStdString(), pc.wmi.recording().expectedFacts.join(u'\n').toStdString());
}

TEST_P(RecordedPc, TellsWhatTheServiceKnowsOfItself)
{
    const LicensingPc pc(GetParam());
    const auto facts = pc.licensing.serviceFacts(ample());
    ASSERT_TRUE(facts.hasValue());
    const QStringList told{orDash(facts->version), orDash(facts->clientMachineId),
                           orDash(facts->officeClientMachineId), orDash(facts->rearms)};
    EXPECT_EQ(told.join(u' ').toStdString(), pc.wmi.recording().expectedService.toStdString());
}

TEST_P(RecordedPc, ReadsTheSameFromASlowProvider)
{
    WmiFaults slow;
    slow.timeouts = 3;
    const LicensingPc pc(GetParam(), slow);
    EXPECT_EQ(linesOf(pc.licensing.licenses(ample())), pc.wmi.recording().expected);
}

TEST_P(RecordedPc, IdsAreInLowerCase)
{
    Recording recording = recordingNamed(GetParam());
    for (QJsonObject& row : recording.classes[QStringLiteral("SoftwareLicensingProduct")])
        row.insert(QStringLiteral("ID"), row.value(u"ID").toString().toUpper());
    const LicensingPc pc(recording);
    const auto licenses = pc.licensing.licenses(ample());
    ASSERT_TRUE(licenses.hasValue());
    for (const License& license : *licenses)
        EXPECT_EQ(license.activationId.toStdString(), license.activationId.toLower().toStdString());
}

TEST_P(RecordedPc, EveryQueryOfProductsNamesItsPropertiesAndFilters)
{
    LicensingPc pc(GetParam());
    ASSERT_TRUE(pc.licensing.licenses(ample()).hasValue());
    ASSERT_TRUE(pc.licensing.activate(pc.windowsId(), ample()).hasValue());
    int ofProducts = 0;
    for (const QString& wql : pc.wmi.queries()) {
        EXPECT_FALSE(wql.contains(u'*')) << wql.toStdString();
        EXPECT_FALSE(wql.contains(QStringLiteral("Win32_Product"))) << wql.toStdString();
        if (!wql.contains(QStringLiteral("Product WHERE ")))
            continue;
        ++ofProducts;
        EXPECT_TRUE(wql.endsWith(QStringLiteral(" AND PartialProductKey IS NOT NULL"))) << wql.toStdString();
        const QString where = wql.section(QStringLiteral(" WHERE "), 1);
        EXPECT_TRUE(where.startsWith(QStringLiteral("ApplicationID = '")) ||
                    where.startsWith(QStringLiteral("ID = '")))
            << wql.toStdString();
    }
    EXPECT_GE(ofProducts, 3);
}

INSTANTIATE_TEST_SUITE_P(Recordings, RecordedPc, ::testing::ValuesIn(recordingNames()), [](const auto& row) {
    return QString(row.param).replace(u'-', u'_').toStdString();
});

TEST_P(ManyRows, AreAllRead)
{
    const LicensingPc pc(pcWithRows(GetParam()));
    QElapsedTimer timer;
    timer.start();
    const auto licenses = pc.licensing.licenses(ample());
    std::printf("%d rows read in %.1f ms\n", GetParam(), static_cast<double>(timer.nsecsElapsed()) / 1e6);
    ASSERT_TRUE(licenses.hasValue());
    ASSERT_EQ(licenses->size(), GetParam());
    std::int64_t minutes = 0;
    for (const License& license : *licenses)
        minutes += license.remaining.count();
    EXPECT_EQ(minutes, std::int64_t{GetParam()} * (GetParam() - 1) / 2);
}

INSTANTIATE_TEST_SUITE_P(Counts, ManyRows, ::testing::Values(1, 300, 3000));

} // namespace activation::windows
