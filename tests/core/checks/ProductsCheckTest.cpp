// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

constexpr auto kWindows = ProductFamily::Windows;
constexpr auto kOffice = ProductFamily::Office;

Finding lookAtProducts(const CheckScene& scene)
{
    return scene.look(CheckId::Products);
}

StepRequest activation(const License& license, const QString& version)
{
    return ActivateProduct{license.activationId, license.name, license.family, version};
}

CheckScene windowsOnly()
{
    CheckScene scene;
    scene.pc.licenses.removeLast();
    scene.pc.machineKms = {u"kms1.sample.example"_s, 1688};
    return scene;
}

CheckScene withWindowsChannel(Channel channel)
{
    CheckScene scene = windowsOnly();
    scene.license(kWindows).channel = channel;
    return scene;
}

bool offers(const Finding& finding, const StepRequest& repair)
{
    return finding.repairs.contains(repair);
}

} // namespace

TEST(ProductsCheck, OffersHostAndActivationOfEveryProduct)
{
    CheckScene scene;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::ReadyToActivate);
    EXPECT_EQ(finding.repairs, (QList<StepRequest>{SetKmsHost{{}, {u"kms1.sample.example"_s, 1688}},
                                                   activation(scene.license(kWindows), u"11"_s),
                                                   activation(scene.license(kOffice), u"2021"_s)}));
    EXPECT_EQ(finding.facts.list(Fact::Products).size(), 2);
    EXPECT_EQ(finding.facts.list(Fact::Channels), (QStringList{u"kms-client"_s, u"kms-client"_s}));
}

TEST(ProductsCheck, HasNothingToDoWhenAllIsActivated)
{
    CheckScene scene;
    scene.activate(kWindows, days{180});
    scene.activate(kOffice, days{100});
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::AllActivated);
    EXPECT_TRUE(finding.repairs.isEmpty());
    EXPECT_EQ(finding.facts.number(Fact::DaysLeft), 100);
    EXPECT_EQ(finding.facts.time(Fact::Expires), scene.pc.began.addDays(100));
}

TEST(ProductsCheck, AdvisesToRenewBelowThirtyDays)
{
    CheckScene scene = windowsOnly();
    scene.activate(kWindows, days{29});
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::RenewSoon);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{activation(scene.license(kWindows), u"11"_s)});
    EXPECT_EQ(finding.facts.number(Fact::DaysLeft), 29);

    scene.activate(kWindows, days{30});
    expectFinding(lookAtProducts(scene), Verdict::Passed, Reason::AllActivated);
}

TEST(ProductsCheck, LeavesAHostAloneThatIsAlreadyRight)
{
    CheckScene scene = windowsOnly();
    scene.pc.machineKms = {u"KMS1.Sample.Example."_s, 0};
    EXPECT_EQ(lookAtProducts(scene).repairs,
              QList<StepRequest>{activation(scene.license(kWindows), u"11"_s)});
}

TEST(ProductsCheck, SetsTheHostForOneProductWhereTheRuleSaysSo)
{
    CheckScene scene = windowsOnly();
    scene.rule(kWindows).hostPerProduct = true;
    const StepRequest host =
        SetKmsHost{scene.license(kWindows).activationId, {u"kms1.sample.example"_s, 1688}};
    EXPECT_TRUE(offers(lookAtProducts(scene), host));
}

TEST(ProductsCheck, GivesAProductItsOwnHostWhereTheMachineHasAnother)
{
    CheckScene scene;
    scene.profile.kms.hosts.append({kOffice, {}, {{{u"kms-office.sample.example"_s, 1689}, {}}}});
    const Finding finding = lookAtProducts(scene);
    EXPECT_TRUE(offers(finding, SetKmsHost{{}, {u"kms1.sample.example"_s, 1688}}));
    EXPECT_TRUE(offers(
        finding, SetKmsHost{scene.license(kOffice).activationId, {u"kms-office.sample.example"_s, 1689}}));
}

TEST(ProductsCheck, LeavesAnActivatedProductsHostAloneWhileItIsTheOrganisations)
{
    CheckScene scene = windowsOnly();
    scene.activate(kWindows, days{180});
    scene.pc.machineKms = {u"kms2.sample.example"_s, 1688};
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::AllActivated);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ProductsCheck, AdvisesToReplaceAForeignHost)
{
    CheckScene scene = windowsOnly();
    scene.pc.machineKms = {u"kms.elsewhere.test"_s, 1688};
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::ForeignHostSet);
    EXPECT_EQ(finding.facts.list(Fact::ForeignHosts), QStringList{u"kms.elsewhere.test"_s});
    EXPECT_EQ(finding.repairs, (QList<StepRequest>{SetKmsHost{{}, {u"kms1.sample.example"_s, 1688}},
                                                   activation(scene.license(kWindows), u"11"_s)}));
}

TEST(ProductsCheck, OnlySetsTheHostOfAnActivatedProductWithAForeignOne)
{
    CheckScene scene = windowsOnly();
    scene.activate(kWindows, days{180});
    scene.license(kWindows).kmsHost = u"kms.elsewhere.test"_s;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::ForeignHostSet);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{(SetKmsHost{scene.license(kWindows).activationId,
                                                              {u"kms1.sample.example"_s, 1688}})});
}

