// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 6: is the PC on a network from which the organization wants to be asked, and which step is missing if not?
/// Looks at the adapters, the campus ranges, the VPN and the login gate. All of those are hints: before it
/// blocks it also tries to connect to every host, and a connection proves reach, except over a medium that
/// the profile rules out. While the gate asks for a sign-in even a connection proves nothing, since gates
/// answer in place of others; then only a KMS service that accepts a bind does. The same holds while a proxy
/// program takes all connections. Where the adapters cannot be listed, gate and connections alone decide.
/// Passed OnCampus, VpnConnected, ReachAllowed · Blocking NotConnected, TunnelProxy, GateSignInNeeded,
/// WifiNotEnough, WiredNeeded, CampusNeeded, VpnNotForRole, VpnGatewayUnreachable, VpnNotConnected · Unknown
/// CannotTell. Facts: Adapter, AdapterKind; VpnProduct, VpnInstalled and VpnName with a VPN in the profile;
/// Gate with a gate; Role with VpnNotForRole; Tunnels where others than the organization's are up.
[[nodiscard]] Finding checkNetwork(const CheckInput& input);

} // namespace activation
