// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/LicenseRow.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

LicenseRow windowsRow()
{
    LicenseRow row;
    row.id = QStringLiteral("5A3C1B00-0001-4A4A-8E11-000000000001");
    row.applicationId = QString::fromUtf16(kWindowsApplication);
    row.name = QStringLiteral("Windows(R), Enterprise edition");
    row.description = QStringLiteral("Windows(R) Operating System, VOLUME_KMSCLIENT channel");
    row.partialProductKey = QStringLiteral("ABCDE");
    return row;
}

Channel channelWith(const QString& description, const QString& keyChannel = {})
{
    LicenseRow row = windowsRow();
    row.description = description;
    row.productKeyChannel = keyChannel;
    return licenseFrom(row, {}).channel;
}

License officeNamed(const QString& name)
{
    LicenseRow row = windowsRow();
    row.applicationId = QString::fromUtf16(kOfficeApplication).toUpper();
    row.name = name;
    return licenseFrom(row, 26200);
}

} // namespace

TEST(LicenseRow, AClientIsNotTakenForItsHost)
{
    EXPECT_EQ(channelWith(QStringLiteral("x, VOLUME_KMSCLIENT channel")), Channel::KmsClient);
    EXPECT_EQ(channelWith(QStringLiteral("x, VOLUME_KMS channel")), Channel::KmsHost);
    EXPECT_EQ(channelWith(QStringLiteral("x, VOLUME_KMS_2012-R2 channel")), Channel::KmsHost);
}

TEST(LicenseRow, TheKeyTellsTheChannelWhereTheDescriptionDoesNot)
{
    const QString silent = QStringLiteral("Windows(R) Operating System");
    EXPECT_EQ(channelWith(silent, QStringLiteral("Volume:GVLK")), Channel::KmsClient);
    EXPECT_EQ(channelWith(silent, QStringLiteral("Volume:CSVLK")), Channel::KmsHost);
    EXPECT_EQ(channelWith(silent, QStringLiteral("Volume:MAK")), Channel::Mak);
    EXPECT_EQ(channelWith(silent, QStringLiteral("OEM:DM")), Channel::Oem);
    EXPECT_EQ(channelWith(silent, QStringLiteral("Retail:TB:Eval")), Channel::Evaluation);
    EXPECT_EQ(channelWith(silent, QStringLiteral("Retail:TB:Sub")), Channel::Subscription);
    EXPECT_EQ(channelWith(silent, QStringLiteral("Retail:MSDN")), Channel::Retail);
    EXPECT_EQ(channelWith(silent), Channel::Unknown);
}

TEST(LicenseRow, AVirtualMachineIsActivatedByTheServerItRunsOn)
{
    EXPECT_EQ(channelWith(QStringLiteral("x, VIRTUAL_MACHINE_ACTIVATION channel")), Channel::VirtualMachine);
}

TEST(LicenseRow, AnOfficeWithAKeyOfItsOwnSaysRetailFirst)
{
    EXPECT_EQ(channelWith(QStringLiteral("Office 24, RETAIL(MAK) channel")), Channel::Mak);
    EXPECT_EQ(channelWith(QStringLiteral("Office 19, RETAIL(Grace) channel")), Channel::Grace);
    LicenseRow row = windowsRow();
    row.applicationId = QString::fromUtf16(kOfficeApplication);
    row.name = QStringLiteral("Office 16, Office16O365HomePremR_Grace edition");
    row.description = QStringLiteral("Office 16, RETAIL(Grace) channel");
    EXPECT_EQ(licenseFrom(row, {}).channel, Channel::Grace)
        << "it is no subscription before somebody signs in";
}

TEST(LicenseRow, AClientThatWasActivatedByTokenTellsWhichOne)
{
    LicenseRow row = windowsRow();
    row.tokenActivationVersion = 1;
    EXPECT_EQ(licenseFrom(row, {}).channel, Channel::Token);
    row.vlActivationType = 1;
    EXPECT_EQ(licenseFrom(row, {}).channel, Channel::ActiveDirectory);
    row = windowsRow();
    row.description = QStringLiteral("x, VOLUME_MAK channel");
    row.tokenActivationVersion = 1;
    EXPECT_EQ(licenseFrom(row, {}).channel, Channel::Mak);
}

TEST(LicenseRow, ExtendedUpdatesStandWithWindowsAndInOrder)
{
    LicenseRow second = windowsRow();
    second.id = QStringLiteral("1043ADD5-23B1-4AFB-9A0F-64343C8F3F8D");
    second.name = QStringLiteral("Windows(R), Client-ESU-Year2 add-on for Education,EducationN,Enterprise");
    second.licenseIsAddon = true;
    LicenseRow first = second;
    first.id = QStringLiteral("f520e45e-7413-4a34-a497-d2765967d094");
    first.licenseStatus = 1;
    const QList<License> licenses = licensesFrom({second, windowsRow(), first}, 19045);
    ASSERT_EQ(licenses.size(), 1);
    EXPECT_EQ(licenses.first().extendedUpdates,
              (QList<ExtendedUpdates>{{1, LicenseStatus::Licensed}, {2, LicenseStatus::Unlicensed}}));
    first.partialProductKey.clear();
    EXPECT_EQ(extendedUpdatesFrom(first), std::nullopt);
    EXPECT_EQ(extendedUpdatesFrom(windowsRow()), std::nullopt);
}

