// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace activation::ui {

Appearance systemAppearance()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Appearance::Dark : Appearance::Light;
#endif
    const QPalette palette = QGuiApplication::palette();
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Appearance::Dark : Appearance::Light;
}

std::optional<ContrastTheme> systemContrastTheme()
{
    return std::nullopt;
}

} // namespace activation::ui
