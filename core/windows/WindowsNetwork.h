// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"
#include "core/system/Network.h"

namespace activation {

/// The real network: questions to servers as everywhere (core/net), names by Windows' own DNS client,
/// adapters and routes by the IP Helper. Every question needs a QCoreApplication.
class WindowsNetwork final : public Network
{
public:
    WindowsNetwork();

    [[nodiscard]] Result<LocalNetwork> local(const Limit& limit) const override;
    [[nodiscard]] Result<AddressAnswer> resolve(const QString& host, const Limit& limit) const override;
    [[nodiscard]] Result<SrvAnswer> findKmsHosts(const QString& domain, const Limit& limit) const override;
    [[nodiscard]] Result<QList<TcpAnswer>> connectTo(const QList<Endpoint>& endpoints, AddressFamily family,
                                                     const Limit& limit) const override;
    [[nodiscard]] Result<RpcAnswer> bindKms(const Endpoint& endpoint, AddressFamily family,
                                            const Limit& limit) const override;
    [[nodiscard]] QList<Result<TimeSample>> askTime(const QList<TimeSource>& sources,
                                                    const Limit& limit) const override;
    [[nodiscard]] Result<GateOutcome> lookAtGate(const QUrl& gate, const Limit& limit) const override;
    [[nodiscard]] Result<Adapter> routeTo(const QHostAddress& address, const Limit& limit) const override;

private:
    Surroundings m_surroundings;
};

} // namespace activation
