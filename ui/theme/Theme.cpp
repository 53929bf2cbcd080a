// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Theme.h"

#include "ui/theme/Sizes.h"
#include "ui/theme/ThemeStyle.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QWidget>

namespace activation {
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

void Theme::apply(QWidget& widget) const
{
    // The same drawing on every platform; one for all windows, it takes the colors from what it draws.
    if (qobject_cast<ThemeStyle*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ThemeStyle);
    widget.setPalette(paletteOf(m_appearance));
    widget.setFont(fontOf(m_language));
    widget.setAutoFillBackground(true);
}

QStringList fontFamilies(Language language)
{
    switch (language) {
    case Language::English:
        return {QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Noto Sans"),
                QStringLiteral("DejaVu Sans")};
    case Language::TraditionalChinese:
        return {QStringLiteral("Microsoft JhengHei UI"), QStringLiteral("Noto Sans CJK TC")};
    case Language::Korean:
        return {QStringLiteral("Malgun Gothic"), QStringLiteral("Noto Sans CJK KR")};
    case Language::Japanese:
        return {QStringLiteral("Meiryo UI"), QStringLiteral("Yu Gothic UI"),
                QStringLiteral("Noto Sans CJK JP")};
    }
    return {};
}

QStringList digitFamilies()
{
    return {QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono"),
            QStringLiteral("Noto Sans Mono CJK TC")};
}

void setLetters(QWidget& widget, double points, bool bold)
{
    QFont font; // what is not set here comes from the window, now and later
    font.setPointSizeF(points);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    widget.setFont(font);
}

void setDigits(QWidget& widget, double points, bool bold)
{
    QFont font;
    font.setFamilies(digitFamilies());
    font.setPointSizeF(points);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    widget.setFont(font);
}

} // namespace activation
