// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/OfficeScene.h"

#include <gtest/gtest.h>

namespace activation {

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

TEST(ConflictingOfficeCheck, SaysWhetherSomebodyHasSignedIn)
{
    CheckScene scene = withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("O365ProPlusRetail")});
    EXPECT_FALSE(lookAtConflicts(scene).facts.flag(Fact::SignedIn)) << "the maker may have put it there";
    scene.pc.office.last().signedIn = true;
    EXPECT_TRUE(lookAtConflicts(scene).facts.flag(Fact::SignedIn));
}

/// A preload need not be a trial.
TEST(ConflictingOfficeCheck, AsksAboutAnOfficeThatIsPaidFor)
{
    CheckScene scene =
        withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("HomeStudent2021Retail")});
    License paid = scene.license(ProductFamily::Office);
    paid.activationId = QStringLiteral("paid");
    paid.channel = Channel::Retail;
    paid.status = LicenseStatus::OutOfBoxGrace;
    scene.pc.licenses.append(paid);
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::ConflictRemovable) << "a trial";

    scene.pc.licenses.last().status = LicenseStatus::Licensed;
    const Finding finding = lookAtConflicts(scene);
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ConflictPaid);
    EXPECT_EQ(finding.repairs, removalOf({QStringLiteral("HomeStudent2021Retail")}));

    scene.pc.licenses.last().version = QStringLiteral("2019");
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::ConflictRemovable) << "of another one";
}

TEST(ConflictingOfficeCheck, MindsNothingThatIsFree)
{
    EXPECT_EQ(
        lookAtConflicts(withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("OneNoteFreeRetail"),
                                    QStringLiteral("SkypeforBusinessEntryRetail")}))
            .reason,
        Reason::NoConflict);
}

/// Both are the organization's: the program offers to remove neither.
TEST(ConflictingOfficeCheck, NamesTheBitnessWhereItIsAllThatDiffers)
{
    CheckScene scene =
        withOffice({QStringLiteral("ProPlus2021Volume"), QStringLiteral("VisioPro2019Volume")});
    ProductRule visio = scene.rule(ProductFamily::Office);
    visio.family = ProductFamily::Visio;
    visio.versions.clear();
    scene.profile.products.append(visio);
    scene.pc.office.last().bitness = Bitness::X86;
    const Finding finding = lookAtConflicts(scene);
    expectBlocking(finding, Reason::BitnessDiffers);
    EXPECT_EQ(finding.facts.text(Fact::Bitness), QStringLiteral("x86"));
    EXPECT_EQ(finding.facts.text(Fact::WantedBitness), QStringLiteral("x64"));
    EXPECT_EQ(finding.facts.list(Fact::Conflicts).size(), 1);
    EXPECT_EQ(finding.facts.list(Fact::ProductFamilies), QStringList{QStringLiteral("visio")});

    scene.pc.office.append(office(QStringLiteral("O365HomePremRetail")));
    EXPECT_EQ(lookAtConflicts(scene).repairs, removalOf({QStringLiteral("O365HomePremRetail")}))
        << "what can be removed comes first";
}

TEST(ConflictingOfficeCheck, FollowsTheRuleOnBitness)
{
    CheckScene scene;
    scene.pc.office.first().bitness = Bitness::X86;
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::NoConflict);

    scene.rule(ProductFamily::Office).bitness = Bitness::X64;
    const Finding finding = lookAtConflicts(scene);
    expectFinding(finding, Verdict::Advice, Reason::BitnessNotProvided);
    EXPECT_EQ(finding.facts.text(Fact::WantedBitness), QStringLiteral("x64"));
    EXPECT_TRUE(finding.repairs.isEmpty()) << "it can be activated all the same";

    ProductRule both = scene.rule(ProductFamily::Office);
    both.bitness = Bitness::X86;
    scene.profile.products.append(both);
    EXPECT_EQ(lookAtConflicts(scene).reason, Reason::NoConflict);
}

TEST(ConflictingOfficeCheck, SaysNoSizeWhereNothingTellsIt)
{
    CheckScene scene = withTrial();
    scene.pc.office.last().bytes = 0;
    EXPECT_FALSE(lookAtConflicts(scene).facts.find(Fact::Bytes));
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

} // namespace activation
