// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

Finding lookAtEdition(const CheckScene& scene)
{
    return scene.look(CheckId::WindowsEdition);
}

} // namespace

TEST(WindowsEditionCheck, PassesALicensedEdition)
{
    const Finding finding = lookAtEdition(CheckScene());
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::EditionSupported);
    EXPECT_EQ(finding.facts.text(Fact::Edition), QStringLiteral("Enterprise"));
    EXPECT_EQ(finding.facts.text(Fact::ProductName), QStringLiteral("Windows 11 Enterprise"));
}

TEST(WindowsEditionCheck, BlocksEveryHomeEdition)
{
    for (const QString& edition :
         {QStringLiteral("Core"), QStringLiteral("CoreN"), QStringLiteral("CoreSingleLanguage"),
          QStringLiteral("CoreCountrySpecific")}) {
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
    scene.pc.windows.editionId = QStringLiteral("EnterpriseEval");
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
    scene.pc.windows.editionId = QStringLiteral("Professional");
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
    EXPECT_EQ(finding.facts.text(Fact::Platform), QStringLiteral("arm64"));
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
    WindowsEdition mac = ordinary;
    mac.mac = true;
    EXPECT_TRUE(isExcluded(Platform::Mac, mac));
    for (const Platform platform :
         {Platform::Arm64, Platform::X86, Platform::Server, Platform::VirtualMachine, Platform::Windows7,
          Platform::Windows8, Platform::Mac})
        EXPECT_FALSE(isExcluded(platform, ordinary));
}

TEST(WindowsEditionCheck, AdvisesWhereTheProgramItselfIsNotMadeForWindows)
{
    CheckScene scene;
    scene.rule(ProductFamily::Windows).minimumBuild = 0;
    scene.pc.windows.build = 17762;
    const Finding finding = lookAtEdition(scene);
    expectFinding(finding, Verdict::Advice, Reason::TooOldForProgram);
    EXPECT_EQ(finding.facts.number(Fact::MinimumBuild), 17763);

    scene.profile.products.removeFirst(); // it matters for Office, too
    expectFinding(lookAtEdition(scene), Verdict::Advice, Reason::TooOldForProgram);

    scene.pc.windows.build = 17763;
    expectFinding(lookAtEdition(scene), Verdict::Skipped, Reason::NotNeeded);
}

TEST(WindowsEditionCheck, NamesWhatBlocksBeforeWhatTheProgramIsMadeFor)
{
    CheckScene scene;
    scene.pc.windows.build = 15063;
    expectBlocking(lookAtEdition(scene), Reason::BuildTooOld);
    scene.pc.windows.editionId = QStringLiteral("Core");
    expectBlocking(lookAtEdition(scene), Reason::HomeEdition);
}

} // namespace activation
