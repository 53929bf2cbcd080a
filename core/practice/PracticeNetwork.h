// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/SharedPracticeState.h"

namespace activation::practice {

/// The network around a practice PC, as seen from where the PC is.
class PracticeNetwork final : public Network
{
public:
    explicit PracticeNetwork(SharedPracticeState& shared) : m_shared(shared) {}

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
    SharedPracticeState& m_shared;
};

} // namespace activation::practice
