// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/SocketNetwork.h"

namespace activation::windows {

/// The real network: questions to servers as everywhere (core/net), names by Windows' own DNS client,
/// adapters and routes by the IP Helper. Every question needs a QCoreApplication.
class WindowsNetwork final : public SocketNetwork
{
public:
    WindowsNetwork();

    [[nodiscard]] Result<LocalNetwork> local(const Limit& limit) const override;
    [[nodiscard]] Result<SrvAnswer> findKmsHosts(const QString& domain, const Limit& limit) const override;
    [[nodiscard]] Result<Adapter> routeTo(const QHostAddress& address, const Limit& limit) const override;
};

} // namespace activation::windows
