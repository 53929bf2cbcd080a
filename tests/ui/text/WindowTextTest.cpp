// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/WindowText.h"
#include "tests/ui/text/Readable.h"

#include <QSet>

#include <gtest/gtest.h>

namespace activation::text {

namespace {

QString inEnglish(const auto& which, const auto&... values)
{
    return sentence(which, phrasebook(Language::English), values...);
}

/// Half-width columns, as tests/quality/translations counts them.
qsizetype columnsOf(const QString& text)
{
    constexpr char16_t kFirstWide = 0x1100;
    qsizetype columns = 0;
    for (const QChar character : text)
        columns += character.unicode() >= kFirstWide && character.unicode() != u'\u2026' ? 2 : 1;
    return columns;
}

} // namespace

TEST(WindowText, ButtonsAreShortInEveryLanguage)
{
    using W = WindowSentence;
    constexpr qsizetype kWidest = 32;
    const QList<Sentence<>> buttons{
        W::Next,         W::Back,          W::CheckAgain, W::TryAgain,        W::ActivateNow, W::Remove,
        W::KeepThem,     W::ClosePrograms, W::CancelRun,  W::Close,           W::PutBack,     W::StatusOnly,
        W::SaveReport,   W::AddToCalendar, W::CopyCode,   W::BackToAssistant, W::HowToVpn,    W::OpenGate,
        W::RestartLater, W::Yes,           W::No};
    for (const Sentence<>& button : buttons) {
        for (const Language language : kLanguages) {
            const QString text = sentence(button, phrasebook(language));
            expectReadable(text, language, QString::fromUtf8(button.source));
            EXPECT_LE(columnsOf(text), kWidest) << text.toStdString();
            EXPECT_FALSE(text.contains(u'&')) << text.toStdString();
        }
    }
}

TEST(WindowText, TheFiveStepsFitIntoTheRail)
{
    constexpr qsizetype kWidest = 24;
    for (const Sentence<>& step :
         {WindowSentence::StepCheck, WindowSentence::StepNetwork, WindowSentence::StepRemove,
          WindowSentence::StepActivate, WindowSentence::StepFinish}) {
        for (const Language language : kLanguages) {
            const QString text = sentence(step, phrasebook(language));
            EXPECT_LE(columnsOf(text), kWidest) << text.toStdString();
        }
    }
}

TEST(WindowText, OneIsOneAndTwoAreMany)
{
    const QStringList korean{QStringLiteral("Korean")};
    EXPECT_EQ(inEnglish(WindowSentence::DaysUnit, Count{1}), u"day");
    EXPECT_EQ(inEnglish(WindowSentence::DaysUnit, Count{180}), u"days");
    EXPECT_EQ(inEnglish(WindowSentence::ProductDetail, QStringLiteral("3.1 GB"), korean, Count{1}),
              u"3.1 GB · Korean · about 1 minute");
    EXPECT_EQ(inEnglish(WindowSentence::ProductDetailNoSize, korean, Count{5}), u"Korean · about 5 minutes");
}

TEST(WindowText, TellsTimeInMinutesFromOneMinuteOn)
{
    using std::chrono::seconds;
    const Phrasebook& english = phrasebook(Language::English);
    EXPECT_EQ(elapsedText(seconds{1}, english), u"1 second so far");
    EXPECT_EQ(elapsedText(seconds{59}, english), u"59 seconds so far");
    EXPECT_EQ(elapsedText(seconds{60}, english), u"1 minute so far");
    EXPECT_EQ(elapsedText(seconds{200}, english), u"3 minutes so far");
    EXPECT_EQ(elapsedText(seconds{200}, phrasebook(Language::TraditionalChinese)), u"已經過 3 分鐘");
}

TEST(WindowText, AValueThatLooksLikeAPlaceholderStaysAsItIs)
{
    EXPECT_EQ(inEnglish(WindowSentence::RowName, 1, QStringLiteral("%3"), QStringLiteral("OK")),
              u"No. 1, %3: OK");
    EXPECT_EQ(inEnglish(WindowSentence::ReportSaved, QStringLiteral("C:/%1")), u"The report is here: C:/%1");
}

TEST(WindowText, TheCommitScreenNamesTheButtonAsTheButtonNamesItself)
{
    for (const Language language : kLanguages) {
        const Phrasebook& phrases = phrasebook(language);
        const QString button = sentence(WindowSentence::ActivateNow, phrases);
        for (const Sentence<>& lead : {WindowSentence::CommitLead, WindowSentence::CommitLeadPlain})
            EXPECT_TRUE(sentence(lead, phrases).contains(button)) << button.toStdString();
    }
}

TEST(WindowText, EveryStepHasAVerbForItsButton)
{
    for (const Language language : kLanguages) {
        QSet<QString> verbs;
        for (int kind = 0; kind <= static_cast<int>(StepKind::ActivateProduct); ++kind) {
            const QString verb = repairVerb(static_cast<StepKind>(kind), phrasebook(language));
            expectReadable(verb, language, toString(static_cast<StepKind>(kind)));
            EXPECT_LE(columnsOf(verb), 24) << verb.toStdString();
            verbs << verb;
        }
        EXPECT_EQ(verbs.size(), static_cast<int>(StepKind::ActivateProduct) + 1);
    }
    EXPECT_EQ(repairVerb(StepKind::SetTimeZone, phrasebook(Language::Japanese)), u"タイム ゾーンを設定");
}

} // namespace activation::text
