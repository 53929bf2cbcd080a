// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/ProductsScene.h"

#include <gtest/gtest.h>

namespace activation {

using std::chrono::days;

TEST(ProductsHosts, LeavesAHostAloneThatIsAlreadyRight)
{
    CheckScene scene = windowsOnly();
    scene.pc.machineKms = {QStringLiteral("KMS1.Sample.Example."), 0};
    EXPECT_EQ(lookAtProducts(scene).repairs,
              QList<StepRequest>{activation(scene.license(kWindows), QStringLiteral("11"))});
}

TEST(ProductsHosts, SetsTheHostForOneProductWhereTheRuleSaysSo)
{
    CheckScene scene = windowsOnly();
    scene.rule(kWindows).hostPerProduct = true;
    const StepRequest host =
        SetKmsHost{scene.license(kWindows).activationId, {QStringLiteral("kms1.sample.example"), 1688}};
    EXPECT_TRUE(offers(lookAtProducts(scene), host));
}

TEST(ProductsHosts, GivesAProductItsOwnHostWhereTheMachineHasAnother)
{
    CheckScene scene;
    scene.profile.kms.hosts.append(
        {kOffice, {}, {{{QStringLiteral("kms-office.sample.example"), 1689}, {}}}});
    const Finding finding = lookAtProducts(scene);
    EXPECT_TRUE(offers(finding, SetKmsHost{{}, {QStringLiteral("kms1.sample.example"), 1688}}));
    EXPECT_TRUE(offers(finding, SetKmsHost{scene.license(kOffice).activationId,
                                           {QStringLiteral("kms-office.sample.example"), 1689}}));
}

TEST(ProductsHosts, LeavesAnActivatedProductsHostAloneWhileItIsTheOrganizations)
{
    CheckScene scene = windowsOnly();
    scene.activate(kWindows, days{180});
    scene.pc.machineKms = {QStringLiteral("kms2.sample.example"), 1688};
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::AllActivated);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ProductsHosts, AdvisesToReplaceAForeignHost)
{
    CheckScene scene = windowsOnly();
    scene.pc.machineKms = {QStringLiteral("kms.elsewhere.test"), 1688};
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::ForeignHostSet);
    EXPECT_EQ(finding.facts.list(Fact::ForeignHosts), QStringList{QStringLiteral("kms.elsewhere.test")});
    EXPECT_EQ(finding.repairs,
              (QList<StepRequest>{SetKmsHost{{}, {QStringLiteral("kms1.sample.example"), 1688}},
                                  activation(scene.license(kWindows), QStringLiteral("11"))}));
}

TEST(ProductsHosts, OnlyClearsTheForeignHostOfAnActivatedProduct)
{
    CheckScene scene = windowsOnly();
    scene.activate(kWindows, days{180});
    scene.license(kWindows).kmsHost = QStringLiteral("kms.elsewhere.test");
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::ForeignHostSet);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{(SetKmsHost{scene.license(kWindows).activationId, {}})});
}

TEST(ProductsHosts, NoticesAForeignMachineHostBehindARulePerProduct)
{
    CheckScene scene = windowsOnly();
    scene.rule(kWindows).hostPerProduct = true;
    scene.activate(kWindows, days{180});
    scene.pc.machineKms = {QStringLiteral("kms.elsewhere.test"), 1688};
    expectFinding(lookAtProducts(scene), Verdict::Advice, Reason::ForeignHostSet);
}

TEST(ProductsHosts, KeepsAForeignHostWhereTheProfileSaysSo)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.foreignHost = ForeignHost::Keep;
    scene.pc.machineKms = {QStringLiteral("kms.elsewhere.test"), 1688};
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::ForeignHostStays);
    EXPECT_EQ(finding.facts.list(Fact::ForeignHosts), QStringList{QStringLiteral("kms.elsewhere.test")});
    EXPECT_EQ(finding.repairs, QList<StepRequest>{activation(scene.license(kWindows), QStringLiteral("11"))});
    scene.pc.machineKms = {QStringLiteral("kms1.sample.example"), 1688};
    expectFinding(lookAtProducts(scene), Verdict::Passed, Reason::ReadyToActivate);
}

TEST(ProductsHosts, AsksTheForeignHostThatIsKeptAndNoOther)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.foreignHost = ForeignHost::Keep;
    scene.pc.machineKms = {QStringLiteral("kms.elsewhere.test"), 1700};
    practice::PracticeHost elsewhere = scene.pc.hosts.first();
    elsewhere.name = QStringLiteral("kms.elsewhere.test");
    elsewhere.port = 1700;
    scene.pc.hosts.append(elsewhere);
    for (const CheckId check : {CheckId::HostName, CheckId::Port, CheckId::KmsService}) {
        const Finding finding = scene.look(check);
        EXPECT_EQ(finding.verdict, Verdict::Passed) << toString(finding.reason).toStdString();
        EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms.elsewhere.test"));
    }
}

