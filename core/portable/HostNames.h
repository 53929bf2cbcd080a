// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/system/Network.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace activation::portable {

/// Who knows names: what is not said here is as this machine has it.
struct NameService
{
    QByteArray servers; ///< "192.0.2.53:53,[2001:db8::53]:53"
    std::optional<QStringList> searchDomains;
};

/// Network::resolve: literals (IPv6 also in brackets or with a scope) answer themselves, then the hosts file,
/// then the name servers, A and AAAA side by side. A name without a dot is tried in the search domains first.
/// When one family has answered, the other one has 400 ms more. Fails with Cancelled, InvalidInput (no DNS
/// name).
[[nodiscard]] Result<AddressAnswer> resolveHost(const QString& host, const Limit& limit,
                                                const NameService& service = {});

/// Network::findKmsHosts, for a domain that is not empty. Fails with Cancelled, InvalidInput (no DNS name).
[[nodiscard]] Result<SrvAnswer> resolveKmsHosts(const QString& domain, const Limit& limit,
                                                const NameService& service = {});

} // namespace activation::portable
