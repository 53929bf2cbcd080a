// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/LicensingPc.h"

namespace activation::windows {

namespace {

const QString kHost = QStringLiteral("kms.example.test");
const QString kUnlisted = QStringLiteral("00000000-0000-4000-8000-000000000000");

} // namespace

TEST(KmsSettingOnWindows, OfTheMachineIsThatOfTheService)
{
    LicensingPc pc;
    const QString service = QStringLiteral("SoftwareLicensingService.Version=\"10.0.26100.1742\"");
    ASSERT_TRUE(pc.licensing.setKmsSetting({}, {kHost, 1690}, ample()).hasValue());
    EXPECT_EQ(*kmsSettingAt(pc.licensing, {}, ample()), (KmsSetting{kHost, 1690}));
    EXPECT_EQ(pc.wmi.methods(), (QStringList{method::kSetHost, method::kSetPort}));
    for (const MethodCall& call : pc.wmi.calls())
        EXPECT_EQ(call.path.toStdString(), service.toStdString());
    for (const License& license : *pc.licensing.licenses(ample()))
        EXPECT_EQ(license.kmsHost, kHost) << "inherited";
    EXPECT_EQ(pc.licensing.kmsSettings(ample())->keys(), QStringList{QString()}) << "and set nowhere else";
}

TEST(KmsSettingOnWindows, OfAProductIsItsOwn)
{
    LicensingPc pc;
    const QString office = pc.officeId();
    ASSERT_TRUE(pc.licensing.setKmsSetting(office, {kHost, 0}, ample()).hasValue());
    EXPECT_EQ(*kmsSettingAt(pc.licensing, office, ample()), (KmsSetting{kHost, 0}));
    EXPECT_EQ(*kmsSettingAt(pc.licensing, {}, ample()), KmsSetting{});
    EXPECT_EQ(pc.wmi.methods(), (QStringList{method::kSetHost, method::kClearPort}));
    EXPECT_EQ(pc.licensing.licenses(ample())->last().kmsHost, kHost);
}

TEST(KmsSettingOnWindows, AnEmptyHostClearsBoth)
{
    LicensingPc pc(QStringLiteral("windows-10-pro-office-2016-msi"));
    ASSERT_EQ(*kmsSettingAt(pc.licensing, {}, ample()),
              (KmsSetting{QStringLiteral("kms.sample.example"), 1688}));
    ASSERT_TRUE(pc.licensing.setKmsSetting({}, {{}, 1690}, ample()).hasValue());
    EXPECT_EQ(*kmsSettingAt(pc.licensing, {}, ample()), KmsSetting{});
    EXPECT_EQ(pc.wmi.methods(), (QStringList{method::kClearHost, method::kClearPort}));
}

TEST(KmsSettingOnWindows, TheOldHostComesBackWhenThePortIsRefused)
{
    WmiFaults faults;
    faults.answers.insert(method::kSetPort, MethodAnswer{S_OK, 0x80070057});
    LicensingPc pc(recordingNamed(QStringLiteral("windows-10-pro-office-2016-msi")), faults);
    const auto set = pc.licensing.setKmsSetting({}, {kHost, 1690}, ample());
    EXPECT_TRUE(failsWith(set, Cause::Rejected, 0x80070057));
    EXPECT_EQ(*kmsSettingAt(pc.licensing, {}, ample()),
              (KmsSetting{QStringLiteral("kms.sample.example"), 1688}));
}

TEST(KmsSettingOnWindows, ALiteralAddressGoesInAsItIs)
{
    LicensingPc pc;
    const KmsSetting literal{QStringLiteral("2001:db8::20"), 65535};
    ASSERT_TRUE(pc.licensing.setKmsSetting({}, literal, ample()).hasValue());
    EXPECT_EQ(*kmsSettingAt(pc.licensing, {}, ample()), literal);
}

TEST(KmsSettingOnWindows, OfNobodyIsNotFound)
{
    LicensingPc pc;
    for (const QString& nobody :
         {kUnlisted, QStringLiteral("no-such-activation-id"), QStringLiteral("' OR ID IS NOT NULL --")}) {
        EXPECT_EQ(*kmsSettingAt(pc.licensing, nobody, ample()), KmsSetting{});
        EXPECT_TRUE(failsWith(pc.licensing.setKmsSetting(nobody, {kHost, 0}, ample()), Cause::NotFound, 0));
        EXPECT_TRUE(failsWith(pc.licensing.activate(nobody, ample()), Cause::NotFound, 0));
    }
    EXPECT_TRUE(pc.wmi.methods().isEmpty());
}

TEST(KmsSettingOnWindows, AProductWithoutAKeyCannotBeSet)
{
    LicensingPc pc;
    QString keyless;
    for (const QJsonObject& row :
         pc.wmi.recording().classes.value(QStringLiteral("SoftwareLicensingProduct"))) {
        if (row.value(u"PartialProductKey").isNull())
            keyless = row.value(u"ID").toString();
    }
    ASSERT_FALSE(keyless.isEmpty());
    EXPECT_TRUE(failsWith(pc.licensing.setKmsSetting(keyless, {kHost, 0}, ample()), Cause::NotFound, 0));
}

TEST(KmsSettingOnWindows, AnOldOfficeIsSetInItsOwnClass)
{
    LicensingPc pc(QStringLiteral("windows-10-enterprise-office-2010"));
    ASSERT_TRUE(pc.licensing.setKmsSetting(pc.officeId(), {kHost, 1688}, ample()).hasValue());
    EXPECT_EQ(*kmsSettingAt(pc.licensing, pc.officeId(), ample()), (KmsSetting{kHost, 1688}));
    for (const MethodCall& call : pc.wmi.calls())
        EXPECT_TRUE(call.path.startsWith(QStringLiteral("OfficeSoftwareProtectionProduct.ID=")));
}

TEST(KmsSettingOnWindows, WithoutElevationItIsDeniedAndNothingChanges)
{
    WmiFaults faults;
    faults.answers.insert(method::kSetHost, MethodAnswer{E_ACCESSDENIED, 0});
    LicensingPc pc(recordingNamed(kUnactivated), faults);
    EXPECT_TRUE(
        failsWith(pc.licensing.setKmsSetting({}, {kHost, 1688}, ample()), Cause::AccessDenied, 0x80070005));
    EXPECT_EQ(*kmsSettingAt(pc.licensing, {}, ample()), KmsSetting{});
}

TEST(SetupKeyOnWindows, IsInstalledAndShown)
{
    LicensingPc pc;
    const QString key = QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE");
    ASSERT_TRUE(pc.licensing.installSetupKey(key, ample()).hasValue());
    ASSERT_EQ(pc.wmi.methods(),
              (QStringList{QStringLiteral("InstallProductKey"), QStringLiteral("RefreshLicenseStatus")}));
    EXPECT_EQ(pc.wmi.calls().first().arguments.value(u"ProductKey").toString(), key);
}

TEST(SetupKeyOnWindows, IsThereEvenWhenItCannotBeShown)
{
    WmiFaults faults;
    faults.answers.insert(QStringLiteral("RefreshLicenseStatus"), MethodAnswer{E_ACCESSDENIED, 0});
    LicensingPc pc(recordingNamed(kUnactivated), faults);
    EXPECT_TRUE(
        pc.licensing.installSetupKey(QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"), ample()).hasValue());
}

TEST(SetupKeyOnWindows, ThatIsRefusedIsNotToldToTheLog)
{
    WmiFaults faults;
    faults.answers.insert(QStringLiteral("InstallProductKey"), MethodAnswer{S_OK, 0xC004F050});
    LicensingPc pc(recordingNamed(kUnactivated), faults);
    const auto installed =
        pc.licensing.installSetupKey(QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"), ample());
    ASSERT_TRUE(failsWith(installed, Cause::Rejected, 0xC004F050));
    EXPECT_FALSE(installed.error().detail.contains(QStringLiteral("AAAAA")));
}

TEST(SetupKeyOnWindows, ThatIsNoneNeverReachesWindows)
{
    LicensingPc pc;
    for (const QString& none :
         {QString(), QStringLiteral("not a key"), QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD"),
          QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE\n")})
        EXPECT_TRUE(failsWith(pc.licensing.installSetupKey(none, ample()), Cause::InvalidInput, 0));
    EXPECT_TRUE(pc.wmi.methods().isEmpty());
}

} // namespace activation::windows
