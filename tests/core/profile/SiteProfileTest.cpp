// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfile.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

KmsHost host(const QString& name, std::uint16_t port = 1688)
{
    return {{name, port}, {}};
}

const KmsHost kGeneral = host(QStringLiteral("general.test"));
const KmsHost kOffice = host(QStringLiteral("office.test"));
const KmsHost kOffice2016 = host(QStringLiteral("office-2016.test"), 1689);

SiteProfile profileWithHosts()
{
    SiteProfile profile;
    profile.kms.hosts = {{std::nullopt, {}, {kGeneral}},
                         {ProductFamily::Office, {}, {kOffice, kGeneral}},
                         {ProductFamily::Office, QStringLiteral("2016"), {kOffice2016}}};
    return profile;
}

ProductRule product(const QStringList& versions, const QStringList& editions, int attempts)
{
    ProductRule rule;
    rule.family = ProductFamily::Office;
    rule.versions = versions;
    rule.editions = editions;
    rule.attempts = attempts;
    return rule;
}

int attemptsFor(const SiteProfile& profile, const QString& version, const QString& edition)
{
    const ProductRule* const rule = ruleFor(profile, ProductFamily::Office, version, edition);
    return rule ? rule->attempts : 0;
}

TEST(SiteProfile, TakesTheHostsOfTheVersionBeforeThoseOfTheFamilyBeforeTheGeneralOnes)
{
    const SiteProfile profile = profileWithHosts();
    EXPECT_EQ(hostsFor(profile, ProductFamily::Office, QStringLiteral("2016")), QList{kOffice2016});
    EXPECT_EQ(hostsFor(profile, ProductFamily::Office, QStringLiteral("2021")), (QList{kOffice, kGeneral}));
    EXPECT_EQ(hostsFor(profile, ProductFamily::Office, QString()), (QList{kOffice, kGeneral}));
    EXPECT_EQ(hostsFor(profile, ProductFamily::Windows, QStringLiteral("11")), QList{kGeneral});
}

TEST(SiteProfile, HasNoHostsWhereDiscoveryOrTheImageDecides)
{
    for (const HostSource source : {HostSource::Discovered, HostSource::Preset}) {
        SiteProfile profile = profileWithHosts();
        profile.kms.source = source;
        EXPECT_TRUE(hostsFor(profile, ProductFamily::Office, QStringLiteral("2016")).isEmpty());
    }
}

TEST(SiteProfile, HasNoHostsForAFamilyThatNoRuleNames)
{
    SiteProfile profile = profileWithHosts();
    profile.kms.hosts.removeFirst();
    EXPECT_TRUE(hostsFor(profile, ProductFamily::Windows, QString()).isEmpty());
}

TEST(SiteProfile, ListsEveryHostOnceInOrderOfFirstMention)
{
    SiteProfile profile = profileWithHosts();
    profile.kms.hosts.last().hosts.append(host(QStringLiteral("GENERAL.test")));
    EXPECT_EQ(allHosts(profile), (QList{kGeneral, kOffice, kOffice2016}));
}

TEST(SiteProfile, CountsTheSameNameWithAnotherPortAsAnotherHost)
{
    SiteProfile profile;
    profile.kms.hosts = {
        {std::nullopt, {}, {host(QStringLiteral("a.test"), 1), host(QStringLiteral("a.test"), 2)}}};
    EXPECT_EQ(allHosts(profile).size(), 2);
}

TEST(SiteProfile, TakesTheRuleThatNamesTheProductMostExactly)
{
    SiteProfile profile;
    profile.products = {product({}, {}, 1), product({QStringLiteral("2021")}, {}, 2),
                        product({}, {QStringLiteral("ProPlus2021Volume")}, 3),
                        product({QStringLiteral("2021")}, {QStringLiteral("Standard2021Volume")}, 4)};
    EXPECT_EQ(attemptsFor(profile, QStringLiteral("2019"), QStringLiteral("Word2019Volume")), 1);
    EXPECT_EQ(attemptsFor(profile, QStringLiteral("2021"), QStringLiteral("Word2021Volume")), 2);
    EXPECT_EQ(attemptsFor(profile, QStringLiteral("2021"), QStringLiteral("ProPlus2021Volume")), 3);
    EXPECT_EQ(attemptsFor(profile, QStringLiteral("2021"), QStringLiteral("standard2021volume")), 4);
}

TEST(SiteProfile, TakesTheUnrestrictedRuleWhenVersionOrEditionIsUnknown)
{
    SiteProfile profile;
    profile.products = {product({QStringLiteral("2021")}, {}, 2), product({}, {}, 1)};
    EXPECT_EQ(attemptsFor(profile, QString(), QString()), 1);
}

TEST(SiteProfile, TakesARestrictedRuleForAnUnknownVersionWhenThereIsNoOther)
{
    SiteProfile profile;
    profile.products = {product({QStringLiteral("2021")}, {}, 2), product({QStringLiteral("2016")}, {}, 3)};
    EXPECT_EQ(attemptsFor(profile, QString(), QString()), 2);
}

TEST(SiteProfile, HasNoRuleForAProductThatIsSurelyAnotherOne)
{
    SiteProfile profile;
    profile.products = {product({QStringLiteral("2021")}, {QStringLiteral("ProPlus2021Volume")}, 2)};
    EXPECT_EQ(attemptsFor(profile, QStringLiteral("2019"), QString()), 0);
    EXPECT_EQ(attemptsFor(profile, QStringLiteral("2021"), QStringLiteral("Standard2021Volume")), 0);
    EXPECT_EQ(ruleFor(profile, ProductFamily::Windows, QString(), QString()), nullptr);
}

TEST(SiteProfile, NamesRolesBothWays)
{
    for (const Role& role : {Role::Staff, Role::Student, Role::Graduate})
        EXPECT_EQ(roleFrom(toString(role)), role);
}

} // namespace

} // namespace activation