TEST(ProductsCheck, NoticesAForeignMachineHostBehindARulePerProduct)
{
    CheckScene scene = windowsOnly();
    scene.rule(kWindows).hostPerProduct = true;
    scene.activate(kWindows, days{180});
    scene.pc.machineKms = {u"kms.elsewhere.test"_s, 1688};
    expectFinding(lookAtProducts(scene), Verdict::Advice, Reason::ForeignHostSet);
}

TEST(ProductsCheck, KeepsAForeignHostWhereTheProfileSaysSo)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.foreignHost = ForeignHost::Keep;
    scene.pc.machineKms = {u"kms.elsewhere.test"_s, 1688};
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::ReadyToActivate);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{activation(scene.license(kWindows), u"11"_s)});
}

TEST(ProductsCheck, WantsNoHostSetWhereItIsDiscovered)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.source = HostSource::Discovered;
    scene.profile.kms.hosts.clear();
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::ForeignHostSet);
    EXPECT_TRUE(offers(finding, SetKmsHost{}));

    scene.pc.machineKms = {};
    EXPECT_EQ(lookAtProducts(scene).repairs,
              QList<StepRequest>{activation(scene.license(kWindows), u"11"_s)});
}

TEST(ProductsCheck, NeverTouchesAPresetHost)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.source = HostSource::Preset;
    scene.pc.machineKms = {u"kms.elsewhere.test"_s, 1688};
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::ReadyToActivate);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{activation(scene.license(kWindows), u"11"_s)});
}

TEST(ProductsCheck, BlocksARetailWindowsWithoutRepair)
{
    const Finding finding = lookAtProducts(withWindowsChannel(Channel::Retail));
    expectFinding(finding, Verdict::Blocking, Reason::NotAnOrganisationLicense);
    EXPECT_EQ(finding.facts.list(Fact::Channels), QStringList{u"retail"_s});
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ProductsCheck, OffersTheProfilesSetupKeyForWindowsOfAnotherChannel)
{
    for (const Channel channel : {Channel::Retail, Channel::Oem, Channel::Mak, Channel::Subscription}) {
        CheckScene scene = withWindowsChannel(channel);
        scene.rule(kWindows).setupKey = u"PRACT-00000-00000-00000-00001"_s;
        const Finding finding = lookAtProducts(scene);
        expectFinding(finding, Verdict::Passed, Reason::ReadyToActivate);
        EXPECT_EQ(finding.repairs, (QList<StepRequest>{InstallSetupKey{kWindows, u"11"_s, u"Enterprise"_s},
                                                       activation(scene.license(kWindows), u"11"_s)}));
    }
}

TEST(ProductsCheck, DoesNotPretendThatAKeyTurnsARetailOfficeIntoAVolumeOne)
{
    CheckScene scene;
    scene.pc.licenses.removeFirst();
    scene.license(kOffice).channel = Channel::Retail;
    scene.rule(kOffice).setupKey = u"PRACT-00000-00000-00000-00002"_s;
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::NotAnOrganisationLicense);
}

TEST(ProductsCheck, OnlyAdvisesOnAnotherLicenseBesideAProductThatWorks)
{
    CheckScene scene;
    scene.license(kOffice).channel = Channel::Retail;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::NotAnOrganisationLicense);
    EXPECT_EQ(finding.facts.list(Fact::Products), QStringList{scene.license(kOffice).name});
    EXPECT_TRUE(offers(finding, activation(scene.license(kWindows), u"11"_s)));
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
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::NoProductInstalled);
}

TEST(ProductsCheck, TellsAnUnlicensedEditionFromNoProductAtAll)
{
    CheckScene scene = windowsOnly();
    scene.pc.windows.editionId = u"Professional"_s;
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::NotAnOrganisationLicense);

    scene.profile.products.removeFirst(); // only Office is licensed now
    expectFinding(lookAtProducts(scene), Verdict::Blocking, Reason::NoProductInstalled);
}

TEST(ProductsCheck, AdvisesToSignInWhereThatIsTheMethod)
{
    for (const ActivationMethod method : {ActivationMethod::SignIn, ActivationMethod::ActiveDirectory}) {
        CheckScene scene = windowsOnly();
        scene.rule(kWindows).method = method;
        const Finding finding = lookAtProducts(scene);
        expectFinding(finding, Verdict::Advice, Reason::MethodIsSignIn);
        EXPECT_TRUE(finding.repairs.isEmpty());
    }
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
    EXPECT_TRUE(offers(finding, activation(scene.license(kWindows), u"11"_s)));
    EXPECT_FALSE(offers(finding, activation(scene.license(kOffice), u"2021"_s)));
}

TEST(ProductsCheck, FindsTheRuleOfAnEditionByTheInstalledRelease)
{
    CheckScene scene;
    scene.rule(kOffice).editions = {u"ProPlus2021Volume"_s};
    ProductRule standard = scene.rule(kOffice);
    standard.editions = {u"Standard2021Volume"_s};
    standard.discontinued = true;
    scene.profile.products.prepend(standard);
    expectFinding(lookAtProducts(scene), Verdict::Passed, Reason::ReadyToActivate);
}

TEST(ProductsCheck, SaysWhyItCannotTell)
{
    CheckScene scene;
    scene.pc.behaviours[practice::PracticeCall::KmsSetting].never = true;
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Unknown, Reason::CannotTell);
    EXPECT_EQ(finding.facts.text(Fact::Cause), u"timed-out"_s);
}

} // namespace activation
