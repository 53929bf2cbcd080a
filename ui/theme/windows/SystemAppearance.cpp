// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QSettings>
#include <QStyleHints>

#include <array>

namespace activation::ui {
namespace {

QVariant setting(const QString& key, const QString& name)
{
    return QSettings(QStringLiteral("HKEY_CURRENT_USER\\") + key, QSettings::NativeFormat).value(name);
}

/// "255 250 239", as Windows keeps the colors that GetSysColor() tells; invalid when it is something else.
/// Their names are those of win.ini's [colors] (MSDN), HotTrackingColor is COLOR_HOTLIGHT (as Wine reads it).
QColor systemColor(const QString& name)
{
    const QStringList parts =
        setting(QStringLiteral("Control Panel\\Colors"), name).toString().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return {};
    std::array<int, 3> values{};
    for (qsizetype index = 0; index < 3; ++index) {
        bool number = false;
        values[static_cast<std::size_t>(index)] = parts[index].toInt(&number);
        if (!number)
            return {};
    }
    return {values[0], values[1], values[2]};
}

bool darkPrograms()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QVariant light =
        setting(QStringLiteral("Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
                QStringLiteral("AppsUseLightTheme"));
    return light.isValid() && light.toUInt() == 0;
}

} // namespace

// That a contrast theme is on is not among what Qt says; Windows keeps it where every program may read it.
Appearance systemAppearance()
{
    constexpr uint kHighContrastOn = 0x1; // HCF_HIGHCONTRASTON of HIGHCONTRAST::dwFlags
    const QVariant flags =
        setting(QStringLiteral("Control Panel\\Accessibility\\HighContrast"), QStringLiteral("Flags"));
    if ((flags.toUInt() & kHighContrastOn) != 0)
        return Appearance::HighContrast;
    return darkPrograms() ? Appearance::Dark : Appearance::Light;
}

std::optional<ContrastTheme> systemContrastTheme()
{
    const ContrastTheme theme{
        systemColor(QStringLiteral("Window")),     systemColor(QStringLiteral("WindowText")),
        systemColor(QStringLiteral("GrayText")),   systemColor(QStringLiteral("HotTrackingColor")),
        systemColor(QStringLiteral("Hilight")),    systemColor(QStringLiteral("HilightText")),
        systemColor(QStringLiteral("ButtonFace")), systemColor(QStringLiteral("ButtonText"))};
    for (const QColor& color : {theme.window, theme.text, theme.disabledText, theme.link, theme.highlight,
                                theme.highlightText, theme.button, theme.buttonText}) {
        if (!color.isValid())
            return std::nullopt;
    }
    return theme;
}

} // namespace activation::ui
