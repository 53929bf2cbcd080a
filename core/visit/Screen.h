// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace activation {

/// The screens of the wizard and its windows. The order is that of the support code: append only.
enum class Screen {
    Checking,          ///< 1-1
    NeedsYou,          ///< 1-2
    ReadyWithAdvice,   ///< 1-3
    ConnectVpn,        ///< 2-1
    SignInAtGate,      ///< 2-2
    ComeToCampus,      ///< 2-3
    RemoveOffice,      ///< 3-1
    ClosePrograms,     ///< 3-2
    Removing,          ///< 3-3
    RestartNeeded,     ///< 3-4
    ReadyToActivate,   ///< 4-1
    Activating,        ///< 4-2
    AllActivated,      ///< 5-1
    PartlyActivated,   ///< 5-2
    NotActivated,      ///< 5-3
    CannotBeActivated, ///< 5-4
    Status,            ///< 6-1
    NoProfile,         ///< 6-2
    HelpdeskCode,      ///< 7-1
    HelpdeskScreen,    ///< 7-2
    WhoAreYou,         ///< 1-0
};

/// "1-2"; empty for a value that is none of them.
[[nodiscard]] constexpr QLatin1StringView screenNumber(Screen screen)
{
    switch (screen) {
    case Screen::Checking:
        return QLatin1StringView("1-1");
    case Screen::NeedsYou:
        return QLatin1StringView("1-2");
    case Screen::ReadyWithAdvice:
        return QLatin1StringView("1-3");
    case Screen::ConnectVpn:
        return QLatin1StringView("2-1");
    case Screen::SignInAtGate:
        return QLatin1StringView("2-2");
    case Screen::ComeToCampus:
        return QLatin1StringView("2-3");
    case Screen::RemoveOffice:
        return QLatin1StringView("3-1");
    case Screen::ClosePrograms:
        return QLatin1StringView("3-2");
    case Screen::Removing:
        return QLatin1StringView("3-3");
    case Screen::RestartNeeded:
        return QLatin1StringView("3-4");
    case Screen::ReadyToActivate:
        return QLatin1StringView("4-1");
    case Screen::Activating:
        return QLatin1StringView("4-2");
    case Screen::AllActivated:
        return QLatin1StringView("5-1");
    case Screen::PartlyActivated:
        return QLatin1StringView("5-2");
    case Screen::NotActivated:
        return QLatin1StringView("5-3");
    case Screen::CannotBeActivated:
        return QLatin1StringView("5-4");
    case Screen::Status:
        return QLatin1StringView("6-1");
    case Screen::NoProfile:
        return QLatin1StringView("6-2");
    case Screen::HelpdeskCode:
        return QLatin1StringView("7-1");
    case Screen::HelpdeskScreen:
        return QLatin1StringView("7-2");
    case Screen::WhoAreYou:
        return QLatin1StringView("1-0");
    }
    return {};
}

inline constexpr int kScreenCount = [] {
    int count = 0;
    while (!screenNumber(static_cast<Screen>(count)).isEmpty())
        ++count;
    return count;
}();

[[nodiscard]] QString numberOf(Screen screen);
/// The step of the wizard that a screen belongs to, 1 to 5; 6 and 7 are windows of their own.
[[nodiscard]] int stepOf(Screen screen);
[[nodiscard]] std::optional<Screen> screenFrom(const QString& number);

} // namespace activation
