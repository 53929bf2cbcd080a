// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ScreenPage.h"

namespace activation {

class RowList;

/// 2-1, 2-2 and 2-3: the way to the organization's network, or another way.
class NetworkPage final : public ScreenPage
{
    Q_OBJECT

public:
    explicit NetworkPage(WizardModel& model);

protected:
    void show(const WizardState& state, const Phrasebook& phrases) override;

private:
    [[nodiscard]] QList<ScreenButton> buttonsFor(const WizardState& state, const Phrasebook& phrases);

    RowList* m_rows;
};

} // namespace activation
