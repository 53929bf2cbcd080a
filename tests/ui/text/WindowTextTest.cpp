// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/WindowText.h"
#include "tests/ui/text/Readable.h"
#include "ui/text/WindowSentences.h"

#include <QSet>

#include <gtest/gtest.h>

namespace activation::text {

namespace {

QList<WindowRow> allRows()
{
    QList<WindowRow> rows;
    for (const std::span<const WindowRow> some : {windowLabels(), windowMessages()}) {
        for (const WindowRow& row : some)
            rows << row;
    }
    return rows;
}

QString inEnglish(WindowSentence which, const QStringList& values = {})
{
    return sentence(which, phrasebook(Language::English), values);
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

TEST(WindowText, HasOneRowForEverySentence)
{
    QSet<int> there;
    int last = 0;
    for (const WindowRow& row : allRows()) {
        there << static_cast<int>(row.which);
        last = std::max(last, static_cast<int>(row.which));
    }
    EXPECT_EQ(there.size(), allRows().size());
    EXPECT_EQ(there.size(), last + 1);
}

TEST(WindowText, SaysEverySentenceInEveryLanguage)
{
    const QStringList values{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")};
    for (const WindowRow& row : allRows()) {
        for (const Language language : kLanguages)
            expectReadable(sentence(row.which, phrasebook(language), values), language,
                           QString::fromUtf8(row.source));
    }
}

TEST(WindowText, ButtonsAreShortInEveryLanguage)
{
    constexpr qsizetype kWidest = 32;
    for (int which = static_cast<int>(WindowSentence::Next);
         which <= static_cast<int>(WindowSentence::RestartLater); ++which) {
        for (const Language language : kLanguages) {
            const QString text = sentence(static_cast<WindowSentence>(which), phrasebook(language));
            EXPECT_LE(columnsOf(text), kWidest) << text.toStdString();
            EXPECT_FALSE(text.contains(u'&')) << text.toStdString();
        }
    }
}

TEST(WindowText, TheFiveStepsFitIntoTheRail)
{
    constexpr qsizetype kWidest = 24;
    for (int which = static_cast<int>(WindowSentence::StepCheck);
         which <= static_cast<int>(WindowSentence::StepFinish); ++which) {
        for (const Language language : kLanguages) {
            const QString text = sentence(static_cast<WindowSentence>(which), phrasebook(language));
            EXPECT_LE(columnsOf(text), kWidest) << text.toStdString();
        }
    }
}

TEST(WindowText, OneIsOneAndTwoAreMany)
{
    EXPECT_EQ(inEnglish(WindowSentence::DaysUnit, {QStringLiteral("1")}), u"day");
    EXPECT_EQ(inEnglish(WindowSentence::DaysUnit, {QStringLiteral("180")}), u"days");
    EXPECT_EQ(inEnglish(WindowSentence::CommitDaysNow, {QStringLiteral("1")}), u"1 day left now");
    EXPECT_EQ(inEnglish(WindowSentence::ProductDetail,
                        {QStringLiteral("3.1 GB"), QStringLiteral("Korean"), QStringLiteral("1")}),
              u"3.1 GB · Korean · about 1 minute");
    EXPECT_EQ(inEnglish(WindowSentence::ProductDetailNoSize, {QStringLiteral("Korean"), QStringLiteral("5")}),
              u"Korean · about 5 minutes");
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
    EXPECT_EQ(
        inEnglish(WindowSentence::RowName, {QStringLiteral("1"), QStringLiteral("%3"), QStringLiteral("OK")}),
        u"No. 1, %3: OK");
    EXPECT_EQ(inEnglish(WindowSentence::ReportSaved, {QStringLiteral("C:/%1")}),
              u"The report is here: C:/%1");
}

TEST(WindowText, TheCommitScreenNamesTheButtonAsTheButtonNamesItself)
{
    for (const Language language : kLanguages) {
        const Phrasebook& phrases = phrasebook(language);
        const QString button = sentence(WindowSentence::ActivateNow, phrases);
        for (const WindowSentence lead : {WindowSentence::CommitLead, WindowSentence::CommitLeadPlain})
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
