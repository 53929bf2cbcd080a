// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"

#include "core/checks/CheckGroups.h"
#include "tests/core/checks/ProductsScene.h"

#include <gtest/gtest.h>

namespace activation {

using std::chrono::days;

TEST(ProductsCheck, OffersHostAndActivationOfEveryProduct)
{
    CheckScene scene;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::ReadyToActivate);
    EXPECT_EQ(finding.repairs,
              (QList<StepRequest>{SetKmsHost{{}, {QStringLiteral("kms1.sample.example"), 1688}},
                                  activation(scene.license(kWindows), QStringLiteral("11")),
                                  activation(scene.license(kOffice), QStringLiteral("2021"))}));
    EXPECT_EQ(finding.facts.list(Fact::Products).size(), 2);
    EXPECT_EQ(finding.facts.list(Fact::Channels),
              (QStringList{QStringLiteral("kms-client"), QStringLiteral("kms-client")}));
}

TEST(ProductsCheck, HasNothingToDoWhenAllIsActivated)
{
    CheckScene scene;
    scene.pc.began = utcTime(QDate(2026, 10, 13), QTime(1, 0)); // Office 2021 gets its last updates
    scene.activate(kWindows, days{180});
    scene.activate(kOffice, days{100});
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::AllActivated);
    EXPECT_TRUE(finding.repairs.isEmpty());
    EXPECT_EQ(finding.facts.number(Fact::DaysLeft), 100);
    EXPECT_EQ(finding.facts.time(Fact::Expires), scene.pc.began.addDays(100));
}

TEST(ProductsCheck, AdvisesOnWhatIsActivatedButGetsNoUpdatesAnyMore)
{
    CheckScene scene;
    scene.activate(kWindows, days{180});
    scene.activate(kOffice, days{100});
    scene.pc.began = utcTime(QDate(2026, 10, 14), QTime(1, 0));
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::WithoutUpdates);
    EXPECT_TRUE(finding.repairs.isEmpty());
    EXPECT_EQ(finding.facts.list(Fact::Products), QStringList{scene.license(kOffice).name});
    EXPECT_EQ(finding.facts.list(Fact::UpdatesEnded), QStringList{QStringLiteral("2026-10-13")});

    scene.license(kWindows).status = LicenseStatus::Notification; // that Windows waits is told all the same
    EXPECT_TRUE(offers(lookAtProducts(scene), activation(scene.license(kWindows), QStringLiteral("11"))));
}

TEST(ProductsCheck, ActivatesAgainWhatLastsLongerThanAnyKmsHostGives)
{
    CheckScene scene;
    scene.activate(kOffice, days{180});
    scene.activate(kWindows, days{181});
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::LongerThanKms);
    EXPECT_EQ(finding.facts.list(Fact::Products), QStringList{scene.license(kWindows).name});
    EXPECT_TRUE(offers(finding, activation(scene.license(kWindows), QStringLiteral("11"))));
    EXPECT_FALSE(offers(finding, activation(scene.license(kOffice), QStringLiteral("2021"))));
    scene.license(kWindows).channel = Channel::ActiveDirectory; // by other means it may
    EXPECT_NE(lookAtProducts(scene).reason, Reason::LongerThanKms);
}

TEST(ProductsCheck, AdvisesOnlyByTheClockOfTheMachine)
{
    CheckScene scene;
    scene.activate(kWindows, days{180});
    scene.activate(kOffice, days{100});
    scene.pc.began = utcTime(QDate(2026, 10, 14), QTime(1, 0));
    scene.pc.clockWrongBy = -days{2};
    expectFinding(lookAtProducts(scene), Verdict::Passed, Reason::AllActivated);
}

TEST(ProductsCheck, ALicensedRowNeverBlocks)
{
    for (const Channel channel : {Channel::Retail, Channel::Oem, Channel::Mak, Channel::Subscription,
                                  Channel::VirtualMachine, Channel::Token, Channel::ActiveDirectory}) {
        CheckScene scene = withWindowsChannel(channel);
        scene.license(kWindows).status = LicenseStatus::Licensed;
        scene.license(kWindows).remaining = {};
        EXPECT_NE(lookAtProducts(scene).verdict, Verdict::Blocking) << toString(channel).toStdString();
        scene.pc.windows.editionId = QStringLiteral("Professional"); // which no rule covers
        EXPECT_NE(lookAtProducts(scene).verdict, Verdict::Blocking) << toString(channel).toStdString();
    }
}

