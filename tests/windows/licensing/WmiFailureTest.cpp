// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/wmi/WmiError.h"
#include "tests/windows/licensing/LicensingPc.h"

#include <QJsonArray>

namespace activation::windows {

namespace {

constexpr auto kAccessDenied = static_cast<HRESULT>(0x80041003);
constexpr auto kInvalidClass = static_cast<HRESULT>(0x80041010);
constexpr auto kProviderLoad = static_cast<HRESULT>(0x80041013);
constexpr auto kServiceDisabled = static_cast<HRESULT>(0x80070422);

const QString kProduct = QStringLiteral("SoftwareLicensingProduct");
const QString kTwin = QStringLiteral("OfficeSoftwareProtectionProduct");

class FailingPlace : public ::testing::TestWithParam<WmiPlace>
{};

} // namespace

TEST_P(FailingPlace, KeepsItsCodeAndItsCause)
{
    WmiFaults denied;
    denied.fails.insert(GetParam(), kAccessDenied);
    const LicensingPc pc(kUnactivated, denied);
    EXPECT_TRUE(failsWith(pc.licensing.licenses(ample()), Cause::AccessDenied, 0x80041003));
    EXPECT_TRUE(failsWith(kmsSettingAt(pc.licensing, {}, ample()), Cause::AccessDenied, 0x80041003));

    WmiFaults broken;
    broken.fails.insert(GetParam(), kProviderLoad);
    const LicensingPc other(kUnactivated, broken);
    EXPECT_TRUE(failsWith(other.licensing.licenses(ample()), Cause::Rejected, 0x80041013));
}

INSTANTIATE_TEST_SUITE_P(Places, FailingPlace,
                         ::testing::Values(WmiPlace::Connect, WmiPlace::Query, WmiPlace::Next));

TEST(WmiFailure, CausesAreToldApart)
{
    EXPECT_EQ(wmiFailure(kAccessDenied, {}).cause, Cause::AccessDenied);
    EXPECT_EQ(wmiFailure(E_ACCESSDENIED, {}).cause, Cause::AccessDenied);
    EXPECT_EQ(wmiFailure(kInvalidClass, {}).cause, Cause::NotSupported);
    EXPECT_EQ(wmiFailure(static_cast<HRESULT>(0x80041017), {}).cause, Cause::NotSupported);
    EXPECT_EQ(wmiFailure(static_cast<HRESULT>(0x80041032), {}).cause, Cause::Cancelled);
    EXPECT_EQ(wmiFailure(static_cast<HRESULT>(0x80041069), {}).cause, Cause::TimedOut);
    EXPECT_EQ(wmiFailure(kServiceDisabled, {}), (Failure{Cause::Rejected, 0x80070422, {}}));
}

TEST(WmiFailure, WithoutTheClassesOfWindowsLicensingIsBroken)
{
    Recording recording = recordingNamed(kUnactivated);
    recording.classes.clear();
    LicensingPc pc(recording);
    EXPECT_TRUE(failsWith(pc.licensing.licenses(ample()), Cause::Rejected, 0x80041010));
    EXPECT_TRUE(failsWith(kmsSettingAt(pc.licensing, {}, ample()), Cause::Rejected, 0x80041010));
    EXPECT_TRUE(failsWith(pc.licensing.refresh(ample()), Cause::Rejected, 0x80041010));
}

TEST(WmiFailure, WithoutTheClassesOfAnOldOfficeNothingIsMissing)
{
    const LicensingPc pc;
    ASSERT_FALSE(pc.wmi.recording().classes.contains(kTwin));
    EXPECT_TRUE(pc.licensing.licenses(ample()).hasValue());
}

TEST(WmiFailure, WhatAnOldOfficeDoesNotTellSpoilsNothing)
{
    const QString upgraded = QStringLiteral("windows-10-enterprise-office-2010");
    WmiFaults faults;
    faults.classFails.insert(kTwin, kProviderLoad);
    LicensingPc pc(upgraded, faults);
    const auto licenses = pc.licensing.licenses(ample());
    ASSERT_TRUE(licenses.hasValue());
    EXPECT_EQ(licenses->size(), 1);
    EXPECT_EQ(licenses->first().family, ProductFamily::Windows);
    EXPECT_TRUE(pc.licensing.kmsSettings(ample()).hasValue());
    const LicensingPc whole(upgraded);
    EXPECT_TRUE(failsWith(pc.licensing.activate(whole.officeId(), ample()), Cause::NotFound, 0));
}

TEST(WmiFailure, AnOldOfficeIsNotEvenAskedWhereItsServiceIsNot)
{
    LicensingPc pc(QStringLiteral("windows-10-enterprise-office-2010"));
    pc.hasOffice2010Service = false;
    EXPECT_EQ(pc.licensing.licenses(ample())->size(), 1);
    EXPECT_TRUE(pc.licensing.serviceFacts(ample())->officeClientMachineId.isEmpty());
    EXPECT_TRUE(pc.wmi.queries().filter(QStringLiteral("OfficeSoftwareProtection")).isEmpty());
}

TEST(WmiFailure, AClassThatLacksAPropertyIsNotSupported)
{
    Recording recording = recordingNamed(kUnactivated);
    for (QJsonObject& row : recording.classes[kProduct])
        row.remove(QStringLiteral("VLActivationType"));
    const LicensingPc pc(recording);
    EXPECT_TRUE(failsWith(pc.licensing.licenses(ample()), Cause::NotSupported, 0x80041017));
}

TEST(WmiFailure, AClassThatLacksAFactIsReadWithoutThem)
{
    const LicensingPc whole;
    QList<License> expected = *whole.licensing.licenses(ample());
    for (License& license : expected) {
        license.intervals.reset();
        license.requiredClients.reset();
        license.rearms.reset();
        license.applicationRearms.reset();
        license.hostCounters.reset();
    }
    Recording recording = recordingNamed(kUnactivated);
    for (QJsonObject& row : recording.classes[kProduct])
        row.remove(QStringLiteral("RemainingAppReArmCount"));
    const LicensingPc older(recording);
    EXPECT_EQ(*older.licensing.licenses(ample()), expected);
}

TEST(WmiFailure, TheFactsOfABrokenServiceAreAFailureToo)
{
    WmiFaults faults;
    faults.classFails.insert(QStringLiteral("OfficeSoftwareProtectionService"), kProviderLoad);
    const LicensingPc half(QStringLiteral("windows-10-enterprise-office-2010"), faults);
    const auto facts = half.licensing.serviceFacts(ample());
    ASSERT_TRUE(facts.hasValue()) << "of an old Office nothing is missed";
    EXPECT_FALSE(facts->clientMachineId.isEmpty());
    EXPECT_TRUE(facts->officeClientMachineId.isEmpty());
    Recording recording = recordingNamed(kUnactivated);
    recording.classes.clear();
    EXPECT_TRUE(
        failsWith(LicensingPc(recording).licensing.serviceFacts(ample()), Cause::Rejected, 0x80041010));
}

TEST(WmiFailure, AServiceWithoutAnInstanceIsNotSupported)
{
    Recording recording = recordingNamed(kUnactivated);
    recording.classes[QStringLiteral("SoftwareLicensingService")].clear();
    LicensingPc pc(recording);
    EXPECT_TRUE(failsWith(kmsSettingAt(pc.licensing, {}, ample()), Cause::NotSupported, 0));
    EXPECT_TRUE(failsWith(pc.licensing.serviceFacts(ample()), Cause::NotSupported, 0));
    EXPECT_TRUE(failsWith(pc.licensing.setKmsSetting({}, {QStringLiteral("kms.example.test"), 0}, ample()),
                          Cause::NotSupported, 0));
}

TEST(WmiFailure, ListsOfTextsArrive)
{
    Recording recording;
    recording.classes[QStringLiteral("SampleProduct")] = {QJsonObject{
        {QStringLiteral("ID"), QStringLiteral("1")},
        {QStringLiteral("Languages"), QJsonArray{QStringLiteral("zh-TW"), QStringLiteral("한국어")}},
        {QStringLiteral("None"), QJsonValue()},
        {QStringLiteral("Yes"), true}}};
    const InProcessWmi inProcess(recording);
    const WmiQuery query{
        QStringLiteral("SampleProduct"),
        {QStringLiteral("ID"), QStringLiteral("Languages"), QStringLiteral("None"), QStringLiteral("Yes")},
        {}};
    const auto rows = inProcess.wmi().ask<QList<WmiRow>>(
        ample(), [query](const WmiSession& session) { return session.query(query); });
    ASSERT_TRUE(rows.hasValue());
    ASSERT_EQ(rows->size(), 1);
    const WmiRow& row = rows->first();
    EXPECT_EQ(row.texts(u"Languages"), (QStringList{QStringLiteral("zh-TW"), QStringLiteral("한국어")}));
    EXPECT_TRUE(row.flag(u"Yes"));
    EXPECT_EQ(row.text(u"None"), QString());
    EXPECT_EQ(row.number(u"NeverAskedFor"), 0U);
    EXPECT_EQ(row.path(), QStringLiteral("SampleProduct.ID=\"1\""));
}

} // namespace activation::windows
