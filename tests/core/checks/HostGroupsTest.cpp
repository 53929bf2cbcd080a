// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/HostGroups.h"
#include "core/practice/PracticePc.h"
#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

namespace {

KmsHost host(const char* name)
{
    return {{QString::fromLatin1(name), 1688}, {}};
}

/// A Windows 11 with Office 2021, each with a host of its own, and one for what is not on this PC.
CheckScene sceneWithHostsApart()
{
    CheckScene scene;
    scene.profile.kms.hosts = {
        {ProductFamily::Windows, QStringLiteral("8.1"), {host("kms-w8.sample.example")}},
        {ProductFamily::Windows, QStringLiteral("11"), {host("kms-w11.sample.example")}},
        {ProductFamily::Office, {}, {host("kms-office.sample.example"), host("kms-spare.sample.example")}}};
    practice::PracticeHost one = scene.pc.hosts.first();
    scene.pc.hosts.clear();
    for (const KmsHost& named : allHosts(scene.profile)) {
        one.name = named.endpoint.host;
        one.addresses = {QHostAddress(QStringLiteral("192.0.2.%1").arg(10 + scene.pc.hosts.size()))};
        scene.pc.hosts.append(one);
    }
    return scene;
}

practice::PracticeHost& hostOf(CheckScene& scene, const char* name)
{
    return *std::ranges::find(scene.pc.hosts, QString::fromLatin1(name), &practice::PracticeHost::name);
}

QList<HostGroup> groupsOf(const CheckScene& scene)
{
    const practice::PracticePc pc(scene.pc);
    return namedHostGroups(pc, scene.profile, {std::chrono::seconds{2}, {}});
}

} // namespace

TEST(HostGroups, AreThoseOfTheProductsOnThisPc)
{
    CheckScene scene = sceneWithHostsApart();
    const QList<HostGroup> groups = groupsOf(scene);
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0].products, QStringList{scene.pc.windows.productName});
    EXPECT_EQ(groups[0].endpoints, QList<Endpoint>{host("kms-w11.sample.example").endpoint});
    EXPECT_EQ(groups[1].endpoints.size(), 2);
    scene.pc.office.clear();
    ASSERT_EQ(groupsOf(scene).size(), 1);
    EXPECT_TRUE(groupsOf(scene).first().products.isEmpty()) << "nothing to tell apart";
    scene.pc.windows.editionId = QStringLiteral("Core");
    EXPECT_EQ(groupsOf(scene).first().endpoints.size(), 4) << "nothing known: all that the profile names";
}

TEST(HostGroups, TheHostOfAProductThatIsNotHereIsNotAsked)
{
    CheckScene scene = sceneWithHostsApart();
    hostOf(scene, "kms-w8.sample.example").tcp = TcpOutcome::Dropped;
    for (const CheckId check : {CheckId::HostName, CheckId::Port, CheckId::KmsService})
        EXPECT_EQ(scene.look(check).verdict, Verdict::Passed) << toString(check).toStdString();
}

TEST(HostGroups, WhatBlocksOneProductIsAdviceAboutThatProduct)
{
    CheckScene scene = sceneWithHostsApart();
    hostOf(scene, "kms-w11.sample.example").tcp = TcpOutcome::Dropped;
    const Finding port = scene.look(CheckId::Port);
    EXPECT_EQ(port.verdict, Verdict::Advice);
    EXPECT_EQ(port.reason, Reason::PortDropped);
    EXPECT_EQ(port.facts.list(Fact::Products), QStringList{scene.pc.windows.productName});
    EXPECT_TRUE(port.facts.flag(Fact::InsideNetwork)) << "the host of Office answers";
    scene.earlier = {port};
    const Finding service = scene.look(CheckId::KmsService);
    EXPECT_EQ(service.verdict, Verdict::Passed);
    EXPECT_EQ(service.facts.text(Fact::Host), QStringLiteral("kms-office.sample.example"));
    for (const char* name : {"kms-office.sample.example", "kms-spare.sample.example"})
        hostOf(scene, name).tcp = TcpOutcome::Dropped;
    const Finding none = scene.look(CheckId::Port);
    EXPECT_EQ(none.verdict, Verdict::Blocking);
    EXPECT_EQ(none.facts.find(Fact::Products), nullptr) << "about all of them";
}

TEST(HostGroups, ANameThatOneProductLacksIsAdvice)
{
    CheckScene scene = sceneWithHostsApart();
    scene.pc.hosts.removeIf([](const practice::PracticeHost& one) {
        return one.name == QStringLiteral("kms-w11.sample.example");
    });
    const Finding name = scene.look(CheckId::HostName);
    EXPECT_EQ(name.verdict, Verdict::Advice);
    EXPECT_EQ(name.reason, Reason::NameNotFound);
    EXPECT_EQ(name.facts.text(Fact::Host), QStringLiteral("kms-w11.sample.example"));
}

TEST(HostGroups, AnotherServiceBehindThePortOfOneProductIsAdvice)
{
    CheckScene scene = sceneWithHostsApart();
    hostOf(scene, "kms-w11.sample.example").rpc = RpcOutcome::OtherInterface;
    scene.earlier = {scene.look(CheckId::Port)};
    const Finding service = scene.look(CheckId::KmsService);
    EXPECT_EQ(service.verdict, Verdict::Advice);
    EXPECT_EQ(service.reason, Reason::OtherRpcService);
    EXPECT_EQ(service.facts.list(Fact::Products), QStringList{scene.pc.windows.productName});
}

} // namespace activation
