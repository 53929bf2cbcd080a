// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"

namespace activation {

/// Looks whether a web login gate stands in the way, by asking for its URL once (GET). The URL should be one
/// that answers 204, or an empty 200, to who is signed in; that is what captive portal detection has agreed
/// on.
///
///     2xx without a body                                          Open
///     2xx with a body, a redirect, 401, 403, 407, 511 (RFC 6585)  SignInNeeded: a page in place of the one
///     asked for TLS that is not trusted                                     SignInNeeded: the gate stands in
///     for the page no address, refused, no answer, any other status            Absent
///
/// Fails with Cancelled, InvalidInput (no http or https).
[[nodiscard]] Result<GateOutcome> lookAtHttpGate(const QUrl& gate, const Surroundings& surroundings,
                                                 const Limit& limit);

} // namespace activation
