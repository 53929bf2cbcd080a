// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/widgets/Window.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Sizes.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ScreenHeader.h"
#include "ui/widgets/ToneLabel.h"

#include <QLabel>

namespace activation::ui {
namespace {

using LiveTheme = Window;

TEST_F(LiveTheme, IsFollowedByEverythingInTheWindowWhileItIsShown)
{
    auto& header = add<ScreenHeader>();
    auto& chip = add<Chip>();
    header.setHeading(QStringLiteral("Heading"));
    header.setLead(QStringLiteral("Lead"));
    chip.setChip(QStringLiteral("Activated"), Tone::Good);
    show();
    const auto* heading = header.findChild<QLabel*>(QStringLiteral("heading"));
    const auto* lead = header.findChild<QLabel*>(QStringLiteral("lead"));
    for (const Appearance appearance : {Appearance::Dark, Appearance::HighContrast, Appearance::Light}) {
        Theme(appearance, Language::Japanese).apply(m_window);
        const Colors& colors = colorsOf(appearance);
        EXPECT_EQ(lead->palette().color(QPalette::WindowText), colors.textSoft);
        EXPECT_EQ(chip.palette().color(QPalette::WindowText), colors.good);
        EXPECT_GT(pixelsOf(chip.grab().toImage(), colors.goodSoft), 50);
        EXPECT_EQ(heading->font().families(), fontFamilies(Language::Japanese));
        EXPECT_EQ(heading->font().pointSizeF(), kSizes.headingPoints);
        EXPECT_TRUE(heading->font().bold());
    }
}

// On a ground that is not a window's, Qt writes in another color.
TEST_F(LiveTheme, TellsByColorOnEveryGround)
{
    m_window.setBackgroundRole(QPalette::Base);
    auto& word = add<ToneLabel>();
    word.setText(QStringLiteral("Needs you"));
    word.setTone(Tone::Bad);
    show();
    const Colors& colors = colorsOf(Appearance::Light);
    EXPECT_GT(pixelsOf(word.grab().toImage(), colors.bad), 10);
    EXPECT_EQ(pixelsOf(word.grab().toImage(), colors.text), 0);
}

TEST_F(LiveTheme, MayBeAnotherOneInAPartOfTheWindow)
{
    auto& ours = add<ScreenHeader>();
    auto& theirs = add<ScreenHeader>();
    Theme(Appearance::Dark, Language::Korean).apply(theirs);
    EXPECT_EQ(colorsOf(ours.palette()), colorsOf(Appearance::Light));
    const auto* heading = theirs.findChild<QLabel*>(QStringLiteral("heading"));
    EXPECT_EQ(colorsOf(heading->palette()), colorsOf(Appearance::Dark));
    EXPECT_EQ(heading->font().families(), fontFamilies(Language::Korean));
}

} // namespace
} // namespace activation::ui
