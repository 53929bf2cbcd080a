// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

Finding lookAtHostName(const CheckScene& scene)
{
    return scene.look(CheckId::HostName);
}

CheckScene sceneWithLookup(LookupOutcome outcome)
{
    CheckScene scene;
    for (practice::PracticeHost& host : scene.pc.hosts)
        host.lookup = outcome;
    return scene;
}

CheckScene discoveryScene()
{
    CheckScene scene;
    scene.profile.kms.source = HostSource::Discovered;
    scene.profile.kms.hosts.clear();
    scene.pc.dnsSuffixes = {QStringLiteral("sample.example")};
    scene.pc.srv[QStringLiteral("sample.example")] = {
        LookupOutcome::Found, {{{QStringLiteral("kms1.sample.example"), 1688}, 0, 100}}};
    return scene;
}

CheckScene presetScene()
{
    CheckScene scene;
    scene.profile.kms.source = HostSource::Preset;
    scene.profile.kms.hosts.clear();
    scene.pc.machineKms = {QStringLiteral("kms1.sample.example"), 0};
    return scene;
}

} // namespace

TEST(HostNameCheck, PassesANameWithAnAddress)
{
    const Finding finding = lookAtHostName(CheckScene());
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::NameResolved);
    EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms1.sample.example"));
    EXPECT_EQ(finding.facts.list(Fact::Hosts), (QStringList{QStringLiteral("kms1.sample.example:1688"),
                                                            QStringLiteral("kms2.sample.example:1688")}));
    EXPECT_FALSE(finding.facts.list(Fact::Addresses).isEmpty());
}

TEST(HostNameCheck, PassesAnAddressWithoutAskingAnybody)
{
    CheckScene scene;
    scene.profile.kms.hosts.first().hosts = {{{QStringLiteral("2001:db8::10"), 1688}, {}}};
    scene.pc.behaviors[practice::PracticeCall::Resolve].never = true;
    const Finding finding = lookAtHostName(scene);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::AddressGiven);
    EXPECT_EQ(finding.facts.list(Fact::Hosts), QStringList{QStringLiteral("[2001:db8::10]:1688")});
}

TEST(HostNameCheck, IsContentWithOneHostOfSeveral)
{
    CheckScene scene;
    scene.pc.hosts.first().lookup = LookupOutcome::NoSuchName;
    const Finding finding = lookAtHostName(scene);
    EXPECT_EQ(finding.reason, Reason::NameResolved);
    EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms2.sample.example"));
}

TEST(HostNameCheck, TellsTheFailuresOfTheNameServiceApart)
{
    expectBlocking(lookAtHostName(sceneWithLookup(LookupOutcome::NoSuchName)), Reason::NameNotFound);
    expectBlocking(lookAtHostName(sceneWithLookup(LookupOutcome::NoRecord)), Reason::NameNotFound);
    expectBlocking(lookAtHostName(sceneWithLookup(LookupOutcome::ServerFailed)), Reason::NameServerFailed);
    expectBlocking(lookAtHostName(sceneWithLookup(LookupOutcome::Silent)), Reason::NameServerSilent);
}

/// Left in the file "hosts" by something that once stood in for a KMS host: Windows would ask this PC.
TEST(HostNameCheck, ANameThatLeadsBackHereIsNoServer)
{
    CheckScene scene;
    for (practice::PracticeHost& host : scene.pc.hosts)
        host.addresses = {QHostAddress(QStringLiteral("127.0.0.2"))};
    const Finding finding = lookAtHostName(scene);
    expectBlocking(finding, Reason::NameLeadsBackHere);
    EXPECT_EQ(finding.facts.list(Fact::Addresses), QStringList{QStringLiteral("127.0.0.2")});
    scene.pc.hosts.first().addresses = {QHostAddress(QHostAddress::LocalHostIPv6)};
    expectBlocking(lookAtHostName(scene), Reason::NameLeadsBackHere);
    // One of several is enough.
    scene.pc.hosts[1].addresses = {QHostAddress(QStringLiteral("192.0.2.12"))};
    EXPECT_EQ(lookAtHostName(scene).reason, Reason::NameResolved);
}

