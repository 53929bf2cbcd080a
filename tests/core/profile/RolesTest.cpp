// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/Roles.h"
#include "core/profile/SiteProfileReader.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

SiteProfile profileWith(const QList<RoleRule>& rules)
{
    SiteProfile profile;
    profile.roles = rules;
    return profile;
}

QStringList words(const QList<Role>& roles)
{
    QStringList words;
    for (const Role& role : roles)
        words.append(toString(role));
    return words;
}

const RoleRule kStaffMay{Role::Staff, Entitlement::Yes, 0, {}, {}};
const RoleRule kStudentsMay{Role::Student, Entitlement::Yes, 0, {}, {}};
const RoleRule kGraduatesMayNot{Role::Graduate, Entitlement::No, 0, {}, {}};

} // namespace

TEST(Roles, AreDistinguishedOnlyWhereNotTheSameHoldsForAll)
{
    EXPECT_FALSE(distinguishesRoles({}));
    EXPECT_FALSE(distinguishesRoles(profileWith({kStaffMay})));
    EXPECT_FALSE(distinguishesRoles(profileWith({kStaffMay, kStudentsMay})));
    EXPECT_TRUE(distinguishesRoles(profileWith({kStaffMay, kStudentsMay, kGraduatesMayNot})));
    SiteProfile vpnForStaff = profileWith({kStaffMay, kStudentsMay});
    vpnForStaff.network.vpn = VpnRule{};
    vpnForStaff.network.vpn->roles = {Role::Staff};
    EXPECT_TRUE(distinguishesRoles(vpnForStaff));
    SiteProfile named = profileWith({kStaffMay, {{QStringLiteral("guest")}, Entitlement::Yes, 0, {}, {}}});
    named.roles.last().name.texts.insert(Language::English, QStringLiteral("guests"));
    EXPECT_FALSE(distinguishesRoles(named)) << "another name is no other rule";
}

TEST(Roles, CanBeChosenInTheOrderOfTheProfile)
{
    EXPECT_EQ(words(rolesOf(profileWith({kGraduatesMayNot, kStaffMay}))),
              (QStringList{QStringLiteral("graduate"), QStringLiteral("staff")}));
    EXPECT_EQ(words(rolesOf(profileWith({kGraduatesMayNot}))),
              (QStringList{QStringLiteral("staff"), QStringLiteral("graduate")}))
        << "somebody has to be allowed to";
    EXPECT_TRUE(distinguishesRoles(profileWith({kGraduatesMayNot})));
}

TEST(Roles, AreAssumedOnlyWhereTheSameHoldsForAll)
{
    EXPECT_EQ(assumedRole({}), Role::Staff);
    EXPECT_EQ(assumedRole(profileWith({{Role::Student, Entitlement::UnitOnly, 0, {}, {}}})), Role::Student);
    EXPECT_FALSE(assumedRole(profileWith({kStaffMay, kGraduatesMayNot})).isTold());
}

TEST(Roles, OfNobodyHaveTheStrictestRule)
{
    const SiteProfile profile =
        profileWith({kStaffMay, {Role::Student, Entitlement::OnApplication, 0, {}, {}}, kGraduatesMayNot});
    ASSERT_TRUE(roleRuleFor(profile, {}));
    EXPECT_EQ(roleRuleFor(profile, {})->role, Role::Graduate);
    EXPECT_EQ(roleRuleFor(profile, Role::Staff)->entitlement, Entitlement::Yes);
    EXPECT_EQ(roleRuleFor(profile, {QStringLiteral("guest")}), nullptr);
    EXPECT_EQ(roleRuleFor({}, {}), nullptr);
}

TEST(Roles, OfAnOrganizationAreReadWithNameAndLink)
{
    const auto profile = readSiteProfile(QStringLiteral(":/profiles/summer-academy.json"));
    ASSERT_TRUE(profile);
    const RoleRule guest = profile->roles.last();
    EXPECT_EQ(toString(guest.role), u"guest-lecturer");
    EXPECT_EQ(guest.entitlement, Entitlement::OnApplication);
    EXPECT_EQ(guest.link, QUrl(QStringLiteral("https://www.lakeside.test/apply")));
    for (const Language language : kLanguages)
        EXPECT_FALSE(guest.name.in(language).isEmpty());
    ASSERT_EQ(profile->reportFields.size(), 1);
    EXPECT_EQ(profile->reportFields.first().id, u"laptop");
}

TEST(Roles, AreWordsOfSmallLettersDigitsAndHyphens)
{
    EXPECT_EQ(roleFrom(QStringLiteral("research-student")), (Role{QStringLiteral("research-student")}));
    for (const char16_t* wrong : {u"", u"King", u"two words", u"-", u"a--b", u"\u5b66\u751f", u"a/b"})
        EXPECT_FALSE(roleFrom(QString::fromUtf16(wrong))) << QString::fromUtf16(wrong).toStdString();
    EXPECT_FALSE(roleFrom(QString(41, u'a')));
}

} // namespace activation
