// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/system/Network.h"

namespace activation::windows {

/// Network::resolve through Windows' own DNS client: both families side by side, and when one has answered
/// the other one has 400 ms more. Fails with Cancelled, InvalidInput.
[[nodiscard]] Result<AddressAnswer> resolveHost(const QString& host, const Limit& limit);

/// Network::findKmsHosts through Windows' own DNS client, for a domain that is not empty. Fails with
/// Cancelled, InvalidInput.
[[nodiscard]] Result<SrvAnswer> resolveKmsHosts(const QString& domain, const Limit& limit);

} // namespace activation::windows
