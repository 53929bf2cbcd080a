// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/SocketNetwork.h"

namespace activation::portable {

/// The real network, asked with sockets, and with c-ares for names. VPN clients cannot be known here. Every
/// question needs a QCoreApplication.
class PortableNetwork final : public SocketNetwork
{
public:
    PortableNetwork();

    [[nodiscard]] Result<LocalNetwork> local(const Limit& limit) const override;
    [[nodiscard]] Result<SrvAnswer> findKmsHosts(const QString& domain, const Limit& limit) const override;
    [[nodiscard]] Result<Adapter> routeTo(const QHostAddress& address, const Limit& limit) const override;
};

} // namespace activation::portable
