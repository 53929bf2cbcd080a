// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"

namespace activation {

/// Network::connectTo for any resolver. Names are resolved side by side, from the start; endpoint number n is
/// tried from n times 250 ms on, or sooner where there are so many that the last one would not get half of
/// the limit. A connection is closed as soon as it has come about.
[[nodiscard]] Result<QList<TcpAnswer>> probeTcp(const QList<Endpoint>& endpoints, AddressFamily family,
                                                const HostResolver& resolve, const Limit& limit);

} // namespace activation
