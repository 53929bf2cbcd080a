// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/Comparison.h"

#include "tests/core/recording/SamplePc.h"

#include <gtest/gtest.h>

namespace activation::recording {

namespace {

const QString kProduct = QStringLiteral("SoftwareLicensingProduct");
const QString kEnterprise = QStringLiteral("Windows(R), Enterprise edition");

Row& productRow(Recording& pc)
{
    return (*pc.questions.first().rows.value)[0];
}

} // namespace

TEST(Comparison, TheSamePcHasNoChanges)
{
    Recording later = samplePc();
    later.recorded = later.recorded.addDays(1);
    later.windows->took *= 7;
    later.licensingService->value->running = !later.licensingService->value->running;
    later.questions.first().rows.took *= 7;
    std::ranges::reverse(later.questions);
    EXPECT_EQ(changesBetween(samplePc(), later), QList<Change>());
}

TEST(Comparison, AColumnIsToldWithItsRow)
{
    Recording later = samplePc();
    productRow(later).insert(QStringLiteral("LicenseStatus"), quint32{5});
    productRow(later).insert(QStringLiteral("KeyManagementServiceMachine"), QVariant());
    const QList<Change> changes = changesBetween(samplePc(), later);
    EXPECT_EQ(changes, (QList<Change>{{kProduct, kEnterprise, QStringLiteral("KeyManagementServiceMachine"),
                                       QStringLiteral("old-host.lab.tw"), QString()},
                                      {kProduct, kEnterprise, QStringLiteral("LicenseStatus"),
                                       QStringLiteral("1"), QStringLiteral("5")}}));
}

TEST(Comparison, ARowThatComesOrGoesIsToldColumnByColumn)
{
    Recording later = samplePc();
    const Row added{{QStringLiteral("ID"), QStringLiteral("new")},
                    {QStringLiteral("Name"), QStringLiteral("Office 24")},
                    {QStringLiteral("LicenseStatus"), quint32{2}}};
    later.questions.first().rows.value->append(added);
    const QList<Change> came = changesBetween(samplePc(), later);
    ASSERT_EQ(came.size(), 3);
    EXPECT_EQ(came[1], (Change{kProduct, QStringLiteral("Office 24"), QStringLiteral("LicenseStatus"),
                               std::nullopt, QStringLiteral("2")}));
    const QList<Change> went = changesBetween(later, samplePc());
    ASSERT_EQ(went.size(), 3);
    EXPECT_EQ(went[1].before, QStringLiteral("2"));
    EXPECT_EQ(went[1].after, std::nullopt);
}

TEST(Comparison, EveryPartIsCompared)
{
    Recording later = samplePc();
    later.elevation->value = Elevation::Elevated;
    later.firmware = Answer<FirmwareTables>{{}, FirmwareTables{}, {}};
    later.network->value->vpnClients.first().connected = false;
    later.office->value->clear();
    later.registryHosts->value->insert(QString(), {QStringLiteral("::1"), 0});
    later.services.first().state = {{}, ServiceState{ServiceStart::Manual, false}, {}};
    later.adapters.first().state = AdapterState::Down;
    later.uninstall.first().displayVersion = QStringLiteral("17");
    later.events.removeFirst();
    later.statuses.first().minutes = 257878;
    later.timeService->value->type = QStringLiteral("NoSync");
    QStringList places;
    for (const Change& change : changesBetween(samplePc(), later)) {
        if (!places.contains(change.where))
            places.append(change.where);
    }
    places.sort();
    EXPECT_EQ(places.join(u' ').toStdString(),
              "adapters elevation events firmware network office registryHosts services statuses timeService "
              "uninstall");
}

} // namespace activation::recording
