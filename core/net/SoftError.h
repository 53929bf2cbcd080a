// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Network.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace activation {

/// What the network has reported about a connection attempt still under way, by ICMP mostly. Linux goes on
/// trying after such a report and Qt does not look at it (its notifier fires without end), so it has to be
/// asked for. Reading takes the report away. Nothing on platforms that end the attempt by themselves.
[[nodiscard]] std::optional<TcpOutcome> takeSoftError(qintptr socket);

/// Asks the system to tell early how a connection attempt ends; before connecting. By itself Windows tries a
/// port that refuses up to five times, which takes 2 s, and goes on for 21 s whatever ICMP reports. This
/// leaves it one more try (0.5 s after a refusal, 1 s after silence, kPatience in all) and ends the attempt
/// with an ICMP report (from Windows 10 2004 on). Nothing on other platforms.
void askForEarlyEnd(qintptr socket);

#ifdef Q_OS_WIN
/// When Windows itself gives up after askForEarlyEnd().
inline constexpr std::chrono::milliseconds kPatience{3000};
#else
/// Linux tries for two minutes, which is more than any limit here.
inline constexpr std::chrono::milliseconds kPatience = std::chrono::minutes{2};
#endif

} // namespace activation
