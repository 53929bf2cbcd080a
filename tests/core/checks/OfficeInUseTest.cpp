// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/OfficeScene.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

const RunningProgram kWord{QStringLiteral("winword.exe"), QStringLiteral("Word")};

} // namespace

TEST(OfficeInUseCheck, PassesAnIdleOffice)
{
    const Finding finding = lookAtUse(CheckScene());
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::OfficeIdle);
}

TEST(OfficeInUseCheck, BlocksOpenProgramsBeforeARemovalAndOffersToCloseThem)
{
    CheckScene scene = withTrial();
    scene.pc.running = {kWord};
    const Finding finding = lookAtUse(scene);
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ProgramsOpen);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{CloseProgram{kWord}});
    EXPECT_EQ(finding.facts.list(Fact::Programs), QStringList{QStringLiteral("Word")});
}

TEST(OfficeInUseCheck, OnlyAdvisesWhenNothingIsToBeRemoved)
{
    CheckScene scene;
    scene.pc.running = {kWord};
    const Finding finding = lookAtUse(scene);
    EXPECT_EQ(finding.verdict, Verdict::Advice);
    EXPECT_EQ(finding.reason, Reason::ProgramsOpen);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(OfficeInUseCheck, BlocksAPendingRestartBeforeARemovalWithoutRepair)
{
    CheckScene scene = withTrial();
    scene.pc.restartPending = true;
    scene.pc.running = {kWord};
    const Finding finding = lookAtUse(scene);
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::RestartPending);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(OfficeInUseCheck, OnlyAdvisesARestartOtherwise)
{
    CheckScene scene;
    scene.pc.restartPending = true;
    EXPECT_EQ(lookAtUse(scene).verdict, Verdict::Advice);
    EXPECT_EQ(lookAtUse(scene).reason, Reason::RestartPending);
}

TEST(OfficeInUseCheck, AdvisesToOpenOfficeOnce)
{
    CheckScene scene;
    scene.pc.officeOpenedOnce = false;
    const Finding finding = lookAtUse(scene);
    EXPECT_EQ(finding.verdict, Verdict::Advice);
    EXPECT_EQ(finding.reason, Reason::NeverOpened);
}

TEST(OfficeInUseCheck, WhatHasNoLicenseNeedsNoFirstStart)
{
    CheckScene scene = withOffice({QStringLiteral("MSTeams"), QStringLiteral("Microsoft.MicrosoftOfficeHub"),
                                   QStringLiteral("AccessRuntimeRetail")});
    scene.pc.officeOpenedOnce = false;
    EXPECT_EQ(lookAtUse(scene).reason, Reason::OfficeIdle);
    scene.pc.office.append(office(QStringLiteral("ProPlus2021Volume")));
    EXPECT_EQ(lookAtUse(scene).reason, Reason::NeverOpened);
}

TEST(OfficeInUseCheck, DoesNotAskToOpenAnOfficeThatIsNotThere)
{
    CheckScene scene = withOffice({});
    scene.pc.officeOpenedOnce = false;
    EXPECT_EQ(lookAtUse(scene).reason, Reason::OfficeIdle);
}

} // namespace activation
