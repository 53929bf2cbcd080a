// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

using namespace Qt::StringLiterals;

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
    scene.pc.dnsSuffix = u"sample.example"_s;
    scene.pc.srv[u"sample.example"_s] = {LookupOutcome::Found, {{{u"kms1.sample.example"_s, 1688}, 0, 100}}};
    return scene;
}

CheckScene presetScene()
{
    CheckScene scene;
    scene.profile.kms.source = HostSource::Preset;
    scene.profile.kms.hosts.clear();
    scene.pc.machineKms = {u"kms1.sample.example"_s, 0};
    return scene;
}

} // namespace

TEST(HostNameCheck, PassesANameWithAnAddress)
{
    const Finding finding = lookAtHostName(CheckScene());
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::NameResolved);
    EXPECT_EQ(finding.facts.text(Fact::Host), u"kms1.sample.example"_s);
    EXPECT_EQ(finding.facts.list(Fact::Hosts),
              (QStringList{u"kms1.sample.example:1688"_s, u"kms2.sample.example:1688"_s}));
    EXPECT_FALSE(finding.facts.list(Fact::Addresses).isEmpty());
}

TEST(HostNameCheck, PassesAnAddressWithoutAskingAnybody)
{
    CheckScene scene;
    scene.profile.kms.hosts.first().hosts = {{{u"2001:db8::10"_s, 1688}, {}}};
    scene.pc.behaviours[practice::PracticeCall::Resolve].never = true;
    const Finding finding = lookAtHostName(scene);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::AddressGiven);
    EXPECT_EQ(finding.facts.list(Fact::Hosts), QStringList{u"[2001:db8::10]:1688"_s});
}

TEST(HostNameCheck, IsContentWithOneHostOfSeveral)
{
    CheckScene scene;
    scene.pc.hosts.first().lookup = LookupOutcome::NoSuchName;
    const Finding finding = lookAtHostName(scene);
    EXPECT_EQ(finding.reason, Reason::NameResolved);
    EXPECT_EQ(finding.facts.text(Fact::Host), u"kms2.sample.example"_s);
}

TEST(HostNameCheck, TellsTheFailuresOfTheNameServiceApart)
{
    expectBlocking(lookAtHostName(sceneWithLookup(LookupOutcome::NoSuchName)), Reason::NameNotFound);
    expectBlocking(lookAtHostName(sceneWithLookup(LookupOutcome::NoRecord)), Reason::NameNotFound);
    expectBlocking(lookAtHostName(sceneWithLookup(LookupOutcome::ServerFailed)), Reason::NameServerFailed);
    expectBlocking(lookAtHostName(sceneWithLookup(LookupOutcome::Silent)), Reason::NameServerSilent);
}

TEST(HostNameCheck, BlocksWhenOnlyTheOtherAddressFamilyIsThere)
{
    CheckScene scene;
    scene.profile.kms.family = AddressFamily::IPv6;
    const Finding finding = lookAtHostName(scene);
    expectBlocking(finding, Reason::WrongAddressFamily);
    EXPECT_EQ(finding.facts.text(Fact::AddressFamily), u"ipv6"_s);
    EXPECT_EQ(finding.facts.list(Fact::Addresses).size(), 1);
}

TEST(HostNameCheck, PassesADiscoveredHost)
{
    const Finding finding = lookAtHostName(discoveryScene());
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::HostDiscovered);
    EXPECT_EQ(finding.facts.text(Fact::Domain), u"sample.example"_s);
    EXPECT_EQ(finding.facts.text(Fact::Host), u"kms1.sample.example"_s);
}

TEST(HostNameCheck, PrefersTheProfilesSuffixForDiscovery)
{
    CheckScene scene = discoveryScene();
    scene.pc.dnsSuffix = u"home.example"_s;
    scene.profile.kms.discoverySuffix = u"sample.example"_s;
    EXPECT_EQ(lookAtHostName(scene).reason, Reason::HostDiscovered);
}

TEST(HostNameCheck, BlocksWithoutSrvRecordAndSaysWhereItLooked)
{
    CheckScene scene = discoveryScene();
    scene.pc.dnsSuffix = u"home.example"_s;
    const Finding finding = lookAtHostName(scene);
    expectBlocking(finding, Reason::NoSrvRecord);
    EXPECT_EQ(finding.facts.text(Fact::Domain), u"home.example"_s);
}

TEST(HostNameCheck, TakesARootTargetForNoService)
{
    CheckScene scene = discoveryScene();
    scene.pc.srv[u"sample.example"_s].records = {{{u"."_s, 0}, 0, 0}};
    expectBlocking(lookAtHostName(scene), Reason::NoSrvRecord);
}

TEST(HostNameCheck, BlocksWhenDiscoveryMeetsSilence)
{
    CheckScene scene = discoveryScene();
    scene.pc.behaviours[practice::PracticeCall::FindKmsHosts].never = true;
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
    scene.pc.dnsSuffix = u"home.example"_s;
    expectBlocking(lookAtHostName(scene), Reason::NoSrvRecord);
}

TEST(HostNameCheck, CannotTellWhenThePresetCannotBeRead)
{
    CheckScene scene = presetScene();
    scene.pc.behaviours[practice::PracticeCall::KmsSetting] = {
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
