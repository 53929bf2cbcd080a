// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

namespace activation::practice {

/// What a VPN client calls itself, by its id in profiles; the id where it is not known.
[[nodiscard]] QString vpnClientName(const QString& product);

/// The adapters that are up: by the place the PC is at, and by the VPN clients that are connected.
[[nodiscard]] QList<Adapter> adaptersOf(const PracticeState& pc);

/// What is inside goes through the VPN once it is up; all else goes out directly.
[[nodiscard]] std::optional<Adapter> adapterTowards(const PracticeState& pc, const QHostAddress& address);

} // namespace activation::practice
