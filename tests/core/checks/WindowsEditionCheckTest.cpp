// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include "core/checks/WindowsVersion.h"

#include <gtest/gtest.h>

namespace activation {

using namespace Qt::StringLiterals;

namespace {

Finding lookAtEdition(const CheckScene& scene)
{
    return scene.look(CheckId::WindowsEdition);
}

QString versionOf(int build, bool server)
{
    WindowsEdition windows;
    windows.build = build;
    windows.server = server;
    return windowsVersion(windows);
}

} // namespace

TEST(WindowsEditionCheck, PassesALicensedEdition)
{
    const Finding finding = lookAtEdition(CheckScene());
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::EditionSupported);
    EXPECT_EQ(finding.facts.text(Fact::Edition), u"Enterprise"_s);
    EXPECT_EQ(finding.facts.text(Fact::ProductName), u"Windows 11 Enterprise"_s);
}

TEST(WindowsEditionCheck, BlocksEveryHomeEdition)
{
    for (const QString& edition :
         {u"Core"_s, u"CoreN"_s, u"CoreSingleLanguage"_s, u"CoreCountrySpecific"_s}) {
        CheckScene scene;
        scene.pc.windows.editionId = edition;
        expectBlocking(lookAtEdition(scene), Reason::HomeEdition);
    }
}

TEST(WindowsEditionCheck, BlocksSMode)
{
    CheckScene scene;
    scene.pc.windows.sMode = true;
    expectBlocking(lookAtEdition(scene), Reason::SMode);
}

TEST(WindowsEditionCheck, BlocksAnEvaluationEdition)
{
    CheckScene scene;
    scene.pc.windows.editionId = u"EnterpriseEval"_s;
    expectBlocking(lookAtEdition(scene), Reason::EvaluationEdition);
}

TEST(WindowsEditionCheck, BlocksABuildBelowTheRules)
{
    CheckScene scene;
    scene.pc.windows.build = 19044;
    const Finding finding = lookAtEdition(scene);
    expectBlocking(finding, Reason::BuildTooOld);
    EXPECT_EQ(finding.facts.number(Fact::Build), 19044);
    EXPECT_EQ(finding.facts.number(Fact::MinimumBuild), 19045);
}

TEST(WindowsEditionCheck, PassesTheOldestAllowedBuild)
{
    CheckScene scene;
    scene.pc.windows.build = 19045;
    EXPECT_EQ(lookAtEdition(scene).reason, Reason::EditionSupported);
}

TEST(WindowsEditionCheck, AdvisesWhenTheProfileDoesNotLicenseTheEdition)
{
    CheckScene scene;
    scene.pc.windows.editionId = u"Professional"_s;
    const Finding finding = lookAtEdition(scene);
    EXPECT_EQ(finding.verdict, Verdict::Advice);
    EXPECT_EQ(finding.reason, Reason::EditionNotLicensed);
}

TEST(WindowsEditionCheck, IsNotNeededWhenTheProfileLicensesNoWindows)
{
    CheckScene scene;
    scene.profile.products.removeFirst();
    const Finding finding = lookAtEdition(scene);
    EXPECT_EQ(finding.verdict, Verdict::Skipped);
    EXPECT_EQ(finding.reason, Reason::NotNeeded);
}

TEST(WindowsEditionCheck, BlocksAnExcludedPlatformWhateverIsLicensed)
{
    CheckScene scene;
    scene.profile.products.removeFirst();
    scene.profile.excluded = {{Platform::Arm64, {}}};
    scene.pc.windows.architecture = Architecture::Arm64;
    const Finding finding = lookAtEdition(scene);
    expectBlocking(finding, Reason::PlatformExcluded);
    EXPECT_EQ(finding.facts.text(Fact::Platform), u"arm64"_s);
}

TEST(WindowsEditionCheck, TellsEveryPlatformFromTheOthers)
{
    const auto isExcluded = [](Platform platform, const WindowsEdition& windows) {
        CheckScene scene;
        scene.profile.excluded = {{platform, {}}};
        scene.pc.windows = windows;
        return lookAtEdition(scene).reason == Reason::PlatformExcluded;
    };
    const WindowsEdition ordinary = CheckScene().pc.windows;
    WindowsEdition server = ordinary;
    server.server = true;
    WindowsEdition x86 = ordinary;
    x86.architecture = Architecture::X86;
    WindowsEdition virtualMachine = ordinary;
    virtualMachine.virtualMachine = true;
    WindowsEdition seven = ordinary;
    seven.build = 7601;
    WindowsEdition eight = ordinary;
    eight.build = 9600;

    EXPECT_TRUE(isExcluded(Platform::Server, server));
    EXPECT_TRUE(isExcluded(Platform::X86, x86));
    EXPECT_TRUE(isExcluded(Platform::VirtualMachine, virtualMachine));
    EXPECT_TRUE(isExcluded(Platform::Windows7, seven));
    EXPECT_TRUE(isExcluded(Platform::Windows8, eight));
    for (const Platform platform : {Platform::Arm64, Platform::X86, Platform::Server,
                                    Platform::VirtualMachine, Platform::Windows7, Platform::Windows8})
        EXPECT_FALSE(isExcluded(platform, ordinary));
}

TEST(WindowsVersion, FollowsTheBuild)
{
    EXPECT_EQ(versionOf(26200, false), u"11"_s);
    EXPECT_EQ(versionOf(22000, false), u"11"_s);
    EXPECT_EQ(versionOf(21999, false), u"10"_s);
    EXPECT_EQ(versionOf(9600, false), u"8.1"_s);
    EXPECT_EQ(versionOf(7601, false), u"7"_s);
    EXPECT_EQ(versionOf(20348, true), u"2022"_s);
    EXPECT_EQ(versionOf(0, false), QString());
}

} // namespace activation
