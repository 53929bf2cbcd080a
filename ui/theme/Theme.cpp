// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Theme.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Sizes.h"
#include "ui/theme/ThemeStyle.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QWidget>

namespace activation::ui {
namespace {

QFont fontOf(Language language)
{
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setPointSizeF(kSizes.bodyPoints);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

void Theme::prepare() const
{
    QApplication::setFont(fontOf(m_language));
    QApplication::setStyle(new ThemeStyle);
}

QPalette Theme::palette() const
{
    if (m_appearance == Appearance::HighContrast) {
        if (const auto theme = systemContrastTheme())
            return paletteOf(*theme);
    }
    return paletteOf(m_appearance);
}

void Theme::apply(QWidget& widget) const
{
    if (qobject_cast<ThemeStyle*>(QApplication::style()) == nullptr)
        prepare();
    widget.setPalette(palette());
    widget.setFont(fontOf(m_language));
    widget.setAutoFillBackground(true);
}

void setLetters(QWidget& widget, double points, bool bold)
{
    QFont font; // what is not set here comes from the window, now and later
    font.setPointSizeF(points);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    widget.setFont(font);
}

QFont digits(double points, bool bold)
{
    QFont font;
    font.setFamilies(digitFamilies());
    font.setStyleStrategy(QFont::NoFontMerging); // every family has digits: what others have is not looked up
    font.setPointSizeF(points);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

void setDigits(QWidget& widget, double points, bool bold)
{
    widget.setFont(digits(points, bold));
}

} // namespace activation::ui
