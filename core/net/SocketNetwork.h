// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"
#include "core/system/Network.h"

namespace activation {

/// The questions to servers, which every platform asks the same way once it can turn names into addresses.
/// What the machine knows of itself (adapters, routes, its domain) its platform adds. Every question needs a
/// QCoreApplication.
class SocketNetwork : public Network
{
public:
    [[nodiscard]] Result<AddressAnswer> resolve(const QString& host, const Limit& limit) const final;
    [[nodiscard]] Result<QList<TcpAnswer>> connectTo(const QList<Endpoint>& endpoints, AddressFamily family,
                                                     const Limit& limit) const final;
    [[nodiscard]] Result<RpcAnswer> bindKms(const Endpoint& endpoint, AddressFamily family,
                                            const Limit& limit) const final;
    [[nodiscard]] QList<Result<TimeSample>> askTime(const QList<TimeSource>& sources,
                                                    const Limit& limit) const final;
    [[nodiscard]] Result<GateOutcome> lookAtGate(const QUrl& gate, const Limit& limit) const final;

protected:
    explicit SocketNetwork(HostResolver resolve, RunWithin withTls = runHere);

private:
    Surroundings m_surroundings;
};

} // namespace activation
