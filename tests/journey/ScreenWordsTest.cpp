// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"
#include "tests/journey/Journey.h"
#include "ui/text/ScreenText.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace activation {

namespace {

// Two lines of 620 pixels at 20 points, and four below it at 10; a Chinese character takes two columns.
constexpr qsizetype kWidestHeading = 88;
constexpr qsizetype kLongestLead = 340;

const QDateTime kNow = offsetTime(QDate(2026, 11, 21), QTime(9, 0), 8 * 3600);

const text::Phrasebook& phrasebook(Language language)
{
    static const std::array<text::Phrasebook, 4> books{
        text::Phrasebook{Language::English}, text::Phrasebook{Language::TraditionalChinese},
        text::Phrasebook{Language::Korean}, text::Phrasebook{Language::Japanese}};
    return *std::ranges::find(books, language, &text::Phrasebook::language);
}

qsizetype columnsOf(const QString& text)
{
    constexpr char16_t kFirstWide = 0x1100;
    qsizetype columns = 0;
    for (const QChar character : text)
        columns += character.unicode() >= kFirstWide ? 2 : 1;
    return columns;
}

void expectWordsFit(const Session& session, const SiteProfile& profile, const QString& scenario)
{
    for (int number = 0; number < kScreenCount; ++number) {
        const auto screen = static_cast<Screen>(number);
        for (const Language language : kLanguages) {
            const text::ScreenWords words =
                text::screenWords(screen, session, profile, kNow, phrasebook(language));
            const QStringList where{scenario, numberOf(screen), toString(language), words.heading,
                                    words.lead};
            SCOPED_TRACE(where.join(QStringLiteral(" | ")).toStdString());
            EXPECT_FALSE(words.heading.isEmpty());
            EXPECT_LE(columnsOf(words.heading), kWidestHeading);
            EXPECT_LE(columnsOf(words.lead), kLongestLead);
            EXPECT_FALSE((words.heading + words.lead).contains(u"%1"));
        }
    }
}

} // namespace

TEST(ScreenWords, FitEveryScreenInEveryStateOfEveryScenario)
{
    for (const QString& name : practice::scenarioNames()) {
        Journey journey(loadScenario(name));
        journey.travel();
        const SiteProfile& profile = journey.scenario().profile;
        expectWordsFit(journey.session(), profile, name);
        Session before = journey.session();
        before.result.reset();
        expectWordsFit(before, profile, name);
    }
}

TEST(ScreenWords, TheScreenOfAStateHasASentenceBelowItsHeading)
{
    for (const QString& name : practice::scenarioNames()) {
        Journey journey(loadScenario(name));
        journey.travel();
        const SiteProfile& profile = journey.scenario().profile;
        for (const Language language : kLanguages) {
            const Screen screen = screenOf(journey.session(), profile);
            EXPECT_FALSE(text::screenWords(screen, journey.session(), profile, kNow, phrasebook(language))
                             .lead.isEmpty())
                << name.toStdString() << ' ' << numberOf(screen).toStdString();
        }
    }
}

TEST(ScreenWords, TellWhatTheTellingScenariosAreAbout)
{
    const auto headingAfter = [](const char16_t* name) {
        Journey journey(loadScenario(QStringView(name).toString()));
        journey.travel();
        const SiteProfile& profile = journey.scenario().profile;
        return text::screenWords(screenOf(journey.session(), profile), journey.session(), profile, kNow,
                                 phrasebook(Language::English))
            .heading;
    };
    EXPECT_EQ(headingAfter(u"healthy"), u"Windows and Office are activated");
    EXPECT_EQ(headingAfter(u"already-active"), u"Windows and Office are activated");
    EXPECT_EQ(headingAfter(u"off-vpn"), u"Please connect the VPN first");
    EXPECT_EQ(headingAfter(u"wifi-not-enough"), u"Wi-Fi is not enough here");
    EXPECT_EQ(headingAfter(u"port-dropped"), u"One thing needs you");
    EXPECT_EQ(headingAfter(u"count-too-low"), u"Not activated yet: The server is waiting for more computers");
}

} // namespace activation
