// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ScreenPage.h"

namespace activation {

class RowList;

/// 3-1: which Office products go, and which stay.
class RemovePage final : public ScreenPage
{
    Q_OBJECT

public:
    explicit RemovePage(WizardModel& model);

protected:
    void show(const WizardState& state, const Phrasebook& phrases) override;

private:
    RowList* m_rows;
};

} // namespace activation