TEST(HostNameCheck, BlocksWhenOnlyTheOtherAddressFamilyIsThere)
{
    CheckScene scene;
    scene.profile.kms.family = AddressFamily::IPv6;
    const Finding finding = lookAtHostName(scene);
    expectBlocking(finding, Reason::WrongAddressFamily);
    EXPECT_EQ(finding.facts.text(Fact::AddressFamily), QStringLiteral("ipv6"));
    EXPECT_EQ(finding.facts.list(Fact::Addresses).size(), 1);
}

TEST(HostNameCheck, PassesADiscoveredHost)
{
    const Finding finding = lookAtHostName(discoveryScene());
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::HostDiscovered);
    EXPECT_EQ(finding.facts.text(Fact::Domain), QStringLiteral("sample.example"));
    EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms1.sample.example"));
}

/// Whoever answers in the place of the domain's name server chooses every byte of it.
TEST(HostNameCheck, TakesNothingForAHostThatCannotBeOne)
{
    CheckScene scene = discoveryScene();
    SrvAnswer& answer = scene.pc.srv[QStringLiteral("sample.example")];
    const Endpoint real = answer.records.first().target;
    QList<SrvRecord> hostile;
    for (const QString& name :
         {QStringLiteral("\u001B]0;title\u0007"), QStringLiteral("two\nlines.example"),
          QStringLiteral("<b>kms</b>"), QStringLiteral("kms one.example"), QStringLiteral(".."),
          QStringLiteral("."), QString(), QStringLiteral("kms\u202Eexe.example"),
          QStringLiteral("\\027]0;x.example"), QStringLiteral("0.0.0.0"), QString(300, u'k')})
        hostile.append({{name, 1688}, 0, 200});
    hostile.append({{QStringLiteral("port-zero.sample.example"), 0}, 0, 200});
    answer.records = hostile;
    expectBlocking(lookAtHostName(scene), Reason::NoSrvRecord);
    answer.records.append({real, 0, 100});
    const Finding finding = lookAtHostName(scene);
    EXPECT_EQ(finding.reason, Reason::HostDiscovered);
    EXPECT_EQ(finding.facts.list(Fact::Hosts), QStringList{QStringLiteral("kms1.sample.example:1688")});
}

TEST(HostNameCheck, AsksNoMoreThanSixteenDiscoveredHosts)
{
    CheckScene scene = discoveryScene();
    SrvAnswer& answer = scene.pc.srv[QStringLiteral("sample.example")];
    for (int number = 0; number < 500; ++number)
        answer.records.append({{QStringLiteral("kms%1.sample.example").arg(number), 1688}, 1, 1});
    EXPECT_EQ(lookAtHostName(scene).facts.list(Fact::Hosts).size(), 16);
}

TEST(HostNameCheck, PrefersTheProfilesSuffixForDiscovery)
{
    CheckScene scene = discoveryScene();
    scene.pc.dnsSuffixes = {QStringLiteral("home.example")};
    scene.profile.kms.discoverySuffixes = {QStringLiteral("sample.example")};
    const Finding finding = lookAtHostName(scene);
    EXPECT_EQ(finding.reason, Reason::HostDiscovered);
    EXPECT_EQ(finding.verdict, Verdict::Advice) << "Windows would not look there by itself";
    scene.pc.dnsSuffixes.append(QStringLiteral("Sample.Example"));
    EXPECT_EQ(lookAtHostName(scene).verdict, Verdict::Passed);
}

/// That of the router often stands before that of the VPN.
TEST(HostNameCheck, AsksInEveryDomainOfThePcAndNamesTheOneThatAnswered)
{
    CheckScene scene = discoveryScene();
    scene.pc.dnsSuffixes = {QStringLiteral("lan"), QStringLiteral("home.example"),
                            QStringLiteral("sample.example")};
    const Finding finding = lookAtHostName(scene);
    EXPECT_EQ(finding.reason, Reason::HostDiscovered);
    EXPECT_EQ(finding.facts.text(Fact::Domain), QStringLiteral("sample.example"));
}

TEST(HostNameCheck, AsksInEveryDomainOfTheProfileAndInNoneBesides)
{
    CheckScene scene = discoveryScene();
    scene.pc.srv.insert(QStringLiteral("second.example"),
                        scene.pc.srv.take(QStringLiteral("sample.example")));
    scene.pc.dnsSuffixes = {QStringLiteral("second.example")};
    scene.profile.kms.discoverySuffixes = {QStringLiteral("first.example")};
    const Finding nowhere = lookAtHostName(scene);
    expectBlocking(nowhere, Reason::NoSrvRecord);
    scene.profile.kms.discoverySuffixes.append(QStringLiteral("second.example"));
    EXPECT_EQ(lookAtHostName(scene).facts.text(Fact::Domain), QStringLiteral("second.example"));
}

