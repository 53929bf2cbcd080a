// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screens/Studio.h"
#include "tests/support/window/Happens.h"
#include "tests/support/window/PracticeVisit.h"
#include "tests/ui/screens/ScreenFaults.h"

#include <gtest/gtest.h>

namespace activation::ui {

namespace {

std::string told(const QStringList& faults)
{
    return faults.join(u'\n').toStdString();
}

void expectReadable(app::Studio& studio, Language language)
{
    for (const app::Scale& scale : app::kScales) {
        QWidget& window = studio.setAppearance(language, Appearance::Light, scale.size);
        const std::string where = std::string(scale.name) + " % " + toString(language).toStdString();
        EXPECT_EQ(window.size(), scale.size) << "does not fit the screen at " << where;
        EXPECT_EQ(told(faultsOfLayout(window)), "") << where;
    }
    for (const app::Look& look : app::kLooks) {
        QWidget& window = studio.setAppearance(language, look.appearance, app::kScales.front().size);
        EXPECT_EQ(told(faultsOfColor(window)), "") << look.name << ' ' << toString(language).toStdString();
    }
}

class EveryScreen : public ::testing::TestWithParam<Screen>
{};

class EveryPractice : public ::testing::TestWithParam<std::string>
{};

} // namespace

TEST_P(EveryScreen, CanBeReadAndPressedInEveryLanguage)
{
    app::Studio studio;
    studio.setState(GetParam());
    for (const Language language : kLanguages)
        expectReadable(studio, language);
}

INSTANTIATE_TEST_SUITE_P(Shown, EveryScreen, ::testing::ValuesIn(app::screensToShow()),
                         [](const auto& screen) {
                             return numberOf(screen.param).replace(u'-', u'_').toStdString();
                         });

TEST(Screens, CanBeReadAndPressedWhateverWasShownBefore)
{
    app::Studio studio;
    for (const Screen screen : app::screensToShow()) {
        SCOPED_TRACE(numberOf(screen).toStdString());
        studio.setState(screen);
        expectReadable(studio, Language::English);
    }
}

/// Not the example, but whatever this computer leads to first: other findings, other buttons, longer words.
TEST_P(EveryPractice, CanBeReadAndPressedInEveryLanguage)
{
    PracticeVisit visit(GetParam());
    visit.model.start();
    ASSERT_TRUE(happens([&] { return visit.rests(); }));
    app::Studio studio;
    studio.setState(visit.model.state());
    for (const Language language : kLanguages)
        expectReadable(studio, language);
}

INSTANTIATE_TEST_SUITE_P(First, EveryPractice, ::testing::ValuesIn(allScenarios()), testNameOf);

} // namespace activation::ui