TEST(ProductsCheck, LeavesASubscriptionOfWindowsAndAVirtualMachineAsTheyAre)
{
    for (const Channel channel : {Channel::Subscription, Channel::VirtualMachine}) {
        CheckScene scene = withWindowsChannel(channel);
        scene.rule(kWindows).setupKey = QStringLiteral("PRACT-00000-00000-00000-00001");
        scene.license(kWindows).status = LicenseStatus::Licensed;
        const Finding finding = lookAtProducts(scene);
        expectFinding(finding, Verdict::Passed, Reason::AllActivated);
        EXPECT_TRUE(finding.repairs.isEmpty());
    }
    CheckScene scene = withWindowsChannel(Channel::VirtualMachine);
    scene.rule(kWindows).setupKey = QStringLiteral("PRACT-00000-00000-00000-00001");
    scene.license(kWindows).status = LicenseStatus::Notification;
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::NotAnOrganizationLicense);
}

TEST(ProductsCheck, HasTheDomainAskedWhereItActivates)
{
    CheckScene scene = windowsOnly();
    scene.rule(kWindows).method = ActivationMethod::ActiveDirectory;
    scene.pc.windows.domainJoined = true;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::ReadyToActivate);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{activation(scene.license(kWindows), QStringLiteral("11"))});

    scene.pc.windows.domainJoined = false;
    expectFinding(lookAtProducts(scene), Verdict::Advice, Reason::DomainNeeded);
    EXPECT_TRUE(lookAtProducts(scene).repairs.isEmpty());

    scene.license(kWindows).channel = Channel::ActiveDirectory;
    scene.activate(kWindows, days{180});
    expectFinding(lookAtProducts(scene), Verdict::Passed, Reason::AllActivated);
}

TEST(ProductsCheck, AdvisesToRenewBelowThirtyDays)
{
    CheckScene scene = windowsOnly();
    scene.activate(kWindows, days{29});
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::RenewSoon);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{activation(scene.license(kWindows), QStringLiteral("11"))});
    EXPECT_EQ(finding.facts.number(Fact::DaysLeft), 29);

    scene.activate(kWindows, days{30});
    expectFinding(lookAtProducts(scene), Verdict::Passed, Reason::AllActivated);
}

TEST(ProductsCheck, BlocksARetailWindowsWithoutRepair)
{
    const Finding finding = lookAtProducts(withWindowsChannel(Channel::Retail));
    expectFinding(finding, Verdict::Blocking, Reason::NotAnOrganizationLicense);
    EXPECT_EQ(finding.facts.list(Fact::Channels), QStringList{QStringLiteral("retail")});
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ProductsCheck, OffersTheProfilesSetupKeyForWindowsOfAnotherChannel)
{
    for (const Channel channel : {Channel::Retail, Channel::Oem, Channel::Mak, Channel::Subscription}) {
        CheckScene scene = withWindowsChannel(channel);
        scene.rule(kWindows).setupKey = QStringLiteral("PRACT-00000-00000-00000-00001");
        const Finding finding = lookAtProducts(scene);
        expectFinding(finding, Verdict::Passed, Reason::ReadyToActivate);
        EXPECT_EQ(
            finding.repairs,
            (QList<StepRequest>{InstallSetupKey{kWindows, QStringLiteral("11"), QStringLiteral("Enterprise")},
                                activation(scene.license(kWindows), QStringLiteral("11"))}));
    }
}

TEST(ProductsCheck, DoesNotPretendThatAKeyTurnsARetailOfficeIntoAVolumeOne)
{
    CheckScene scene;
    scene.pc.licenses.removeFirst();
    scene.license(kOffice).channel = Channel::Retail;
    scene.rule(kOffice).setupKey = QStringLiteral("PRACT-00000-00000-00000-00002");
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::NotAnOrganizationLicense);
}

