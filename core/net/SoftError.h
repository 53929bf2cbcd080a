// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Network.h"

#include <QtGlobal>

#include <optional>

namespace activation {

/// What the network has reported about a connection attempt still under way, by ICMP mostly. Linux goes on
/// trying after such a report and Qt does not look at it (its notifier fires without end), so it has to be
/// asked for. Reading takes the report away. Nothing on platforms that end the attempt by themselves.
[[nodiscard]] std::optional<TcpOutcome> takeSoftError(qintptr socket);

} // namespace activation