TEST(LicenseRow, OfficeGenerationsAndFamiliesAreInTheName)
{
    const License office = officeNamed(QStringLiteral("Office 16, Office16ProPlusVL_KMS_Client edition"));
    EXPECT_EQ(office.family, ProductFamily::Office);
    EXPECT_EQ(office.version, QStringLiteral("2016"));
    const License visio =
        officeNamed(QStringLiteral("Office 19, Office19VisioPro2019VL_KMS_Client_AE edition"));
    EXPECT_EQ(visio.family, ProductFamily::Visio);
    EXPECT_EQ(visio.version, QStringLiteral("2019"));
    const License project =
        officeNamed(QStringLiteral("Office 24, Office24ProjectStd2024VL_KMS_Client_AE edition"));
    EXPECT_EQ(project.family, ProductFamily::Project);
    EXPECT_EQ(project.version, QStringLiteral("2024"));
    EXPECT_EQ(officeNamed(QStringLiteral("Office 15, OfficeStandardVL_KMS_Client edition")).version,
              QStringLiteral("2013"));
    EXPECT_EQ(officeNamed(QStringLiteral("Office 30, Office30ProPlus2030VL edition")).version, QString());
}

TEST(LicenseRow, TheNameTellsWindowsWhereTheApplicationIsNotTold)
{
    LicenseRow row = windowsRow();
    row.applicationId.clear();
    EXPECT_EQ(licenseFrom(row, {}).family, ProductFamily::Windows);
    row.name = QStringLiteral("Windows Server(R), ServerEnterprise edition");
    EXPECT_EQ(licenseFrom(row, {}).family, ProductFamily::Windows);
    EXPECT_EQ(editionOf(licenseFrom(row, {})), QStringLiteral("ServerEnterprise"));
    row.name = QStringLiteral("Office 16, Office16MondoVL_KMS_Client edition");
    EXPECT_EQ(licenseFrom(row, {}).family, ProductFamily::Office);
}

TEST(LicenseRow, AStatusThatNobodyKnowsIsNotLicensed)
{
    LicenseRow row = windowsRow();
    row.licenseStatus = 7;
    row.gracePeriodRemaining = 1000;
    EXPECT_EQ(licenseFrom(row, {}).status, LicenseStatus::Unlicensed);
    EXPECT_FALSE(isLicensed(licenseFrom(row, {})));
    row.licenseStatus = 6;
    EXPECT_EQ(licenseFrom(row, {}).status, LicenseStatus::ExtendedGrace);
}

TEST(LicenseRow, WithoutAKeyOrAsAnAddOnOfWindowsItIsNoProduct)
{
    LicenseRow row = windowsRow();
    EXPECT_TRUE(isProduct(row));
    row.licenseIsAddon = true;
    EXPECT_FALSE(isProduct(row));
    row.applicationId = QString::fromUtf16(kOfficeApplication);
    EXPECT_TRUE(isProduct(row));
    row.partialProductKey.clear();
    EXPECT_FALSE(isProduct(row));
}

TEST(LicenseRow, ARowThatTellsNoFactsHasNone)
{
    const License license = licenseFrom(windowsRow(), {});
    EXPECT_FALSE(license.intervals);
    EXPECT_FALSE(license.requiredClients);
    EXPECT_FALSE(license.rearms);
    EXPECT_FALSE(license.applicationRearms);
    EXPECT_FALSE(license.hostCounters);
    LicenseRow row = windowsRow();
    row.vlActivationInterval = kNotTold;
    row.vlRenewalInterval = 10'080;
    row.remainingSkuReArmCount = 0;
    EXPECT_FALSE(licenseFrom(row, {}).intervals);
    EXPECT_EQ(licenseFrom(row, {}).rearms, 0U);
}

TEST(LicenseRow, OnlyAKmsHostThatWasAskedHasCounters)
{
    LicenseRow row = windowsRow();
    row.counters = KmsHostCounters{.currentClients = 50, .totalRequests = 60, .failedRequests = kNotTold};
    EXPECT_FALSE(licenseFrom(row, {}).hostCounters);
    row.isKeyManagementServiceMachine = true;
    const auto counters = licenseFrom(row, {}).hostCounters;
    EXPECT_EQ(counters, (KmsHostCounters{.currentClients = 50, .totalRequests = 60, .failedRequests = 0}));
    row.counters.currentClients = kNotTold; // nobody has asked yet
    EXPECT_FALSE(licenseFrom(row, {}).hostCounters);
}

TEST(LicenseRow, WindowsIsCalledByItsRelease)
{
    EXPECT_EQ(licenseFrom(windowsRow(), 28000).version, QStringLiteral("11"));
    EXPECT_EQ(licenseFrom(windowsRow(), 19045).version, QStringLiteral("10"));
    EXPECT_EQ(licenseFrom(windowsRow(), 19045).windowsBuild, 19045);
    LicenseRow row = windowsRow();
    row.name = QStringLiteral("Windows(R), ServerDatacenter edition");
    EXPECT_EQ(licenseFrom(row, 20348).version, QStringLiteral("2022"));
    row.name = QStringLiteral("Windows(R), ServerRdsh edition");
    EXPECT_EQ(licenseFrom(row, 22631).version, QStringLiteral("11"));
}

} // namespace activation::windows