TEST(ProductsHosts, WantsNoHostSetWhereItIsDiscovered)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.source = HostSource::Discovered;
    scene.profile.kms.hosts.clear();
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::ForeignHostSet);
    EXPECT_TRUE(offers(finding, SetKmsHost{}));

    scene.pc.machineKms = {};
    EXPECT_EQ(lookAtProducts(scene).repairs,
              QList<StepRequest>{activation(scene.license(kWindows), QStringLiteral("11"))});
}

TEST(ProductsHosts, TellsWindowsTheDomainThatItDoesNotHaveItself)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.source = HostSource::Discovered;
    scene.profile.kms.hosts.clear();
    scene.profile.kms.discoverySuffixes = {QStringLiteral("sample.example")};
    scene.pc.machineKms = {};
    scene.pc.dnsSuffixes = {QStringLiteral("lan"), QStringLiteral("Sample.example")};
    const StepRequest look = SetKmsHost{{}, {{}, 0, QStringLiteral("sample.example")}};
    EXPECT_FALSE(offers(lookAtProducts(scene), look)) << "it looks there by itself";
    scene.pc.dnsSuffixes = {QStringLiteral("lan")};
    EXPECT_TRUE(offers(lookAtProducts(scene), look));
    scene.pc.machineKms.lookupDomain = QStringLiteral("SAMPLE.example");
    EXPECT_FALSE(offers(lookAtProducts(scene), look)) << "it has been told";
}

TEST(ProductsHosts, ClearsADomainOfSomebodyElse)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.source = HostSource::Discovered;
    scene.profile.kms.hosts.clear();
    scene.activate(kWindows, days{180});
    scene.pc.machineKms = {{}, 0, QStringLiteral("elsewhere.test")};
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Advice, Reason::ForeignHostSet);
    EXPECT_EQ(finding.facts.list(Fact::ForeignHosts), QStringList{QStringLiteral("elsewhere.test")});
    EXPECT_EQ(finding.repairs, QList<StepRequest>{SetKmsHost{}});
    scene.profile.kms.foreignHost = ForeignHost::Keep;
    EXPECT_TRUE(lookAtProducts(scene).repairs.isEmpty());
}

TEST(ProductsHosts, ADomainIsOfNoEffectWhereAHostIsNamed)
{
    CheckScene scene = windowsOnly();
    scene.pc.machineKms = {QStringLiteral("kms1.sample.example"), 1688, QStringLiteral("elsewhere.test")};
    EXPECT_EQ(lookAtProducts(scene).repairs,
              QList<StepRequest>{activation(scene.license(kWindows), QStringLiteral("11"))});
}

TEST(ProductsHosts, ClearsAnActivationTypeThatRulesOutItsOwn)
{
    CheckScene scene = windowsOnly();
    const QString id = scene.license(kWindows).activationId;
    const KmsSetting ours{QStringLiteral("kms1.sample.example"), 1688};
    scene.pc.machineKms = ours;
    scene.pc.machineKms.activationType = ActivationType::ActiveDirectory;
    scene.pc.productKms.insert(id, {{}, 0, {}, ActivationType::Token});
    const Finding finding = lookAtProducts(scene);
    EXPECT_TRUE(offers(finding, SetKmsHost{{}, ours}));
    EXPECT_TRUE(offers(finding, SetKmsHost{id, {}}));
    scene.pc.productKms.clear();
    scene.pc.machineKms.activationType = ActivationType::Kms;
    EXPECT_EQ(lookAtProducts(scene).repairs,
              QList<StepRequest>{activation(scene.license(kWindows), QStringLiteral("11"))});
    scene.rule(kWindows).method = ActivationMethod::ActiveDirectory;
    KmsSetting freed = scene.pc.machineKms;
    freed.activationType = ActivationType::Any;
    scene.pc.windows.domainJoined = true;
    EXPECT_TRUE(offers(lookAtProducts(scene), SetKmsHost{{}, freed}));
}

TEST(ProductsHosts, NeverTouchesAPresetHost)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.source = HostSource::Preset;
    scene.profile.kms.hosts.clear();
    scene.pc.machineKms = {QStringLiteral("kms.elsewhere.test"), 1688};
    const Finding finding = lookAtProducts(scene);
    expectFinding(finding, Verdict::Passed, Reason::ReadyToActivate);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{activation(scene.license(kWindows), QStringLiteral("11"))});
}

/// Where the profile says what its image has, another host is somebody else's image. It is not asked.
TEST(ProductsHosts, RecognizesAForeignHostInAnImage)
{
    CheckScene scene = windowsOnly();
    scene.profile.kms.source = HostSource::Preset;
    expectFinding(lookAtProducts(scene), Verdict::Passed, Reason::ReadyToActivate);

    scene.pc.machineKms = {QStringLiteral("kms.elsewhere.test"), 1688};
    const Finding finding = lookAtProducts(scene);
    expectBlocking(finding, Reason::ForeignHostInImage);
    EXPECT_EQ(finding.facts.list(Fact::ForeignHosts), QStringList{QStringLiteral("kms.elsewhere.test")});

    scene.activate(kWindows, days{10});
    const Finding activated = lookAtProducts(scene);
    expectFinding(activated, Verdict::Advice, Reason::ForeignHostInImage);
    EXPECT_TRUE(activated.repairs.isEmpty()) << "not renewed there either";
}

} // namespace activation
