// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ScreenPage.h"

namespace activation {

class RowList;

/// 4-1: everything that will be done, before anything is done.
class CommitPage final : public ScreenPage
{
    Q_OBJECT

public:
    explicit CommitPage(WizardModel& model);

protected:
    void show(const WizardState& state, const Phrasebook& phrases) override;

private:
    void showTasks(const WizardState& state, const Phrasebook& phrases);

    RowList* m_rows;
};

} // namespace activation
