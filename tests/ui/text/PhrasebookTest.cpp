// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"
#include "tests/ui/text/Readable.h"
#include "ui/text/CommonText.h"

#include <QFile>

#include <gtest/gtest.h>

namespace activation::text {

TEST(Phrasebook, CarriesACatalogForEveryLanguage)
{
    for (const Language language : kLanguages) {
        QString name = toString(language);
        name.replace(u'-', u'_');
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/i18n/assistant_%1.qm").arg(name))) << name.toStdString();
    }
}

TEST(Phrasebook, SpeaksSeveralLanguagesSideBySide)
{
    const auto clock = [](Language language) { return phrasebook(language).translate("CheckName", "Clock"); };
    EXPECT_EQ(clock(Language::English), u"Clock");
    EXPECT_EQ(clock(Language::TraditionalChinese), u"時鐘");
    EXPECT_EQ(clock(Language::Korean), u"시계");
    EXPECT_EQ(clock(Language::Japanese), u"時計");
}

TEST(Phrasebook, SaysTheEnglishSourceOfAnUnknownSentence)
{
    EXPECT_EQ(phrasebook(Language::Japanese).translate("Nowhere", "A sentence nobody has translated"),
              u"A sentence nobody has translated");
}

TEST(Phrasebook, CountsInTheFormThatTheNumberAsksFor)
{
    const auto days = [](Language language, int n) {
        return durationText(std::chrono::days(n), phrasebook(language));
    };
    EXPECT_EQ(days(Language::English, 1), u"1 day");
    EXPECT_EQ(days(Language::English, 180), u"180 days");
    EXPECT_EQ(days(Language::TraditionalChinese, 180), u"180 天");
    EXPECT_EQ(days(Language::Korean, 180), u"180일");
    EXPECT_EQ(days(Language::Japanese, 180), u"180 日");
}

TEST(Phrasebook, GroupsDigitsAsTheLanguageDoes)
{
    EXPECT_EQ(durationText(std::chrono::days(1200), phrasebook(Language::English)), u"1,200 days");
}

TEST(CommonText, NamesTheTwoLargestUnitsOfADuration)
{
    using namespace std::chrono_literals;
    const Phrasebook& phrases = phrasebook(Language::English);
    EXPECT_EQ(durationText(59s, phrases), u"59 seconds");
    EXPECT_EQ(durationText(1min, phrases), u"1 minute");
    EXPECT_EQ(durationText(4h, phrases), u"4 hours");
    EXPECT_EQ(durationText(4h + 12min + 3s, phrases), u"4 hours 12 minutes");
    EXPECT_EQ(durationText(-(16h + 1min), phrases), u"16 hours 1 minute");
    EXPECT_EQ(durationText(49h, phrases), u"2 days 1 hour");
    EXPECT_EQ(durationText(4h + 12min, phrasebook(Language::Korean)), u"4시간 12분");
}

TEST(CommonText, WritesDatesAsUsualInEachLanguage)
{
    const QDateTime time = utcTime(QDate(2027, 5, 20), QTime(9, 0));
    EXPECT_EQ(dateText(time, phrasebook(Language::English)), u"20 May 2027");
    EXPECT_EQ(dateText(time, phrasebook(Language::TraditionalChinese)), u"2027 年 5 月 20 日");
    EXPECT_EQ(dateText(time, phrasebook(Language::Korean)), u"2027년 5월 20일");
    EXPECT_EQ(dateText(time, phrasebook(Language::Japanese)), u"2027 年 5 月 20 日");
}

TEST(CommonText, NamesTimeZonesByCityWhereItKnowsOne)
{
    EXPECT_EQ(zoneText(QStringLiteral("Taipei Standard Time"), 480, phrasebook(Language::English)),
              u"Taipei (UTC+8)");
    EXPECT_EQ(zoneText(QStringLiteral("India Standard Time"), 330, phrasebook(Language::English)),
              u"India Standard Time (UTC+5:30)");
    EXPECT_EQ(zoneText(QStringLiteral("Pacific Standard Time"), -480, phrasebook(Language::Japanese)),
              u"ロサンゼルス (UTC-8)");
}

TEST(CommonText, NamesTheContactThatSpeaksTheLanguage)
{
    SiteProfile profile = sampleProfile();
    Contact korean = profile.contacts.first();
    korean.name = {{{Language::Korean, QStringLiteral("전산원")}}};
    korean.languages = {Language::Korean};
    profile.contacts << korean;
    EXPECT_EQ(helpdeskCanHelp(profile, phrasebook(Language::English)),
              u"IT Desk can help: telephone 02-5550-1234, extension 4321.");
    EXPECT_TRUE(helpdeskCanHelp(profile, phrasebook(Language::Korean)).startsWith(u"전산원에서"));
    EXPECT_TRUE(helpdeskCanHelp(profile, phrasebook(Language::Japanese)).startsWith(u"IT Desk"));
}

TEST(CommonText, SaysHowToReachAContactWithWhateverThereIs)
{
    const Phrasebook& phrases = phrasebook(Language::English);
    SiteProfile profile = sampleProfile();
    Contact& contact = profile.contacts.first();
    contact.extension.clear();
    EXPECT_EQ(helpdeskCanHelp(profile, phrases), u"IT Desk can help: telephone 02-5550-1234.");
    contact.telephone.clear();
    contact.extension = QStringLiteral("4321");
    EXPECT_EQ(helpdeskCanHelp(profile, phrases), u"IT Desk can help: extension 4321.");
    contact.extension.clear();
    contact.email = QStringLiteral("desk@example.edu");
    EXPECT_EQ(helpdeskCanHelp(profile, phrases), u"IT Desk can help: e-mail desk@example.edu");
    contact.email.clear();
    EXPECT_EQ(helpdeskCanHelp(profile, phrases), u"IT Desk can help.");
    profile.contacts.clear();
    EXPECT_EQ(helpdeskCanHelp(profile, phrases), u"The helpdesk of your organization can help.");
}

TEST(CommonText, ReplacesPlacesInOneGo)
{
    EXPECT_EQ(filled(QStringLiteral("%2, %1; %3 %"), {QStringLiteral("%2"), QStringLiteral("b")}),
              u"b, %2; %3 %");
    EXPECT_EQ(filled(QStringLiteral("Open %1"), {QStringLiteral("FortiClient")}), u"Open FortiClient");
    EXPECT_EQ(filled(QStringLiteral("%1에서"), {QStringLiteral("IT Desk")}), u"IT Desk에서");
}

TEST(CommonText, PutsASpaceBetweenLatinLettersAndOthersOnlyWhateverAValueIsWrittenIn)
{
    const QString open = QStringLiteral("開啟 %1");
    EXPECT_EQ(filled(open, {QStringLiteral("FortiClient")}), u"開啟 FortiClient");
    EXPECT_EQ(filled(open, {QStringLiteral("示範大學 VPN")}), u"開啟示範大學 VPN");
    const QString opened = QStringLiteral("%1 を開く");
    EXPECT_EQ(filled(opened, {QStringLiteral("FortiClient")}), u"FortiClient を開く");
    EXPECT_EQ(filled(opened, {QStringLiteral("VPN（FortiClient）")}), u"VPN（FortiClient）を開く");
    const QString helps = QStringLiteral("%1可以協助您：電話 %2。");
    EXPECT_EQ(filled(helps, {QStringLiteral("IT Desk"), QStringLiteral("1234")}),
              u"IT Desk 可以協助您：電話 1234。");
    EXPECT_EQ(filled(helps, {QStringLiteral("服務台"), QStringLiteral("1234")}),
              u"服務台可以協助您：電話 1234。");
    EXPECT_EQ(filled(QStringLiteral("%1 %2"), {QStringLiteral("甲"), QStringLiteral("乙")}), u"甲 乙");
}

} // namespace activation::text
