// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"

namespace activation {

/// Network::bindKms for any resolver: connects, sends one bind, reads one answer and closes. Never a request.
/// What is neither an acceptance nor an appeal to come later, but RPC (a refusal, a fault), is
/// OtherInterface.
[[nodiscard]] Result<RpcAnswer> bindToKms(const Endpoint& endpoint, AddressFamily family,
                                          const HostResolver& resolve, const Limit& limit);

} // namespace activation
