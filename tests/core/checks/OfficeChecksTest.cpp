// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

CheckScene withOffice(const QStringList& releaseIds)
{
    CheckScene scene;
    scene.pc.office.clear();
    for (const QString& releaseId : releaseIds)
        scene.pc.office.append(office(releaseId));
    return scene;
}

Finding lookAtConflicts(const CheckScene& scene)
{
    return scene.look(CheckId::ConflictingOffice);
}

QList<StepRequest> removalOf(const QStringList& releaseIds)
{
    QList<StepRequest> repairs;
    for (const QString& releaseId : releaseIds)
        repairs.append(RemoveOffice{office(releaseId)});
    return repairs;
}

CheckScene withTrial()
{
    return withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("O365HomePremRetail")});
}

const RunningProgram kWord{QStringLiteral("winword.exe"), QStringLiteral("Word")};

/// What the conflict check found first, then how Office is used.
Finding lookAtUse(CheckScene scene)
{
    scene.earlier = {lookAtConflicts(scene)};
    return scene.look(CheckId::OfficeInUse);
}

} // namespace

TEST(ConflictingOfficeCheck, PassesAVolumeOfficeAlone)
{
    const Finding finding = lookAtConflicts(CheckScene());
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::NoConflict);
    EXPECT_EQ(finding.facts.list(Fact::Staying).size(), 1);
}

TEST(ConflictingOfficeCheck, BlocksATrialAndOffersToRemoveIt)
{
    const Finding finding = lookAtConflicts(withTrial());
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ConflictRemovable);
    EXPECT_EQ(finding.repairs, removalOf({QStringLiteral("O365HomePremRetail")}));
    EXPECT_EQ(finding.facts.list(Fact::Conflicts),
              QStringList{QStringLiteral("Microsoft O365HomePremRetail")});
    EXPECT_EQ(finding.facts.list(Fact::Staying), QStringList{QStringLiteral("Microsoft ProPlus2021Volume")});
    EXPECT_EQ(finding.facts.list(Fact::Languages), QStringList{QStringLiteral("zh-tw")});
    EXPECT_EQ(finding.facts.number(Fact::Bytes), 1000);
}

TEST(ConflictingOfficeCheck, AsksBeforeRemovingAnOrganizationsSubscription)
{
    const Finding finding = lookAtConflicts(
        withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("O365ProPlusRetail")}));
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ConflictToAsk);
    EXPECT_EQ(finding.repairs, removalOf({QStringLiteral("O365ProPlusRetail")}));
}

TEST(ConflictingOfficeCheck, AsksNothingWhereTheProfileSaysSo)
{
    CheckScene scene = withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("O365ProPlusRetail")});
    scene.profile.removal.askSubscription = false;
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::ConflictRemovable);
}

/// A trial is removed without a question, but not one that somebody has signed in to.
TEST(ConflictingOfficeCheck, AlwaysAsksAboutWhatSomebodyUsesBySigningIn)
{
    CheckScene scene = withTrial();
    scene.profile.removal.askSubscription = false;
    ASSERT_EQ(lookAtConflicts(scene).reason, Reason::ConflictRemovable);
    for (OfficeProduct& product : scene.pc.office)
        product.signedIn = product.releaseId == u"O365HomePremRetail";
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::ConflictToAsk);
}

TEST(ConflictingOfficeCheck, OffersNothingWhenSomethingMustStay)
{
    CheckScene scene = withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("O365HomePremRetail"),
                                   QStringLiteral("HomeBusiness2021Retail")});
    scene.profile.removal.never = {QStringLiteral("homebusiness*")};
    const Finding finding = lookAtConflicts(scene);
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ConflictKept);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ConflictingOfficeCheck, DoesNotOfferToRemoveWhatOnlyWindowsCan)
{
    CheckScene scene = withTrial();
    OfficeProduct store = office(QStringLiteral("Microsoft.Office.Desktop"));
    store.technology = OfficeTechnology::Store;
    scene.pc.office.append(store);
    const Finding finding = lookAtConflicts(scene);
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ConflictByHand);
    EXPECT_TRUE(finding.repairs.isEmpty());
    EXPECT_EQ(finding.facts.list(Fact::Conflicts), QStringList(store.displayName));

    scene.profile.removal.never = {QStringLiteral("Microsoft.Office.*")};
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::ConflictKept);

    scene.profile.removal.never.clear();
    scene.pc.office.removeLast(); // by hand, as it was told; the rest can be offered
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::ConflictRemovable);
}

TEST(ConflictingOfficeCheck, KeepsWhatTheProfileDoesNotOffer)
{
    CheckScene scene = withTrial();
    scene.profile.removal.offer = {QStringLiteral("HomeStudent*")};
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::ConflictKept);

    scene.profile.removal.offer = {QStringLiteral("O365Home*")};
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::ConflictRemovable);

    scene.profile.removal.never = {QStringLiteral("O365HomePremRetail")};
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::ConflictKept);
}

TEST(ConflictingOfficeCheck, LetsTheSubscriptionStayWhereTheProfilePrefersIt)
{
    CheckScene scene = withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("O365ProPlusRetail")});
    scene.profile.removal.direction = RemovalDirection::KeepSubscription;
    const Finding finding = lookAtConflicts(scene);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::SubscriptionStays);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ConflictingOfficeCheck, LetsASubscriptionAloneStay)
{
    EXPECT_EQ(lookAtConflicts(withOffice({QStringLiteral("O365HomePremRetail")})).reason,
              Reason::SubscriptionStays);
}

TEST(ConflictingOfficeCheck, LetsVolumeVisioStayBesideASubscription)
{
    CheckScene scene =
        withOffice({QStringLiteral("VisioPro2021Volume"), QStringLiteral("O365ProPlusRetail")});
    scene.rule(ProductFamily::Office).family = ProductFamily::Visio;
    const Finding finding = lookAtConflicts(scene);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::MayStayTogether);
    EXPECT_EQ(finding.facts.list(Fact::Staying).size(), 2);
}

TEST(ConflictingOfficeCheck, WantsTheNewerOfTwoVolumeSuites)
{
    CheckScene scene = withOffice({QStringLiteral("ProPlus2019Volume"), QStringLiteral("ProPlus2021Volume")});
    scene.rule(ProductFamily::Office).versions = {QStringLiteral("2019"), QStringLiteral("2021")};
    EXPECT_EQ(lookAtConflicts(scene).repairs, removalOf({QStringLiteral("ProPlus2019Volume")}));
}

TEST(ConflictingOfficeCheck, NeverMindsLanguagePacks)
{
    EXPECT_EQ(
        lookAtConflicts(withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("LanguagePack")}))
            .reason,
        Reason::NoConflict);
}

TEST(ConflictingOfficeCheck, IsNotNeededWhenTheProfileLicensesNoOffice)
{
    CheckScene scene = withTrial();
    scene.profile.products.removeLast();
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::NotNeeded);
    EXPECT_EQ(lookAtUse(scene).reason, Reason::NotNeeded);
}

TEST(ConflictingOfficeCheck, SaysWhyItCannotTell)
{
    CheckScene scene;
    scene.pc.behaviors[practice::PracticeCall::OfficeProducts].never = true;
    const Finding finding = lookAtConflicts(scene);
    EXPECT_EQ(finding.verdict, Verdict::Unknown);
    EXPECT_EQ(finding.facts.text(Fact::Cause), QStringLiteral("timed-out"));
}

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
