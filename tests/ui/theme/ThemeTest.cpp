// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

#include <gtest/gtest.h>

namespace activation {
namespace {

TEST(Theme, GoesByTheLanguageOfTheProgram)
{
    QWidget window;
    for (const auto& [language, first] : {std::pair{Language::TraditionalChinese, "Microsoft JhengHei UI"},
                                          {Language::Korean, "Malgun Gothic"},
                                          {Language::Japanese, "Meiryo UI"},
                                          {Language::English, "Segoe UI"}}) {
        Theme(Appearance::Light, language).apply(window);
        EXPECT_EQ(window.font().families().first(), QLatin1String(first));
    }
}

TEST(Theme, LeavesOneStyleInPlaceForAllWindows)
{
    QWidget one;
    QWidget other;
    Theme(Appearance::Light, Language::English).apply(one);
    const QStyle* style = QApplication::style();
    Theme(Appearance::Dark, Language::Korean).apply(other);
    EXPECT_EQ(QApplication::style(), style);
    EXPECT_EQ(&colorsOf(one.palette()), &colorsOf(Appearance::Light));
    EXPECT_EQ(&colorsOf(other.palette()), &colorsOf(Appearance::Dark));
}

TEST(Theme, IsTakenUpByWhatIsAddedLater)
{
    QWidget window;
    Theme(Appearance::Dark, Language::Korean).apply(window);
    QWidget late;
    setLetters(late, 17, true);
    late.setParent(&window);
    EXPECT_EQ(&colorsOf(late.palette()), &colorsOf(Appearance::Dark));
    EXPECT_EQ(late.font().families(), fontFamilies(Language::Korean));
    EXPECT_EQ(late.font().pointSizeF(), 17);
}

} // namespace
} // namespace activation