TEST(HostNameCheck, AsksBelowTheDomainsOfTheProfileWhereThePcIsThere)
{
    CheckScene scene = discoveryScene();
    scene.pc.srv.insert(QStringLiteral("ads.first.example"),
                        scene.pc.srv.take(QStringLiteral("sample.example")));
    scene.pc.dnsSuffixes = {QStringLiteral("ads.first.example")};
    scene.profile.kms.discoverySuffixes = {QStringLiteral("first.example")};
    EXPECT_EQ(lookAtHostName(scene).facts.text(Fact::Domain), QStringLiteral("ads.first.example"));
    scene.profile.kms.discoverySuffixes = {QStringLiteral("irst.example")};
    expectBlocking(lookAtHostName(scene), Reason::NoSrvRecord);
}

TEST(HostNameCheck, NamesEveryDomainWhereNoneHasAHost)
{
    CheckScene scene = discoveryScene();
    scene.pc.dnsSuffixes = {QStringLiteral("lan"), QStringLiteral("home.example")};
    const Finding finding = lookAtHostName(scene);
    expectBlocking(finding, Reason::NoSrvRecord);
    EXPECT_EQ(finding.facts.text(Fact::Domain), QStringLiteral("lan, home.example"));
    scene.pc.dnsSuffixes.clear();
    expectBlocking(lookAtHostName(scene), Reason::NoSrvRecord);
}

TEST(HostNameCheck, BlocksWithoutSrvRecordAndSaysWhereItLooked)
{
    CheckScene scene = discoveryScene();
    scene.pc.dnsSuffixes = {QStringLiteral("home.example")};
    const Finding finding = lookAtHostName(scene);
    expectBlocking(finding, Reason::NoSrvRecord);
    EXPECT_EQ(finding.facts.text(Fact::Domain), QStringLiteral("home.example"));
}

TEST(HostNameCheck, TakesARootTargetForNoService)
{
    CheckScene scene = discoveryScene();
    scene.pc.srv[QStringLiteral("sample.example")].records = {{{QStringLiteral("."), 0}, 0, 0}};
    expectBlocking(lookAtHostName(scene), Reason::NoSrvRecord);
}

TEST(HostNameCheck, BlocksWhenDiscoveryMeetsSilence)
{
    CheckScene scene = discoveryScene();
    scene.pc.behaviors[practice::PracticeCall::FindKmsHosts].never = true;
    expectBlocking(lookAtHostName(scene), Reason::NameServerSilent);
}

TEST(HostNameCheck, PassesAPresetHostWithoutNamingIt)
{
    const Finding finding = lookAtHostName(presetScene());
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::HostPreset);
    EXPECT_TRUE(finding.facts.isEmpty());
}

TEST(HostNameCheck, LooksForAServiceRecordWhenTheImageHasPresetNothing)
{
    CheckScene scene = presetScene();
    scene.pc.machineKms = {};
    scene.pc.dnsSuffixes = {QStringLiteral("home.example")};
    expectBlocking(lookAtHostName(scene), Reason::NoSrvRecord);
}

TEST(HostNameCheck, CannotTellWhenThePresetCannotBeRead)
{
    CheckScene scene = presetScene();
    scene.pc.behaviors[practice::PracticeCall::KmsSetting] = {
        {}, false, -1, {Cause::NotSupported, 0, {}}, false};
    EXPECT_EQ(lookAtHostName(scene).reason, Reason::CannotTell);
}

TEST(HostNameCheck, IsNotNeededWithoutKms)
{
    CheckScene scene;
    for (ProductRule& rule : scene.profile.products)
        rule.method = ActivationMethod::SignIn;
    EXPECT_EQ(lookAtHostName(scene).reason, Reason::NotNeeded);
    EXPECT_EQ(scene.look(CheckId::Port).reason, Reason::NotNeeded);
    EXPECT_EQ(scene.look(CheckId::KmsService).reason, Reason::NotNeeded);
}

} // namespace activation
