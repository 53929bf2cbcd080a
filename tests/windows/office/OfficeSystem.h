// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/HealthyPc.h"
#include "core/practice/PracticePc.h"
#include "core/windows/office/WindowsOffice.h"

namespace activation::windows {

/// An organization that licenses every volume Office, Project and Visio.
[[nodiscard]] inline SiteProfile officeSite()
{
    SiteProfile profile;
    for (const ProductFamily family : {ProductFamily::Office, ProductFamily::Project, ProductFamily::Visio}) {
        ProductRule rule;
        rule.family = family;
        profile.products.append(rule);
    }
    return profile;
}

/// This Windows' own Office in an otherwise practice PC.
class OfficeSystem final : public System
{
public:
    [[nodiscard]] const Machine& machine() const override { return std::as_const(m_pc).machine(); }
    [[nodiscard]] const Clock& clock() const override { return std::as_const(m_pc).clock(); }
    [[nodiscard]] const Network& network() const override { return std::as_const(m_pc).network(); }
    [[nodiscard]] const Licensing& licensing() const override { return std::as_const(m_pc).licensing(); }
    [[nodiscard]] const Office& office() const override { return m_office; }
    [[nodiscard]] Machine& machine() override { return m_pc.machine(); }
    [[nodiscard]] Clock& clock() override { return m_pc.clock(); }
    [[nodiscard]] Network& network() override { return m_pc.network(); }
    [[nodiscard]] Licensing& licensing() override { return m_pc.licensing(); }
    [[nodiscard]] Office& office() override { return m_office; }

private:
    practice::PracticePc m_pc{practice::healthyPc(officeSite())};
    WindowsOffice m_office;
};

} // namespace activation::windows
