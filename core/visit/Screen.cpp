// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Screen.h"

namespace activation {

QString numberOf(Screen screen)
{
    switch (screen) {
    case Screen::Checking:
        return QStringLiteral("1-1");
    case Screen::NeedsYou:
        return QStringLiteral("1-2");
    case Screen::ReadyWithAdvice:
        return QStringLiteral("1-3");
    case Screen::ConnectVpn:
        return QStringLiteral("2-1");
    case Screen::SignInAtGate:
        return QStringLiteral("2-2");
    case Screen::ComeToCampus:
        return QStringLiteral("2-3");
    case Screen::RemoveOffice:
        return QStringLiteral("3-1");
    case Screen::ClosePrograms:
        return QStringLiteral("3-2");
    case Screen::Removing:
        return QStringLiteral("3-3");
    case Screen::RestartNeeded:
        return QStringLiteral("3-4");
    case Screen::ReadyToActivate:
        return QStringLiteral("4-1");
    case Screen::Activating:
        return QStringLiteral("4-2");
    case Screen::AllActivated:
        return QStringLiteral("5-1");
    case Screen::PartlyActivated:
        return QStringLiteral("5-2");
    case Screen::NotActivated:
        return QStringLiteral("5-3");
    case Screen::CannotBeActivated:
        return QStringLiteral("5-4");
    case Screen::Status:
        return QStringLiteral("6-1");
    case Screen::NoProfile:
        return QStringLiteral("6-2");
    case Screen::HelpdeskCode:
        return QStringLiteral("7-1");
    case Screen::HelpdeskScreen:
        return QStringLiteral("7-2");
    }
    Q_UNREACHABLE();
}

int stepOf(Screen screen)
{
    return numberOf(screen).first(1).toInt();
}

std::optional<Screen> screenFrom(const QString& number)
{
    for (int index = 0; index < kScreenCount; ++index) {
        const auto screen = static_cast<Screen>(index);
        if (numberOf(screen) == number)
            return screen;
    }
    return std::nullopt;
}

} // namespace activation
