// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Machine.h"

namespace activation::portable {

/// Knows whether this process is the superuser; the rest is Windows' own.
class PortableMachine final : public Machine
{
public:
    [[nodiscard]] Result<Elevation> elevation() const override;
    [[nodiscard]] Result<WindowsEdition> windows(const Limit& limit) const override;
    [[nodiscard]] Result<bool> restartPending(const Limit& limit) const override;
    [[nodiscard]] Result<FirmwareTables> firmware(const Limit& limit) const override;
    [[nodiscard]] Result<ServiceState> licensingService(const Limit& limit) const override;
    [[nodiscard]] Result<void> setLicensingService(const ServiceState& wanted, const Limit& limit) override;
    [[nodiscard]] std::unique_ptr<StayingAwake> stayAwake() override;
};

} // namespace activation::portable
