// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/system/Network.h"

namespace activation {

/// The adapters that are up, without loopback. The kind is guessed from the interface type and from names
/// such as tun, tap, wg, ppp.
[[nodiscard]] QList<Adapter> localAdapters();

/// What an adapter of this name is, where the system itself knows no better than `otherwise`.
[[nodiscard]] AdapterKind adapterKindByName(const QString& name, AdapterKind otherwise);

/// The address this machine would send from; null when there is no route. Sends no packet.
[[nodiscard]] QHostAddress localAddressTowards(const QHostAddress& address);

/// The adapter that would carry packets to this address, loopback included; NotFound when there is no route.
[[nodiscard]] Result<Adapter> routeTo(const QHostAddress& address);

} // namespace activation
