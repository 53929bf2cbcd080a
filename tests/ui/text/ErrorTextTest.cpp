// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorText.h"
#include "tests/ui/text/Readable.h"
#include "ui/text/CommonText.h"
#include "ui/text/ErrorSentences.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation::text {

namespace {

Wording inEnglish(std::uint32_t code, const SiteProfile& profile = sampleProfile())
{
    return explainError(code, {}, profile, phrasebook(Language::English));
}

WordingOverride overrideFor(std::uint32_t code)
{
    WordingOverride own;
    own.code = code;
    return own;
}

} // namespace

TEST(ErrorText, ExplainsEveryCodeOfTheTableInEveryLanguage)
{
    for (const Language language : kLanguages) {
        for (const ActivationError& error : activationErrors()) {
            const Wording wording = explainError(error.code, {}, sampleProfile(), phrasebook(language));
            expectReadable(wording, language, errorCodeText(error.code));
            EXPECT_FALSE(wording.why.isEmpty()) << errorCodeText(error.code).toStdString();
            EXPECT_EQ(wording.whatToDo.isEmpty(), error.next == NextStep::Nothing)
                << errorCodeText(error.code).toStdString();
        }
    }
}

TEST(ErrorText, ExplainsACodeItDoesNotKnowAndSaysWhomToAsk)
{
    for (const Language language : kLanguages) {
        const Wording wording = explainError(0x8BADF00D, {}, sampleProfile(), phrasebook(language));
        expectReadable(wording, language, QStringLiteral("unknown"));
        EXPECT_TRUE(wording.whoCanHelp.contains(u"IT Desk"));
    }
}

TEST(ErrorText, EveryCodeOfTheTableHasItsOwnRow)
{
    QSet<const ErrorSentences*> rows;
    QSet<QString> headings;
    qsizetype codes = 0;
    for (const ActivationError& error : activationErrors()) {
        const ErrorSentences* row = findErrorSentences(error.code);
        ASSERT_NE(row, nullptr) << errorCodeText(error.code).toStdString();
        if (rows.contains(row))
            continue;
        rows << row;
        headings << QString::fromUtf8(row->heading);
        codes += std::ranges::count_if(row->codes, [](std::uint32_t code) { return code != 0; });
    }
    EXPECT_EQ(headings.size(), rows.size());
    EXPECT_EQ(codes, activationErrors().size());
    EXPECT_EQ(findErrorSentences(0), nullptr);
}

TEST(ErrorText, CodesShareSentencesOnlyWhereTheyMeanTheSame)
{
    const auto same = [](std::uint32_t one, std::uint32_t other) {
        return findErrorSentences(one) == findErrorSentences(other);
    };
    EXPECT_TRUE(same(0x8007232B, 0x80092328));
    EXPECT_TRUE(same(0x4004F065, 0xC004F065));
    EXPECT_FALSE(same(0xC004F035, 0xC004F057));
    EXPECT_FALSE(same(0xC004C003, 0xC004F051));
    EXPECT_FALSE(same(0x8007274C, 0x8007274D));
}

TEST(ErrorText, ABlockedKeyIsAboutTheKeyAndNotAboutRights)
{
    const Wording wording = inEnglish(0xC004C003);
    EXPECT_TRUE(wording.why.contains(u"It is about the key; administrator rights change nothing."));
    for (const QString& step : wording.whatToDo)
        EXPECT_FALSE(step.contains(u"administrator")) << step.toStdString();
}

TEST(ErrorText, TheClockIsComparedInUtcAndTheZoneAloneDoesNotMatter)
{
    const QString why = inEnglish(0xC004F06C).why;
    EXPECT_TRUE(why.contains(u"UTC"));
    EXPECT_TRUE(why.contains(u"The time zone by itself does not matter"));
    EXPECT_TRUE(why.contains(u"4 hours"));
}

TEST(ErrorText, TheUnavailableHostIsOnlyABucket)
{
    const Wording wording = inEnglish(0xC004F074);
    EXPECT_TRUE(wording.why.contains(u"only sums up"));
    EXPECT_TRUE(wording.whatToDo.last().contains(u"12288"));
}

TEST(ErrorText, TheCountIsReachedWithTheTwentyFifthMachineAndTheFifthForOffice)
{
    EXPECT_TRUE(inEnglish(0xC004F038).why.contains(u"with the 25th for Windows, with the 5th for Office"));
    const Wording chinese = explainError(0xC004F038, {}, {}, phrasebook(Language::TraditionalChinese));
    EXPECT_TRUE(chinese.why.contains(u"第 25 台"));
    EXPECT_TRUE(chinese.why.contains(u"第 5 台"));
}

TEST(ErrorText, APingSaysNothingAboutThePort)
{
    EXPECT_TRUE(inEnglish(0x800706BA).why.contains(u"ping"));
    EXPECT_TRUE(inEnglish(0x8007274C).why.contains(u"says nothing about port 1688"));
}

TEST(ErrorText, ANoteIsNotAnError)
{
    EXPECT_EQ(inEnglish(0x4004F040).heading, u"It is activated");
    EXPECT_TRUE(inEnglish(0x4004F040).whatToDo.isEmpty());
    EXPECT_TRUE(inEnglish(0x4004F040).whoCanHelp.isEmpty());
    EXPECT_EQ(inEnglish(0x4004F401).heading, u"It is activated with a digital license");
    EXPECT_TRUE(inEnglish(0x4004F401).whatToDo.isEmpty());
    EXPECT_TRUE(inEnglish(0x4004FC04).whatToDo.isEmpty());
}

