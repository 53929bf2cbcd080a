// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfileReader.h"
#include "tests/core/profile/ProfileText.h"

#include <QFile>

#include <gtest/gtest.h>

namespace activation {

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(QStringLiteral(":/profiles/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SiteProfile example(const QString& name)
{
    const auto read = readSiteProfile(QStringLiteral(":/profiles/%1.json").arg(name));
    EXPECT_TRUE(read) << name.toStdString();
    return read.valueOr({});
}

TEST(SiteProfileReader, FillsEverySectionOfAProfile)
{
    const SiteProfile profile = example(QStringLiteral("wired-hospital"));
    EXPECT_EQ(profile.organization.in(Language::Japanese), QStringLiteral("みなと総合病院"));
    EXPECT_EQ(profile.kms.family, AddressFamily::IPv4);
    EXPECT_EQ(profile.kms.foreignHost, ForeignHost::Ask);
    EXPECT_EQ(allHosts(profile).first().endpoint, (Endpoint{QStringLiteral("192.0.2.88"), 21688}));
    EXPECT_EQ(profile.network.reach, NetworkReach::WiredOnly);
    ASSERT_EQ(profile.network.campusRanges.size(), 2);
    EXPECT_TRUE(profile.network.campusRanges.at(1).contains(QHostAddress(QStringLiteral("192.0.2.190"))));
    EXPECT_FALSE(profile.network.campusRanges.at(1).contains(QHostAddress(QStringLiteral("192.0.2.192"))));
    EXPECT_EQ(profile.clock.zoneOffsetMinutes, 540);
    EXPECT_EQ(profile.clock.adviceFrom, std::chrono::minutes(2));
    EXPECT_EQ(profile.clock.blockingFrom, std::chrono::minutes(60));
    ASSERT_EQ(profile.roles.size(), 1);
    EXPECT_EQ(profile.roles.first().entitlement, Entitlement::UnitOnly);
    EXPECT_EQ(profile.products.first().minimumBuild, 22631);
    EXPECT_EQ(profile.products.last().bitness, Bitness::X64);
    EXPECT_EQ(profile.removal.never, QStringList(QStringLiteral("AccessRuntimeRetail")));
    EXPECT_EQ(profile.before.first().kind, TaskKind::AgreeToScope);
    EXPECT_EQ(profile.after.first().kind, TaskKind::RestartComputer);
    EXPECT_EQ(profile.contacts.first().extension, QStringLiteral("3300"));
    EXPECT_EQ(profile.excluded.last().platform, Platform::Windows7);
}

TEST(SiteProfileReader, ReadsWhatOnlySomeProfilesHave)
{
    const SiteProfile friendly = example(QStringLiteral("graduate-friendly"));
    EXPECT_EQ(friendly.wording.first().code, 0xC004F074U);
    EXPECT_EQ(friendly.wording.first().whatToDo.size(), 2);
    EXPECT_EQ(friendly.network.vpn->roles, (QList{Role::Staff, Role::Student, Role::Graduate}));
    EXPECT_EQ(friendly.roles.last().daysAfterLeaving, 365);
    EXPECT_EQ(friendly.unattended.role, Role::Graduate);

    const SiteProfile yearly = example(QStringLiteral("yearly-university"));
    EXPECT_EQ(yearly.validity.registerYearly, (std::pair{9, 1}));
    EXPECT_EQ(yearly.validity.agreementEnds, QDate(2031, 2, 28));

    const SiteProfile school = example(QStringLiteral("subscription-first-school"));
    EXPECT_EQ(school.removal.direction, RemovalDirection::KeepSubscription);
    EXPECT_TRUE(school.products.at(1).discontinued);
    EXPECT_EQ(school.products.at(2).method, ActivationMethod::SignIn);

    const SiteProfile company = example(QStringLiteral("adbased-company"));
    EXPECT_EQ(company.products.first().setupKey, QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"));
    EXPECT_EQ(company.network.vpn->name.in(Language::Korean), QStringLiteral("Cisco Secure Client"));
    EXPECT_FALSE(company.unattended.replaceForeignHost);

    const SiteProfile institute = example(QStringLiteral("discovery-institute"));
    EXPECT_EQ(institute.kms.source, HostSource::Discovered);
    EXPECT_EQ(institute.kms.discoverySuffixes, QStringList{QStringLiteral("discovery-institute.example")});
    EXPECT_EQ(example(QStringLiteral("gate-college")).network.gate,
              QUrl(QStringLiteral("https://gate.gate-college.example/login")));
}

TEST(SiteProfileReader, FillsInWhatASmallProfileLeavesOut)
{
    const auto read = parseSiteProfile(
        R"({"format":1,"id":"small","organisation":"Small","kms":{"hosts":[{"host":"10.0.0.8"}]},)"
        R"("products":[{"family":"windows","method":"kms"}]})",
        QStringLiteral("small.json"));
    ASSERT_TRUE(read) << toText(read.error());
    const SiteProfile& profile = *read;
    EXPECT_EQ(allHosts(profile).first().endpoint.port, 1688);
    EXPECT_EQ(profile.clock, ClockRule());
    EXPECT_EQ(profile.network, NetworkRule());
    EXPECT_EQ(profile.removal, RemovalRule());
    EXPECT_EQ(profile.unattended, Unattended());
    EXPECT_EQ(profile.products.first(), ProductRule());
}

TEST(SiteProfileReader, TakesSeveralDomainsForDiscovery)
{
    const auto read =
        parseSiteProfile(R"({"format":1,"id":"two","organisation":"Two","kms":{"source":"discovered",)"
                         R"("discoverySuffix":["two.example","lab.two.example"]},)"
                         R"("products":[{"family":"windows","method":"kms"}]})",
                         QStringLiteral("two.json"));
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(read->kms.discoverySuffixes,
              (QStringList{QStringLiteral("two.example"), QStringLiteral("lab.two.example")}));
}

TEST(SiteProfileReader, AcceptsAByteOrderMarkAndCountsItForTheHash)
{
    const QByteArray plain = bytesOf(QStringLiteral("sample-university"));
    const auto with = parseSiteProfile("\xEF\xBB\xBF" + plain, QString());
    const auto without = parseSiteProfile(plain, QString());
    ASSERT_TRUE(with);
    ASSERT_TRUE(without);
    EXPECT_EQ(with->roles, without->roles);
    EXPECT_NE(fingerprint(*with), fingerprint(*without));
}

TEST(SiteProfileReader, RefusesEveryBeginningOfAProfile)
{
    const QByteArray whole = bytesOf(QStringLiteral("discovery-institute")).trimmed();
    ASSERT_TRUE(parseSiteProfile(whole, QString()));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto read = parseSiteProfile(whole.left(length), QString());
        ASSERT_FALSE(read) << "the first " << length << " bytes";
    }
}

TEST(SiteProfileReader, SurvivesStrayBytes)
{
    const QByteArray whole = bytesOf(QStringLiteral("telephone-museum"));
    for (const char byte : {'\0', '"', '{', ']', '\\', '\xFF', '9'}) {
        for (qsizetype place = 0; place < whole.size(); place += 11) {
            QByteArray changed = whole;
            changed[place] = byte;
            const auto read = parseSiteProfile(changed, QString());
            EXPECT_TRUE(read || read.error().line >= 1) << "byte " << int(byte) << " at " << place;
        }
    }
}

TEST(SiteProfileReader, TellsThatAProfileHasExpiredOnlyWhenAsked)
{
    const SiteProfile profile = example(QStringLiteral("summer-academy"));
    const QString name = QStringLiteral("summer.json");
    EXPECT_EQ(expired(profile, QDate(2032, 8, 31), name), std::nullopt);
    const std::optional<DocumentProblem> problem = expired(profile, QDate(2032, 9, 1), name);
    ASSERT_TRUE(problem.has_value());
    EXPECT_EQ(problem->kind, DocumentProblem::Kind::Expired);
    EXPECT_EQ(problem->file, name);
    EXPECT_EQ(problem->values, QStringList(QStringLiteral("2032-08-31")));
    EXPECT_EQ(expired(SiteProfile(), QDate(2099, 1, 1), name), std::nullopt);
}

} // namespace

} // namespace activation
