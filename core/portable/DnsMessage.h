// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/HostLookup.h"

#include <QByteArrayView>

namespace activation::portable {

/// What a name server answered a question of this type. ServerFailed where it makes no sense.
[[nodiscard]] DnsReply readDnsReply(DnsType type, QByteArrayView message);

} // namespace activation::portable
