// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ScreenPage.h"

namespace activation {

class RowList;

/// 5-4: why nothing can be activated here, and what to do instead.
class EndingPage final : public ScreenPage
{
    Q_OBJECT

public:
    explicit EndingPage(WizardModel& model);

protected:
    void show(const WizardState& state, const Phrasebook& phrases) override;

private:
    RowList* m_rows;
};

} // namespace activation
