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
};

inline constexpr int kScreenCount = 20;

/// "1-2".
[[nodiscard]] QString numberOf(Screen screen);
/// The step of the wizard that a screen belongs to, 1 to 5; 6 and 7 are windows of their own.
[[nodiscard]] int stepOf(Screen screen);
[[nodiscard]] std::optional<Screen> screenFrom(const QString& number);

} // namespace activation
