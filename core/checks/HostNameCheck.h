// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 5: is there an address for a KMS host? One host of the profile is enough; where none has an address, the
/// reason is that of the first. All names are asked side by side.
/// Passed AddressGiven, NameResolved, HostDiscovered, HostPreset · Blocking NameNotFound, NameServerFailed,
/// NameServerSilent, NameLeadsBackHere, NoSrvRecord, WrongAddressFamily · Skipped NotNeeded without KMS,
/// NeedsEarlier (the network) while there is no network or a proxy program answers in its place · Unknown
/// CannotTell. Facts: Host, Port, Hosts, Addresses;
/// AddressFamily where the profile wants one; Domain with discovery; Tunnels with a reason that blocks. A
/// host that the organization's image has preset is never named.
[[nodiscard]] Finding checkHostName(const CheckInput& input);

} // namespace activation
