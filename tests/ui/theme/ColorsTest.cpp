// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Colors.h"

#include "tests/ui/application/Contrast.h"

#include <QPalette>

#include <gtest/gtest.h>

namespace activation::ui {
namespace {

constexpr std::array kAppearances{Appearance::Light, Appearance::Dark, Appearance::HighContrast};

struct Pair
{
    const char* name;
    QColor Colors::*ink;
    QColor Colors::*paper;
};

// Everything that is written upon something, anywhere in the window.
constexpr std::array kWritten{
    Pair{"text on window", &Colors::text, &Colors::window},
    Pair{"text on rail", &Colors::text, &Colors::rail},
    Pair{"text on surface", &Colors::text, &Colors::surface},
    Pair{"soft text on window", &Colors::textSoft, &Colors::window},
    Pair{"soft text on rail", &Colors::textSoft, &Colors::rail},
    Pair{"soft text on surface", &Colors::textSoft, &Colors::surface},
    Pair{"pale text on rail", &Colors::textPale, &Colors::rail},
    Pair{"pale text on surface", &Colors::textPale, &Colors::surface},
    Pair{"text on notice", &Colors::text, &Colors::infoSoft},
    Pair{"text on warning", &Colors::text, &Colors::warnSoft},
    Pair{"text on problem", &Colors::text, &Colors::badSoft},
    Pair{"good word", &Colors::good, &Colors::window},
    Pair{"warning word", &Colors::warn, &Colors::window},
    Pair{"bad word", &Colors::bad, &Colors::window},
    Pair{"info word", &Colors::info, &Colors::window},
    Pair{"good chip", &Colors::good, &Colors::goodSoft},
    Pair{"warning chip", &Colors::warn, &Colors::warnSoft},
    Pair{"bad chip", &Colors::bad, &Colors::badSoft},
    Pair{"info chip", &Colors::info, &Colors::infoSoft},
    Pair{"good sign", &Colors::onTone, &Colors::good},
    Pair{"warning sign", &Colors::onTone, &Colors::warn},
    Pair{"bad sign", &Colors::onTone, &Colors::bad},
    Pair{"info sign", &Colors::onTone, &Colors::info},
    Pair{"unknown sign", &Colors::onTone, &Colors::textSoft},
    Pair{"colored button", &Colors::onAccent, &Colors::accent},
    Pair{"colored button under the pointer", &Colors::onAccent, &Colors::accentHover},
};

// Edges and marks that show what a thing is.
constexpr std::array kDrawn{
    Pair{"edge of a button", &Colors::frame, &Colors::window},
    Pair{"edge on the rail", &Colors::frame, &Colors::rail},
    Pair{"focus on window", &Colors::focus, &Colors::window},
    Pair{"focus on rail", &Colors::focus, &Colors::rail},
    Pair{"focus on surface", &Colors::focus, &Colors::surface},
    Pair{"progress", &Colors::accent, &Colors::ringTrack},
    Pair{"ring", &Colors::good, &Colors::ringTrack},
    Pair{"ring soon empty", &Colors::warn, &Colors::ringTrack},
};

TEST(Colors, WriteEveryTextSoThatItCanBeRead)
{
    for (const Appearance appearance : kAppearances)
        for (const Pair& pair : kWritten)
            EXPECT_GE(contrastOf(colorsOf(appearance).*pair.ink, colorsOf(appearance).*pair.paper),
                      appearance == Appearance::HighContrast ? 7.0 : 4.5)
                << pair.name << " in appearance " << int(appearance);
}

TEST(Colors, DrawEdgesAndMarksSoThatTheyCanBeSeen)
{
    for (const Appearance appearance : kAppearances)
        for (const Pair& pair : kDrawn)
            EXPECT_GE(contrastOf(colorsOf(appearance).*pair.ink, colorsOf(appearance).*pair.paper), 3.0)
                << pair.name << " in appearance " << int(appearance);
}

TEST(Colors, AreFoundAgainByThePaletteOfTheirWindow)
{
    for (const Appearance appearance : kAppearances)
        EXPECT_EQ(colorsOf(paletteOf(appearance)), colorsOf(appearance));
}

TEST(Colors, AreThoseOfAPaletteThatIsNotOurs)
{
    const QPalette palette(Qt::magenta);
    EXPECT_EQ(colorsOf(palette).window, palette.color(QPalette::Window));
    EXPECT_EQ(colorsOf(palette).text, palette.color(QPalette::WindowText));
}

TEST(Colors, OfAContrastThemeAreThePersonsOwn)
{
    // "Desert" of Windows 11.
    const ContrastTheme desert{QColor(0xFFFAEF), QColor(0x3D3D3D), QColor(0x676767), QColor(0x1C5E75),
                               QColor(0x903909), QColor(0xFFF5E3), QColor(0xFFFAEF), QColor(0x202020)};
    const Colors colors = colorsOf(paletteOf(desert));
    for (const QColor Colors::*paper : {&Colors::window, &Colors::rail, &Colors::surface, &Colors::badSoft})
        EXPECT_EQ(colors.*paper, desert.window);
    for (const QColor Colors::*ink : {&Colors::text, &Colors::textSoft, &Colors::bad, &Colors::frame})
        EXPECT_EQ(colors.*ink, desert.text);
    EXPECT_EQ(colors.textPale, desert.disabledText);
    EXPECT_EQ(colors.accent, desert.highlight);
    EXPECT_EQ(colors.onAccent, desert.highlightText);
    EXPECT_EQ(colors.focus, desert.link);
}

TEST(Colors, OfAThemeAsBlackAsOursAreStillItsOwn)
{
    ContrastTheme theme{Qt::black, Qt::white, Qt::green, Qt::yellow,
                        Qt::cyan,  Qt::black, Qt::black, Qt::yellow};
    EXPECT_EQ(colorsOf(paletteOf(theme)).accent, QColor(Qt::cyan));
    EXPECT_EQ(colorsOf(paletteOf(theme)).good, QColor(Qt::white));
}

} // namespace
} // namespace activation::ui
