// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

#include <optional>

namespace activation {

/// Where this PC stands in the network, as far as the PC itself knows. Hints, not proof: only a connection
/// proves reach.
struct NetworkPosition
{
    std::optional<Failure> unknown; ///< why the adapters could not be listed; then nothing else is set
    bool connected = false;         ///< an adapter is up that leads out of this PC
    std::optional<Adapter> carrier; ///< the adapter that would carry the packets to the KMS host
    std::optional<AdapterKind>
        medium; ///< what they leave this PC by; below a tunnel on campus, what it is laid over
    bool inCampusRange = false; ///< an adapter that leads out, and is no tunnel, has an address of the campus
    bool proxied = false;       ///< what this PC asks the KMS host for, a proxy program answers
    bool vpnUp = false;         ///< the organization's VPN is up, not merely some VPN
    std::optional<VpnClient> client; ///< the profile's VPN client, where it is installed
    QStringList tunnels;             ///< as foreignTunnels()

    bool operator==(const NetworkPosition&) const = default;
};

/// Names of what is up on this PC and may take packets elsewhere: somebody else's VPN, and a proxy program.
[[nodiscard]] QStringList foreignTunnels(const LocalNetwork& local, const NetworkRule& rule);

/// An adapter is up that leads out of this PC, a tunnel that could not be without one, or one of which nobody
/// told what it is.
[[nodiscard]] bool leadsOut(const LocalNetwork& local);

/// A proxy program on this PC answers in place of the network.
[[nodiscard]] bool hasProxy(const LocalNetwork& local);

/// Asks for the address of the first host, and for the route only where several adapters could carry the
/// packets; either takes half a second at most.
[[nodiscard]] NetworkPosition findNetworkPosition(const CheckInput& input, const QList<Endpoint>& hosts,
                                                  const Limit& limit);

} // namespace activation
