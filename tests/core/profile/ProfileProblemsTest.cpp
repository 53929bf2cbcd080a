// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfileReader.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {

namespace {

using Kind = DocumentProblem::Kind;

ProfileProblems problemsIn(const QByteArray& text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("profile.json")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush());
    return problemsOfSiteProfile(file.fileName());
}

/// A good profile with these members more, each on a line of its own from line 6.
QByteArray profileWith(const QByteArray& members)
{
    return R"({
  "format": 1, "id": "sample",
  "organisation": "Sample University",
  "kms": { "hosts": [{ "host": "kms.example.edu" }] },
  "products": [{ "family": "windows", "method": "kms" }],
)" + members +
           "\n}";
}

/// The one problem in it, as "line kind suggestion".
QString suggestionFor(const QByteArray& members)
{
    const ProfileProblems found = problemsIn(profileWith(members));
    EXPECT_EQ(found.problems.size(), 1) << members.constData();
    return found.problems.isEmpty() ? QString() : found.problems.first().suggestion;
}

} // namespace

TEST(ProfileProblems, AreAllToldAtOnceFromTheTop)
{
    const ProfileProblems found = problemsIn(profileWith(R"(  "host": "kms.example.edu",
  "timezone": "Taipei",
  "clock": { "zone": "Taipei", "sources": ["ftp://time.example.edu"] },
  "network": { "vpn": { "product": "fortinet", "name": "VPN" } },
  "contacts": [{ "name": "Desk", "telephone": "+886-2-5550-0100 ext. 3230" }, { "telephon": "1" }])"));
    QStringList places;
    for (const DocumentProblem& problem : found.problems)
        places.append(QStringLiteral("%1 %2").arg(problem.line).arg(problem.pointer));
    EXPECT_EQ(places.join(u'\n').toStdString(), "6 /host\n7 /timezone\n8 /clock/zone\n8 /clock/sources/0\n"
                                                "9 /network/vpn/product\n10 /contacts/0/telephone\n"
                                                "10 /contacts/1/telephon\n10 /contacts/1");
    for (const DocumentProblem& problem : found.problems)
        EXPECT_GT(problem.column, 0);
    EXPECT_TRUE(found.warnings.isEmpty());
}

TEST(ProfileProblems, OfAGoodProfileAreNone)
{
    EXPECT_TRUE(problemsIn(profileWith(R"("links": [])")).problems.isEmpty());
    EXPECT_EQ(problemsIn("{").problems.size(), 1);
    EXPECT_EQ(problemsIn({}).problems.first().kind, Kind::Empty);
}

TEST(ProfileProblems, NameAKeyOnceThatIsMisspeltAndThereforeMissing)
{
    const ProfileProblems found = problemsIn(R"({ "format": 1, "id": "sample", "organization": "Sample",
  "kms": { "hosts": [{ "host": "kms.example.edu" }] }, "product": [{ "family": "windows", "method": "kms" }] })");
    QStringList keys;
    for (const DocumentProblem& problem : found.problems)
        keys.append(problem.values);
    EXPECT_EQ(keys.join(u' ').toStdString(), "organization organisation product products");
}

TEST(ProfileProblems, OfAKeyThatAnotherWrongOneJudgesAreLeftOut)
{
    const ProfileProblems found =
        problemsIn(profileWith(R"("roles": [{ "role": "graduate", "entitlement": "days", "days": 30 }])"));
    ASSERT_EQ(found.problems.size(), 1);
    EXPECT_EQ(found.problems.first().pointer, u"/roles/0/entitlement");
    EXPECT_EQ(found.problems.first().suggestion, u"\"days-after-leaving\"");
}

TEST(ProfileProblems, OfAFileThatIsSomethingElseAreFew)
{
    QByteArray many = "{ \"format\": 1";
    for (int key = 0; key < 5000; ++key)
        many += ", \"key" + QByteArray::number(key) + "\": 1";
    EXPECT_LE(problemsIn(many + " }").problems.size(), 100);
}

TEST(ProfileProblems, SayWhereAKeyBelongs)
{
    for (const auto& [key, pointer] : {std::pair{"host", "/kms/hosts/0/host"},
                                       {"timezone", "/clock/zone"},
                                       {"timeZone", "/clock/zone"},
                                       {"kms_host", "/kms/hosts/0/host"},
                                       {"vpn", "/network/vpn"},
                                       {"platforms", "/excluded"}}) {
        const ProfileProblems found = problemsIn(profileWith('"' + QByteArray(key) + "\": 1"));
        ASSERT_EQ(found.problems.size(), 1) << key;
        EXPECT_EQ(found.problems.first().kind, Kind::MisplacedKey) << key;
        EXPECT_EQ(found.problems.first().values.last(), QString::fromLatin1(pointer));
    }
}

