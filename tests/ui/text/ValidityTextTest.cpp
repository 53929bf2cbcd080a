// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ValidityText.h"

#include "tests/ui/text/Readable.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

const QDate kToday(2026, 11, 20);

QStringList said(const Validity& validity, Language language = Language::English)
{
    SiteProfile profile;
    profile.validity = validity;
    return validityWords(profile, kToday, phrasebook(language));
}

} // namespace

TEST(ValidityText, SaysNothingWhereNoDateIsNear)
{
    EXPECT_TRUE(said({}).isEmpty());
    EXPECT_TRUE(said({kToday.addDays(61), std::pair(6, 1), kToday.addDays(31)}).isEmpty());
}

TEST(ValidityText, TellsAnAgreementThatEndsFromOneThatHasEnded)
{
    EXPECT_EQ(
        said({kToday.addDays(60), {}, {}}),
        QStringList{QStringLiteral("Your organization's agreement with Microsoft ends on 19 January 2027.")});
    EXPECT_EQ(
        said({kToday, {}, {}}),
        QStringList{QStringLiteral("Your organization's agreement with Microsoft ends on 20 November 2026.")})
        << "the last day counts";
    EXPECT_EQ(said({kToday.addDays(-1), {}, {}}),
              QStringList{QStringLiteral(
                  "Your organization's agreement with Microsoft ended on 19 November 2026. Please ask the "
                  "helpdesk whether it was renewed.")});
}

TEST(ValidityText, RemindsOfTheYearlyRegistrationAcrossTheTurnOfTheYear)
{
    EXPECT_EQ(said({{}, std::pair(12, 15), {}}).size(), 1);
    EXPECT_TRUE(said({{}, std::pair(11, 19), {}}).isEmpty()) << "over; the next one is far";
    SiteProfile profile;
    profile.validity.registerYearly = std::pair(1, 10);
    const QStringList words = validityWords(profile, QDate(2026, 12, 20), phrasebook(Language::English));
    EXPECT_EQ(words, QStringList{QStringLiteral(
                         "The yearly registration for this license is due on 10 January 2027.")});
    profile.validity.registerYearly = std::pair(2, 29);
    EXPECT_EQ(
        validityWords(profile, QDate(2027, 2, 10), phrasebook(Language::English)),
        QStringList{QStringLiteral("The yearly registration for this license is due on 28 February 2027.")});
}

TEST(ValidityText, SaysWhenTheProfileItselfIsOutOfDate)
{
    EXPECT_TRUE(said({{}, {}, kToday.addDays(-1)})
                    .first()
                    .contains(QStringLiteral("was valid until 19 November 2026")));
    EXPECT_TRUE(said({{}, {}, kToday.addDays(30)})
                    .first()
                    .contains(QStringLiteral("is valid until 20 December 2026")));
}

TEST(ValidityText, IsReadableInEveryLanguage)
{
    for (const Language language : kLanguages) {
        for (const int days : {-1, 10}) {
            for (const QString& text :
                 said({kToday.addDays(days), std::pair(12, 1), kToday.addDays(days)}, language))
                expectReadable(text, language, text);
        }
    }
}

} // namespace activation::text
