// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

namespace activation::practice {

// What the practice network shows from where the PC is. One truth for the questions of the checks and for the
// activation itself.

/// On campus, or outside with the VPN connected.
[[nodiscard]] bool isInside(const PracticeState& pc);

[[nodiscard]] AddressAnswer lookUp(const PracticeState& pc, const QString& host);

[[nodiscard]] SrvAnswer lookUpKmsHosts(const PracticeState& pc, const QString& domain);

struct PracticeConnection
{
    TcpOutcome outcome = TcpOutcome::Dropped;
    RpcOutcome service = RpcOutcome::NotConnected; ///< what a bind brings to light there
    QHostAddress address;                          ///< the one that answered
};

[[nodiscard]] PracticeConnection connectFrom(const PracticeState& pc, const Endpoint& endpoint,
                                             AddressFamily family);

} // namespace activation::practice
