// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/System.h"
#include "core/windows/rows/WmiRow.h"

#include <memory>

namespace activation::windows {

/// This PC, as Windows tells it and lets it be changed.
class WindowsSystem final : public System
{
public:
    /// `witness`, if there is one, is told of every question to the licensing classes.
    explicit WindowsSystem(WmiWitness witness = {});
    ~WindowsSystem() override;
    Q_DISABLE_COPY_MOVE(WindowsSystem)

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

} // namespace activation::windows