TEST(ProductsCheck, OnlyAdvisesOnAnotherLicenseBesideAProductThatWorks)
{
    CheckScene scene;
    scene.license(kOffice).channel = Channel::Retail;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::NotAnOrganizationLicense);
    EXPECT_EQ(finding.facts.list(Fact::Products), QStringList{scene.license(kOffice).name});
    EXPECT_TRUE(offers(finding, activation(scene.license(kWindows), QStringLiteral("11"))));
}

TEST(ProductsCheck, LeavesAKmsHostAlone)
{
    const Finding finding = lookAtProducts(withWindowsChannel(Channel::KmsHost));
    expectFinding(finding, Verdict::Passed, Reason::AllActivated);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ProductsCheck, BlocksWhenNothingIsInstalled)
{
    CheckScene scene;
    scene.pc.licenses.clear();
    scene.pc.office.clear();
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::NoProductInstalled);
}

TEST(ProductsCheck, TellsAnUnlicensedEditionFromNoProductAtAll)
{
    CheckScene scene = windowsOnly();
    scene.pc.windows.editionId = QStringLiteral("Professional");
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::NotAnOrganizationLicense);

    scene.profile.products.removeFirst(); // only Office is licensed now
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::NoProductInstalled);
}

TEST(ProductsCheck, AdvisesToSignInWhereThatIsTheMethod)
{
    CheckScene scene = windowsOnly();
    scene.rule(kWindows).method = ActivationMethod::SignIn;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::MethodIsSignIn);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ProductsCheck, AdvisesToCallWhereAKeyIsUsed)
{
    for (const ActivationMethod method : {ActivationMethod::MakOnline, ActivationMethod::MakTelephone}) {
        CheckScene scene = withWindowsChannel(Channel::Mak);
        scene.rule(kWindows).method = method;
        expectFinding(lookAtProducts(scene), Verdict::Advice, Reason::MethodIsTelephone);

        scene.license(kWindows).status = LicenseStatus::Licensed;
        expectFinding(lookAtProducts(scene), Verdict::Passed, Reason::AllActivated);
    }
}

TEST(ProductsCheck, AdvisesOnADiscontinuedProductAndActivatesTheOther)
{
    CheckScene scene;
    scene.rule(kOffice).discontinued = true;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::ProductDiscontinued);
    EXPECT_TRUE(offers(finding, activation(scene.license(kWindows), QStringLiteral("11"))));
    EXPECT_FALSE(offers(finding, activation(scene.license(kOffice), QStringLiteral("2021"))));
}

TEST(ProductsCheck, FindsTheRuleOfAnEditionByTheInstalledRelease)
{
    CheckScene scene;
    scene.rule(kOffice).editions = {QStringLiteral("ProPlus2021Volume")};
    ProductRule standard = scene.rule(kOffice);
    standard.editions = {QStringLiteral("Standard2021Volume")};
    standard.discontinued = true;
    scene.profile.products.prepend(standard);
    expectFinding(lookAtProducts(scene), Verdict::Passed, Reason::ReadyToActivate);
}

TEST(ProductsCheck, SaysWhyItCannotTell)
{
    CheckScene scene;
    scene.pc.behaviors[practice::PracticeCall::KmsSetting].never = true;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Unknown, Reason::CannotTell);
    EXPECT_EQ(finding.facts.text(Fact::Cause), QStringLiteral("timed-out"));
}

TEST(ProductsCheck, WaitsWithTheLicensingServiceInsteadOfAskingItOnceMore)
{
    CheckScene scene;
    CheckScene slow;
    slow.pc.behaviors[practice::PracticeCall::Licenses].never = true;
    scene.earlier = {slow.look(CheckId::LicensingService)};
    const Finding finding = lookAtProducts(scene); // the PC would tell
    expectFinding(finding, Verdict::Unknown, Reason::CannotTell);
    EXPECT_TRUE(isStillAsked(finding));
    scene.profile.roles = {RoleRule{}};
    scene.profile.roles.first().role = Role::Staff;
    scene.profile.roles.first().entitlement = Entitlement::No;
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::RoleNotEntitled);
}

} // namespace activation
