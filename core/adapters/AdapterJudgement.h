// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adapters/NetworkAdapter.h"
#include "core/system/Network.h"

namespace activation {

/// What people connect through: up, and neither loopback nor one of Windows' own tunnels (Teredo, ISATAP).
[[nodiscard]] bool isInUse(const NetworkAdapter& adapter);

/// It leads to other networks.
[[nodiscard]] bool hasGateway(const NetworkAdapter& adapter);

/// What the adapter is, among `all` of this PC: a switch of Hyper-V or a bridge is what the adapter with the
/// same hardware address below it is. PPP is a VPN only where the device that was dialed says so, and Other
/// where nobody told.
[[nodiscard]] AdapterKind adapterKind(const NetworkAdapter& adapter, const QList<NetworkAdapter>& all);

[[nodiscard]] Adapter adapterFrom(const NetworkAdapter& adapter, const QList<NetworkAdapter>& all);

[[nodiscard]] QList<Adapter> adaptersInUse(const QList<NetworkAdapter>& all);

/// 198.18.0.0/15 (RFC 2544) belongs to nobody's network: proxies that answer in place of the network give
/// such addresses to every name (mihomo and others call it "fake-ip").
[[nodiscard]] bool isStandInAddress(const QHostAddress& address);

} // namespace activation
