// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// 8: does a KMS service answer on the open port? A DCE/RPC bind only, never an activation request.
/// Passed KmsAnswers · Advice ServiceBusy · Blocking OtherRpcService, NotRpc, ClosedWithoutAnswer,
/// ServiceSilent · Skipped NotNeeded without KMS · Unknown CannotTell.
/// Reads the finding of the port check, which says which host is open. Facts: Host, Port, Milliseconds,
/// Tunnels; a host that the organization's image has preset is never named.
[[nodiscard]] Finding checkKmsService(const CheckInput& input);

} // namespace activation
