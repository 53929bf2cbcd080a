// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include "core/checks/CheckGroups.h"
#include <gtest/gtest.h>

namespace activation {

namespace {

Finding lookAtRights(Elevation elevation)
{
    CheckScene scene;
    scene.pc.elevation = elevation;
    return scene.look(CheckId::Administrator);
}

Finding lookAtFirmware(const FirmwareTables& tables)
{
    CheckScene scene;
    scene.pc.firmware = tables;
    return scene.look(CheckId::FirmwareMarker);
}

} // namespace

TEST(AdministratorCheck, PassesWhenElevated)
{
    EXPECT_EQ(lookAtRights(Elevation::Elevated),
              (Finding{CheckId::Administrator, Verdict::Passed, Reason::Elevated, {}, {}}));
}

TEST(AdministratorCheck, PassesWhenOnePromptAwayFromElevation)
{
    EXPECT_EQ(lookAtRights(Elevation::CanBeElevated),
              (Finding{CheckId::Administrator, Verdict::Passed, Reason::CanBeElevated, {}, {}}));
}

TEST(AdministratorCheck, AdvisesAStandardUserWithoutRepair)
{
    EXPECT_EQ(lookAtRights(Elevation::StandardUser),
              (Finding{CheckId::Administrator, Verdict::Advice, Reason::StandardUser, {}, {}}));
}

TEST(FirmwareMarkerCheck, PassesWhenTheTableHasItsMarker)
{
    const Finding finding = lookAtFirmware({true, true, true});
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::MarkerPresent);
    EXPECT_TRUE(finding.facts.flag(Fact::Msdm));
}

TEST(FirmwareMarkerCheck, PassesWhenThereIsNoTable)
{
    const Finding finding = lookAtFirmware({false, false, true});
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::NoTable);
}

TEST(FirmwareMarkerCheck, AdvisesWhenTheTableLacksItsMarker)
{
    const Finding finding = lookAtFirmware({true, false, false});
    EXPECT_EQ(finding.verdict, Verdict::Advice);
    EXPECT_EQ(finding.reason, Reason::MarkerMissing);
    EXPECT_TRUE(finding.facts.flag(Fact::Slic));
    EXPECT_FALSE(finding.facts.flag(Fact::WindowsMarker));
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(FirmwareMarkerCheck, SaysWhyItCannotTell)
{
    CheckScene scene;
    scene.pc.behaviors[practice::PracticeCall::Firmware] = {
        {}, false, -1, {Cause::AccessDenied, 0x80070005, {}}, false};
    const Finding finding = scene.look(CheckId::FirmwareMarker);
    EXPECT_EQ(finding.verdict, Verdict::Unknown);
    EXPECT_EQ(finding.reason, Reason::CannotTell);
    EXPECT_EQ(finding.facts.text(Fact::Cause), QStringLiteral("access-denied"));
    EXPECT_EQ(finding.facts.number(Fact::ErrorCode), qint64{0x80070005});
}

TEST(LicensingServiceCheck, PassesWhenItAnswers)
{
    CheckScene scene;
    scene.pc.service.running = true;
    const Finding finding = scene.look(CheckId::LicensingService);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::ServiceReady);
    EXPECT_EQ(finding.facts.text(Fact::ServiceStart), QStringLiteral("automatic"));
}

TEST(LicensingServiceCheck, PassesWhenStoppedButStartable)
{
    CheckScene scene;
    scene.pc.service = {ServiceStart::Manual, false};
    const Finding finding = scene.look(CheckId::LicensingService);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::ServiceStopped);
    EXPECT_EQ(finding.facts.text(Fact::ServiceStart), QStringLiteral("manual"));
}

TEST(LicensingServiceCheck, BlocksWhenDisabledAndOffersToEnableIt)
{
    CheckScene scene;
    scene.pc.service = {ServiceStart::Disabled, false};
    const Finding finding = scene.look(CheckId::LicensingService);
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ServiceDisabled);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{(SetLicensingService{{ServiceStart::Automatic, true}})});
}

TEST(LicensingServiceCheck, BlocksWithTheCodeWhenManagementIsBroken)
{
    CheckScene scene;
    scene.pc.behaviors[practice::PracticeCall::Licenses] = {
        {}, false, -1, {Cause::Rejected, 0x80041010, {}}, false};
    const Finding finding = scene.look(CheckId::LicensingService);
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ManagementBroken);
    EXPECT_EQ(finding.facts.number(Fact::ErrorCode), qint64{0x80041010});
}

TEST(LicensingServiceCheck, BlocksWithTheCodeWhenTheServiceCannotBeStarted)
{
    CheckScene scene;
    for (const std::uint32_t code : {0x80070241U, 0x80070005U}) {
        scene.pc.serviceStartFails = code;
        const Finding finding = scene.look(CheckId::LicensingService);
        EXPECT_EQ(finding.verdict, Verdict::Blocking);
        EXPECT_EQ(finding.reason, Reason::ManagementBroken);
        EXPECT_EQ(finding.facts.number(Fact::ErrorCode), qint64{code});
    }
}

TEST(LicensingServiceCheck, IsStillAskedWhereItDoesNotAnswerInTime)
{
    CheckScene scene;
    scene.pc.behaviors[practice::PracticeCall::Licenses].never = true;
    const Finding finding = scene.look(CheckId::LicensingService);
    EXPECT_EQ(finding.verdict, Verdict::Unknown);
    EXPECT_EQ(finding.reason, Reason::ManagementSlow);
    EXPECT_TRUE(isStillAsked(finding));
}

TEST(LicensingServiceCheck, CannotTellOnAMachineThatHasNone)
{
    CheckScene scene;
    scene.pc.behaviors[practice::PracticeCall::Licenses] = {
        {}, false, -1, {Cause::NotSupported, 0, {}}, false};
    EXPECT_EQ(scene.look(CheckId::LicensingService).reason, Reason::CannotTell);
}

} // namespace activation
