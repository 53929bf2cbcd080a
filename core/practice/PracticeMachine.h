// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/SharedPracticeState.h"

namespace activation::practice {

/// Rights, Windows, service and firmware of a practice PC.
class PracticeMachine final : public Machine
{
public:
    explicit PracticeMachine(SharedPracticeState& shared) : m_shared(shared) {}

    [[nodiscard]] Result<Elevation> elevation() const override;
    [[nodiscard]] Result<WindowsEdition> windows(const Limit& limit) const override;
    [[nodiscard]] Result<bool> restartPending(const Limit& limit) const override;
    [[nodiscard]] Result<FirmwareTables> firmware(const Limit& limit) const override;
    [[nodiscard]] Result<ServiceState> licensingService(const Limit& limit) const override;
    [[nodiscard]] Result<void> setLicensingService(const ServiceState& wanted, const Limit& limit) override;
    [[nodiscard]] std::unique_ptr<StayingAwake> stayAwake() override;

private:
    SharedPracticeState& m_shared;
};

} // namespace activation::practice
