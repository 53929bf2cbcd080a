// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ScreenPage.h"

namespace activation {

class RowList;

/// 6-2: no site profile, or one that is refused; the status still works.
class NoProfilePage final : public ScreenPage
{
    Q_OBJECT

public:
    explicit NoProfilePage(WizardModel& model);

protected:
    void show(const WizardState& state, const Phrasebook& phrases) override;

private:
    RowList* m_rows;
};

} // namespace activation