TEST(ProfileProblems, NameTheNearestValue)
{
    const auto vpn = [](const QByteArray& product) {
        return suggestionFor("\"network\": { \"vpn\": { \"name\": \"VPN\", \"product\": \"" + product +
                             "\" } }");
    };
    EXPECT_EQ(vpn("fortinet"), u"\"forticlient\"");
    EXPECT_EQ(vpn("FortiClient"), u"\"forticlient\"");
    EXPECT_EQ(vpn("open-vpn"), u"\"openvpn\"");
    EXPECT_EQ(vpn("Cisco"), u"\"anyconnect\"");
    EXPECT_EQ(vpn("xyz"), u"");
    EXPECT_EQ(suggestionFor(R"("clock": { "zone": "Asia/Taipei" })"), u"\"Taipei Standard Time\"");
    EXPECT_EQ(suggestionFor(R"("clock": { "zone": "Taipei" })"), u"\"Taipei Standard Time\"");
    EXPECT_EQ(suggestionFor(R"("clock": { "zone": "Tokyo Standart Time" })"), u"\"Tokyo Standard Time\"");
    EXPECT_EQ(suggestionFor(R"("network": { "campusRanges": ["192.0.2.7/24"] })"), u"\"192.0.2.0/24\"");
    EXPECT_EQ(suggestionFor(R"("validity": { "agreementEnds": "31.07.2032" })"), u"\"2032-07-31\"");
    EXPECT_EQ(suggestionFor(R"("validity": { "agreementEnds": "2032/7/31" })"), u"\"2032-07-31\"");
    EXPECT_EQ(suggestionFor(R"("validity": { "agreementEnds": "民國115年7月31日" })"), u"\"2026-07-31\"");
    EXPECT_EQ(suggestionFor(R"("links": [{ "label": "IT", "url": "www.example.edu" }])"),
              u"\"https://www.example.edu\"");
    EXPECT_EQ(suggestionFor(R"("wording": [{ "code": "C004F074", "why": "No." }])"), u"\"0xC004F074\"");
    EXPECT_EQ(suggestionFor(R"("removal": { "offer": ["O365 Pro Plus Retail"] })"), u"\"O365ProPlusRetail\"");
}

TEST(ProfileProblems, TakeTheExtensionOutOfATelephoneNumber)
{
    for (const char* const number :
         {"+886-2-5550-0100 ext. 3230", "+886-2-5550-0100 ext 3230", "+886-2-5550-0100 分機 3230",
          "+886-2-5550-0100#分機3230", "+886-2-5550-0100 (내선 3230)", "+886-2-5550-0100 内線: 3230"}) {
        EXPECT_EQ(suggestionFor("\"contacts\": [{ \"name\": \"Desk\", \"telephone\": \"" +
                                QByteArray(number) + "\" }]"),
                  u"\"+886-2-5550-0100\", \"extension\": \"3230\"")
            << number;
    }
}

TEST(ProfileProblems, RefuseAPublicEmulatorByAnyOfItsNames)
{
    const auto read = [](const QByteArray& host) {
        return parseSiteProfile(R"({ "format": 1, "id": "sample", "organisation": "Sample",
  "kms": { "hosts": [{ "host": ")" + host +
                                    R"(" }] }, "products": [{ "family": "windows", "method": "kms" }] })",
                                QStringLiteral("profile.json"));
    };
    for (const char* const host :
         {"public-emulator.example", "kms.public-emulator.example", "A.B.PUBLIC-EMULATOR.EXAMPLE"}) {
        ASSERT_FALSE(read(host)) << host;
        EXPECT_EQ(read(host).error().kind, Kind::PublicHost);
        EXPECT_EQ(read(host).error().pointer, u"/kms/hosts/0/host");
    }
    for (const char* const host : {"kms.example.edu", "notpublic-emulator.example", "192.0.2.10"})
        EXPECT_TRUE(read(host)) << host;
    EXPECT_FALSE(
        parseSiteProfile(R"({ "format": 1, "id": "sample", "organisation": "Sample", "kms": { "source":
  "discovered", "discoverySuffix": "public-emulator.example" }, "products": [{ "family": "windows", "method": "kms" }] })",
                         QStringLiteral("profile.json")));
}

TEST(ProfileProblems, WarnOfWordsThatContradictTheirCode)
{
    const auto warned = [](const QByteArray& code, const QByteArray& words) {
        const ProfileProblems found = problemsIn(
            profileWith("\"wording\": [{ \"code\": \"" + code + "\", \"whatToDo\": [\"" + words + "\"] }]"));
        EXPECT_TRUE(found.problems.isEmpty());
        QList<Kind> kinds;
        for (const DocumentProblem& warning : found.warnings) {
            kinds.append(warning.kind);
            EXPECT_EQ(warning.line, 6);
            EXPECT_EQ(warning.pointer, u"/wording/0");
        }
        return kinds;
    };
    const QList<Kind> none;
    EXPECT_EQ(warned("0xC004C003", "Run as administrator."), QList{Kind::RightsForCode});
    EXPECT_EQ(warned("0xC004C003", "請以系統管理員身分執行。"), QList{Kind::RightsForCode});
    EXPECT_EQ(warned("0xC004C003", "管理者として実行してください。"), QList{Kind::RightsForCode});
    EXPECT_EQ(warned("0xC004C003", "관리자 권한으로 실행하세요."), QList{Kind::RightsForCode});
    EXPECT_EQ(warned("0xC004C003", "Ask the administrator for another key."), none);
    EXPECT_EQ(warned("0x80070005", "Run as administrator."), none);
    EXPECT_EQ(warned("0xC004F035", "Connect the VPN."), QList{Kind::NetworkForCode});
    EXPECT_EQ(warned("0xC004F074", "Connect the VPN and look at the clock."), none);
    EXPECT_EQ(warned("0xC004F050", "Set the time zone."), QList{Kind::ClockForCode});
    EXPECT_EQ(warned("0x8BADF00D", "Run as administrator."), none);
}

} // namespace activation
