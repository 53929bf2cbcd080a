// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticePc.h"
#include "tests/windows/licensing/LicensingPc.h"

namespace activation::windows {

/// A practice PC whose licensing is that of Windows.
class PcWithWindowsLicensing final : public System
{
public:
    PcWithWindowsLicensing(practice::PracticePc& pc, WindowsLicensing& licensing)
        : m_pc(pc)
        , m_licensing(licensing)
    {}

    [[nodiscard]] const Machine& machine() const override { return std::as_const(m_pc).machine(); }
    [[nodiscard]] const Clock& clock() const override { return std::as_const(m_pc).clock(); }
    [[nodiscard]] const Network& network() const override { return std::as_const(m_pc).network(); }
    [[nodiscard]] const Licensing& licensing() const override { return m_licensing; }
    [[nodiscard]] const Office& office() const override { return std::as_const(m_pc).office(); }
    [[nodiscard]] Machine& machine() override { return m_pc.machine(); }
    [[nodiscard]] Clock& clock() override { return m_pc.clock(); }
    [[nodiscard]] Network& network() override { return m_pc.network(); }
    [[nodiscard]] Licensing& licensing() override { return m_licensing; }
    [[nodiscard]] Office& office() override { return m_pc.office(); }

private:
    practice::PracticePc& m_pc;
    WindowsLicensing& m_licensing;
};

} // namespace activation::windows
