// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 7: does a KMS host accept a TCP connection? Every host is tried; the first that answers in the order of
/// preference counts. Where none answers, the reason is that of the first.
/// What connects is this process: a firewall that decides by program may let it pass and stop Windows' own.
/// Passed PortOpen · Advice PortOpenOnFallback · Blocking PortRefused, PortDropped, PortUnreachable,
/// PortNoAddress · Skipped NotNeeded without KMS · Unknown CannotTell.
/// Facts: Host, Port and Address of the host that counts, Milliseconds, Hosts, Tunnels as the
/// network check has them. A host that the organization's
/// image has preset is never named.
[[nodiscard]] Finding checkPort(const CheckInput& input);

} // namespace activation
