// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Theme.h"
#include "ui/theme/Fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QWidget>

#include <gtest/gtest.h>

namespace activation::ui {
namespace {

TEST(Theme, GoesByTheLanguageOfTheProgram)
{
    QWidget window;
    QStringList firsts;
    for (const Language language :
         {Language::TraditionalChinese, Language::Korean, Language::Japanese, Language::English}) {
        Theme(Appearance::Light, language).apply(window);
        EXPECT_EQ(window.font().families(), fontFamilies(language));
        firsts.append(window.font().families().first());
        EXPECT_TRUE(QFontDatabase::hasFamily(firsts.last())) << "searched for in vain by every start";
    }
    firsts.removeLast();
    EXPECT_EQ(firsts.removeDuplicates(), 0) << "the same character is drawn differently in each";
}

TEST(Theme, LeavesOneStyleInPlaceForAllWindows)
{
    QWidget one;
    QWidget other;
    Theme(Appearance::Light, Language::English).apply(one);
    const QStyle* style = QApplication::style();
    Theme(Appearance::Dark, Language::Korean).apply(other);
    EXPECT_EQ(QApplication::style(), style);
    EXPECT_EQ(colorsOf(one.palette()), colorsOf(Appearance::Light));
    EXPECT_EQ(colorsOf(other.palette()), colorsOf(Appearance::Dark));
}

TEST(Theme, IsTakenUpByWhatIsAddedLater)
{
    QWidget window;
    Theme(Appearance::Dark, Language::Korean).apply(window);
    QWidget late;
    setLetters(late, 17, true);
    late.setParent(&window);
    EXPECT_EQ(colorsOf(late.palette()), colorsOf(Appearance::Dark));
    EXPECT_EQ(late.font().families(), fontFamilies(Language::Korean));
    EXPECT_EQ(late.font().pointSizeF(), 17);
}

} // namespace
} // namespace activation::ui
