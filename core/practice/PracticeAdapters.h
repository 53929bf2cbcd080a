// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

namespace activation::practice {

/// What a VPN client calls itself, by its id in profiles; the id where it is not known.
[[nodiscard]] QString vpnClientName(const QString& product);

/// What Windows would say of this PC's adapters: by the place the PC is at and by its VPN clients, connected
/// or not.
[[nodiscard]] QList<NetworkAdapter> networkAdaptersOf(const PracticeState& pc);

/// Those that are up, judged as on Windows.
[[nodiscard]] QList<Adapter> adaptersOf(const PracticeState& pc);

/// The VPN clients, and a program that answers in place of the network.
[[nodiscard]] QList<VpnClient> clientsOf(const PracticeState& pc);

/// What is inside goes through the VPN once it is up; all else goes out directly. A proxy and somebody else's
/// VPN take everything.
[[nodiscard]] std::optional<Adapter> adapterTowards(const PracticeState& pc, const QHostAddress& address);

} // namespace activation::practice
