// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

practice::PracticeHost& host(CheckScene& scene, int index)
{
    return scene.pc.hosts[index];
}

Finding lookWhenFirstIs(TcpOutcome outcome)
{
    CheckScene scene;
    scene.profile.kms.hosts.first().hosts.removeLast();
    host(scene, 0).tcp = outcome;
    return scene.look(CheckId::Port);
}

Finding lookAtService(RpcOutcome outcome)
{
    CheckScene scene;
    scene.profile.kms.hosts.first().hosts.removeLast();
    host(scene, 0).rpc = outcome;
    scene.earlier = {scene.look(CheckId::Port)};
    return scene.look(CheckId::KmsService);
}

} // namespace

TEST(PortCheck, PassesWhenTheFirstHostIsOpen)
{
    const Finding finding = lookWhenFirstIs(TcpOutcome::Connected);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::PortOpen);
    EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms1.sample.example"));
    EXPECT_EQ(finding.facts.number(Fact::Port), 1688);
    EXPECT_FALSE(finding.facts.text(Fact::Address).isEmpty());
}

TEST(PortCheck, AdvisesWhenOnlyALaterHostIsOpen)
{
    CheckScene scene;
    host(scene, 0).tcp = TcpOutcome::Dropped;
    const Finding finding = scene.look(CheckId::Port);
    EXPECT_EQ(finding.verdict, Verdict::Advice);
    EXPECT_EQ(finding.reason, Reason::PortOpenOnFallback);
    EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms2.sample.example"));
}

TEST(PortCheck, ExplainsEachFailureOfTheFirstHost)
{
    expectBlocking(lookWhenFirstIs(TcpOutcome::Refused), Reason::PortRefused);
    expectBlocking(lookWhenFirstIs(TcpOutcome::Dropped), Reason::PortDropped);
    expectBlocking(lookWhenFirstIs(TcpOutcome::Unreachable), Reason::PortUnreachable);
}

/// "Connect to the network" is no advice for who is on it.
TEST(PortCheck, KnowsWhetherThePcIsOnTheNetworkAlready)
{
    CheckScene scene;
    host(scene, 0).tcp = TcpOutcome::Dropped;
    host(scene, 1).tcp = TcpOutcome::Dropped;
    EXPECT_FALSE(scene.look(CheckId::Port).facts.flag(Fact::InsideNetwork));
    scene.earlier = {scene.look(CheckId::Network)};
    ASSERT_EQ(scene.earlier.first().reason, Reason::OnCampus);
    EXPECT_TRUE(scene.look(CheckId::Port).facts.flag(Fact::InsideNetwork));
}

/// One that answers, but not as a KMS host, is passed over as one that does not answer.
TEST(KmsServiceCheck, GoesOnToTheNextHostWhereTheFirstIsNoKms)
{
    CheckScene scene;
    host(scene, 0).rpc = RpcOutcome::OtherInterface;
    scene.earlier = {scene.look(CheckId::Port)};
    const Finding finding = scene.look(CheckId::KmsService);
    EXPECT_EQ(finding.reason, Reason::KmsAnswers);
    EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms2.sample.example"));
    host(scene, 1).rpc = RpcOutcome::Closed;
    expectBlocking(scene.look(CheckId::KmsService), Reason::OtherRpcService);
}

TEST(PortCheck, BlocksWithoutAnAddress)
{
    CheckScene scene;
    scene.profile.kms.family = AddressFamily::IPv6;
    const Finding finding = scene.look(CheckId::Port);
    expectBlocking(finding, Reason::PortNoAddress);
    EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms1.sample.example"));
}

TEST(PortCheck, NeverNamesAPresetHost)
{
    CheckScene scene;
    scene.profile.kms.source = HostSource::Preset;
    scene.pc.machineKms = {QStringLiteral("kms1.sample.example"), 1688};
    const Finding finding = scene.look(CheckId::Port);
    EXPECT_EQ(finding.reason, Reason::PortOpen);
    for (const Fact fact : {Fact::Host, Fact::Hosts, Fact::Address})
        EXPECT_EQ(finding.facts.find(fact), nullptr);
}

TEST(KmsServiceCheck, PassesWhenTheBindIsAccepted)
{
    const Finding finding = lookAtService(RpcOutcome::Accepted);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::KmsAnswers);
    EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms1.sample.example"));
}

TEST(KmsServiceCheck, AdvisesWhenTheServiceIsBusy)
{
    const Finding finding = lookAtService(RpcOutcome::Busy);
    EXPECT_EQ(finding.verdict, Verdict::Advice);
    EXPECT_EQ(finding.reason, Reason::ServiceBusy);
}

TEST(KmsServiceCheck, ExplainsWhateverElseAnswers)
{
    expectBlocking(lookAtService(RpcOutcome::OtherInterface), Reason::OtherRpcService);
    expectBlocking(lookAtService(RpcOutcome::NotRpc), Reason::NotRpc);
    expectBlocking(lookAtService(RpcOutcome::Closed), Reason::ClosedWithoutAnswer);
    expectBlocking(lookAtService(RpcOutcome::Silent), Reason::ServiceSilent);
}

TEST(KmsServiceCheck, AsksTheHostThatThePortCheckFoundOpen)
{
    CheckScene scene;
    host(scene, 0).tcp = TcpOutcome::Dropped;
    scene.earlier = {scene.look(CheckId::Port)};
    const Finding finding = scene.look(CheckId::KmsService);
    EXPECT_EQ(finding.reason, Reason::KmsAnswers);
    EXPECT_EQ(finding.facts.text(Fact::Host), QStringLiteral("kms2.sample.example"));
}

TEST(KmsServiceCheck, AsksAPresetHostWithoutNamingIt)
{
    CheckScene scene;
    scene.profile.kms.source = HostSource::Preset;
    scene.pc.machineKms = {QStringLiteral("kms1.sample.example"), 1688};
    scene.earlier = {scene.look(CheckId::Port)};
    const Finding finding = scene.look(CheckId::KmsService);
    EXPECT_EQ(finding.reason, Reason::KmsAnswers);
    EXPECT_EQ(finding.facts.find(Fact::Host), nullptr);
}

TEST(KmsServiceCheck, CannotTellWhenTheConnectionIsGoneAgain)
{
    CheckScene scene;
    scene.profile.kms.hosts.first().hosts.removeLast();
    scene.earlier = {scene.look(CheckId::Port)};
    host(scene, 0).tcp = TcpOutcome::Refused;
    const Finding finding = scene.look(CheckId::KmsService);
    EXPECT_EQ(finding.verdict, Verdict::Unknown);
    EXPECT_EQ(finding.facts.text(Fact::Cause), QStringLiteral("unreachable"));
}

} // namespace activation
