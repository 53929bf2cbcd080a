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
    std::optional<Failure> unknown;  ///< why the adapters could not be listed; then nothing else is set
    bool connected = false;          ///< an adapter is up that leads out of this PC
    std::optional<Adapter> carrier;  ///< the adapter that would carry the packets to the KMS host
    bool inCampusRange = false;      ///< the carrier is no VPN and has an address of the campus
    bool vpnUp = false;              ///< the organization's VPN is up, not merely some VPN
    std::optional<VpnClient> client; ///< the profile's VPN client, where it is installed

    bool operator==(const NetworkPosition&) const = default;
};

/// Asks for the route only where several adapters could carry the packets; that takes half a second at most.
[[nodiscard]] NetworkPosition findNetworkPosition(const CheckInput& input, const QList<Endpoint>& hosts,
                                                  const Limit& limit);

} // namespace activation
