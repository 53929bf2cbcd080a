// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Theme.h"

#include <QSettings>

namespace activation {
namespace {

QVariant setting(const QString& key, const QString& name)
{
    return QSettings(QStringLiteral("HKEY_CURRENT_USER\\") + key, QSettings::NativeFormat).value(name);
}

} // namespace

// Qt 6.4 does not say, and Fusion hides what later ones say; Windows keeps both where every program may read
// them.
Appearance systemAppearance()
{
    constexpr uint kHighContrastOn = 0x1; // HCF_HIGHCONTRASTON of HIGHCONTRAST::dwFlags
    const QVariant flags =
        setting(QStringLiteral("Control Panel\\Accessibility\\HighContrast"), QStringLiteral("Flags"));
    if ((flags.toUInt() & kHighContrastOn) != 0)
        return Appearance::HighContrast;
    const QVariant light =
        setting(QStringLiteral("Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
                QStringLiteral("AppsUseLightTheme"));
    return light.isValid() && light.toUInt() == 0 ? Appearance::Dark : Appearance::Light;
}

} // namespace activation
