// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/net/NameServers.h"
#include "core/system/Network.h"

namespace activation {

/// The KMS hosts a domain announces: SRV records of _vlmcs._tcp.<domain>, by priority, then by falling
/// weight. An empty domain means this machine's own DNS suffix; NoSuchName when it has none. Fails with
/// Cancelled, InvalidInput (no DNS name), NotSupported (no name servers known).
[[nodiscard]] Result<SrvAnswer> lookUpKmsHosts(const QString& domain, const NameServers& servers,
                                               const Limit& limit);

/// By priority, then by falling weight.
void sortByPreference(QList<SrvRecord>& records);

} // namespace activation
