// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/windows/rows/ActivationEvents.h"
#include "core/windows/rows/StatusEvents.h"

#include <functional>

namespace activation::windows {

/// Gives the events of the KMS client that are no older than `age`, newest first.
using ActivationEventLog =
    std::function<QList<ActivationEvent>(std::chrono::milliseconds age, const Limit& limit)>;

/// From the Application log of this machine, and from the channel that newer Windows have for licensing alone
/// (Windows 11, Server 2022); a few at most. None when the log cannot be read in time: events explain, they
/// decide nothing.
[[nodiscard]] QList<ActivationEvent> readActivationEvents(std::chrono::milliseconds age, const Limit& limit);

/// What the licensing service wrote last about the licenses of each application, with the channel it stands
/// in. None as above.
[[nodiscard]] QList<LoggedEvent> readStatusEvents(const Limit& limit);

} // namespace activation::windows
