// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/System.h"

#include <memory>

namespace activation::portable {

/// A machine that is not Windows: real network and clock; what only Windows has is NotSupported.
class PortableSystem final : public System
{
public:
    PortableSystem();
    ~PortableSystem() override;
    Q_DISABLE_COPY_MOVE(PortableSystem)

    [[nodiscard]] const Machine& machine() const override;
    [[nodiscard]] const Clock& clock() const override;
    [[nodiscard]] const Network& network() const override;
    [[nodiscard]] const Licensing& licensing() const override;
    [[nodiscard]] const Office& office() const override;
    [[nodiscard]] Machine& machine() override;
    [[nodiscard]] Clock& clock() override;
    [[nodiscard]] Network& network() override;
    [[nodiscard]] Licensing& licensing() override;
    [[nodiscard]] Office& office() override;

private:
    struct Ports;
    std::unique_ptr<Ports> m_ports;
};

} // namespace activation::portable
