// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Office.h"

namespace activation::portable {

/// Office's volume editions exist on Windows only: everything is NotSupported.
class PortableOffice final : public Office
{
public:
    [[nodiscard]] Result<QList<OfficeProduct>> products(const Limit& limit) const override;
    [[nodiscard]] Result<QList<RunningProgram>> running(const Limit& limit) const override;
    [[nodiscard]] Result<bool> openedOnce(const Limit& limit) const override;
    [[nodiscard]] Result<void> askToClose(const RunningProgram& program, const Limit& limit) override;
    [[nodiscard]] Result<void> remove(const OfficeProduct& product, const Progress& progress,
                                      const Limit& limit) override;
};

} // namespace activation::portable
