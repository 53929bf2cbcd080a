// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfileReader.h"
#include "tests/core/profile/ProfileText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace activation {

namespace {

QJsonObject plainProfile()
{
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("id"), QStringLiteral("plain")},
            {QStringLiteral("organisation"), QStringLiteral("Plain University")},
            {QStringLiteral("kms"),
             QJsonObject{
                 {QStringLiteral("hosts"),
                  QJsonArray{QJsonObject{{QStringLiteral("host"), QStringLiteral("kms.plain.example")}}}}}},
            {QStringLiteral("products"),
             QJsonArray{QJsonObject{{QStringLiteral("family"), QStringLiteral("windows")},
                                    {QStringLiteral("method"), QStringLiteral("kms")}}}}};
}

Result<SiteProfile, DocumentProblem> profileWith(const QString& key, const QJsonValue& value)
{
    QJsonObject profile = plainProfile();
    profile.insert(key, value);
    return parseSiteProfile(QJsonDocument(profile).toJson(), QStringLiteral("hostile.json"));
}

QJsonArray taskWith(const QString& text)
{
    return {
        QJsonObject{{QStringLiteral("task"), QStringLiteral("file-form")}, {QStringLiteral("text"), text}}};
}

constexpr std::array kUnseen{0x07, 0x09,   0x0D,   0x1B,   0x7F,   0x9B,
                             0xAD, 0x200B, 0x2028, 0x202E, 0x2067, 0xFEFF};

} // namespace

TEST(HostileProfileText, IsRefusedWithItsCharacter)
{
    ASSERT_TRUE(profileWith(QStringLiteral("service"), QStringLiteral("Computer center")));
    for (const int code : kUnseen) {
        const QString text = QStringLiteral("Plain") + QChar(code) + QStringLiteral("University");
        const QString name = QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
        for (const auto& [key, value] :
             {std::pair{QStringLiteral("organisation"), QJsonValue(text)},
              std::pair{QStringLiteral("service"), QJsonValue(QJsonObject{{QStringLiteral("ko"), text}})},
              std::pair{QStringLiteral("before"), QJsonValue(taskWith(text))}}) {
            const auto read = profileWith(key, value);
            ASSERT_FALSE(read) << qPrintable(key + u' ' + name);
            EXPECT_EQ(read.error().kind, DocumentProblem::Kind::BadCharacter) << toText(read.error());
            EXPECT_EQ(read.error().values, QStringList{name}) << toText(read.error());
        }
    }
}

TEST(HostileProfileText, MayHaveParagraphsAndANameMayNot)
{
    const QString text = QStringLiteral("First.\nSecond.");
    EXPECT_TRUE(profileWith(QStringLiteral("before"), taskWith(text)));
    for (const auto* const key : {u"organisation", u"service"})
        EXPECT_EQ(profileWith(QString::fromUtf16(key), text).error().kind,
                  DocumentProblem::Kind::BadCharacter);
}

/// Each rule is short enough, and all of them together are not.
TEST(HostileProfile, NamesNoMoreHostsThanCanBeTriedSideBySide)
{
    QJsonArray rules;
    for (const QString& family :
         {QStringLiteral("windows"), QStringLiteral("office"), QStringLiteral("visio")}) {
        QJsonArray hosts;
        for (int number = 0; number < 8; ++number)
            hosts.append(QJsonObject{
                {QStringLiteral("host"), family + QString::number(number) + QStringLiteral(".example")}});
        rules.append(QJsonObject{{QStringLiteral("family"), family}, {QStringLiteral("hosts"), hosts}});
    }
    const auto read = profileWith(QStringLiteral("kms"), QJsonObject{{QStringLiteral("hostsFor"), rules}});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, DocumentProblem::Kind::TooManyItems) << toText(read.error());
    rules.removeLast();
    EXPECT_TRUE(profileWith(QStringLiteral("kms"), QJsonObject{{QStringLiteral("hostsFor"), rules}}));
}

} // namespace activation