TEST(ErrorText, TheOrganizationsWordsAreAddedAndMarkedAsTheirs)
{
    SiteProfile profile = sampleProfile();
    WordingOverride own = overrideFor(0xC004F074);
    own.heading = {{{Language::English, QStringLiteral("Turn on the campus VPN")}}};
    own.whatToDo = {{{{Language::English, QStringLiteral("Open vpn.example.edu.")}}}};
    profile.wording = {overrideFor(0xC004F038), own};
    const Wording wording = inEnglish(0xC004F074, profile);
    const Wording ours = inEnglish(0xC004F074);
    EXPECT_EQ(wording.heading, ours.heading);
    EXPECT_EQ(wording.why, ours.why);
    EXPECT_EQ(wording.whatToDo,
              (QStringList{QStringLiteral("Sample University advises: Open vpn.example.edu."),
                           ours.whatToDo.at(0), ours.whatToDo.at(1)}));
    EXPECT_EQ(wording.whoseWords, u"Sample University says about it: Turn on the campus VPN");
    EXPECT_TRUE(inEnglish(0xC004F038, profile).whoseWords.isEmpty());
    EXPECT_EQ(inEnglish(0xC004F038, profile), inEnglish(0xC004F038));
}

TEST(ErrorText, AnOverrideOfAnUnknownCodeIsUsedToo)
{
    SiteProfile profile = sampleProfile();
    WordingOverride own = overrideFor(0x8BADF00D);
    own.why = {{{Language::English, QStringLiteral("Our proxy says so.")}}};
    profile.wording = {own};
    EXPECT_EQ(inEnglish(0x8BADF00D, profile).why, u"Our proxy says so.");
    EXPECT_EQ(inEnglish(0x8BADF00D, profile).whoseWords, u"These are the words of Sample University.");
}

TEST(ErrorText, MicrosoftsCauseStaysWhateverAnOrganizationAdvises)
{
    SiteProfile profile = sampleProfile();
    WordingOverride own = overrideFor(0xC004C003);
    own.heading = {{{Language::English, QStringLiteral("Not enough rights")}}};
    own.whatToDo = {{{{Language::English, QStringLiteral("Run as administrator.")}}}};
    profile.wording = {own};
    const Wording wording = inEnglish(0xC004C003, profile);
    EXPECT_EQ(wording.heading, u"The product key is blocked");
    EXPECT_TRUE(wording.why.contains(u"administrator rights change nothing"));
    EXPECT_EQ(wording.whatToDo.first(), u"Sample University advises: Run as administrator.");
    for (const Language language : kLanguages)
        expectReadable(explainError(0xC004C003, {}, profile, phrasebook(language)).heading, language,
                       QStringLiteral("heading"));
}

TEST(ErrorText, DataThatCannotBeUsedIsNoMatterOfWindows7Alone)
{
    const QString why = inEnglish(0x8007000D).why;
    EXPECT_TRUE(why.startsWith(u"Since Windows 8:"));
    EXPECT_TRUE(why.contains(u"On Windows 7:"));
}

TEST(ErrorText, NamesWhoCanHelp)
{
    for (const Language language : kLanguages) {
        for (const Helper helper : {Helper::User, Helper::Helpdesk, Helper::KmsAdministrator})
            expectReadable(helperName(helper, phrasebook(language)), language, QStringLiteral("helper"));
    }
    EXPECT_EQ(helperName(Helper::Helpdesk, phrasebook(Language::English)), u"The helpdesk");
}

TEST(ErrorText, TellsNobodyToConnectWhoIsConnected)
{
    const SiteProfile profile = sampleProfile();
    const Phrasebook& english = phrasebook(Language::English);
    const QString connect = connectToNetwork(profile, english);
    int changed = 0;
    for (const Reason inside : {Reason::OnCampus, Reason::VpnConnected}) {
        const Findings findings{{CheckId::Network, Verdict::Passed, inside, {}, {}}};
        for (const ActivationError& error : activationErrors()) {
            const Wording without = explainError(error.code, {}, profile, english);
            const Wording within = explainError(error.code, findings, profile, english);
            EXPECT_FALSE(within.whatToDo.contains(connect)) << errorCodeText(error.code).toStdString();
            EXPECT_FALSE(within.whatToDo.isEmpty() && !without.whatToDo.isEmpty());
            EXPECT_LE(within.whatToDo.size(), 3) << errorCodeText(error.code).toStdString();
            if (!without.whatToDo.contains(connect))
                continue;
            ++changed;
            EXPECT_TRUE(within.whatToDo.last().contains(QStringLiteral("helpdesk")));
        }
    }
    EXPECT_GT(changed, 0);
}

TEST(ErrorText, NeverLeadsToTheHelpdeskBesideYouCanSolveThisYourself)
{
    const SiteProfile profile = sampleProfile();
    const Phrasebook& english = phrasebook(Language::English);
    const QString alone = whoCanHelp(Helper::User, profile, english);
    for (const ActivationError& error : activationErrors()) {
        const Wording wording = explainError(error.code, {}, profile, english);
        const bool asks = wording.whatToDo.join(u' ').contains(QStringLiteral("helpdesk"));
        EXPECT_FALSE(asks && wording.whoCanHelp == alone) << errorCodeText(error.code).toStdString();
    }
}

} // namespace activation::text
