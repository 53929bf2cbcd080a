// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ScreenPage.h"

namespace activation::ui {

class LicenseList;
struct RowContent;

/// 5-1, 5-2 and 5-3: what became of every product, and what happens next.
class ResultPage final : public ScreenPage
{
    Q_OBJECT

public:
    ResultPage(WizardModel& model, QWidget* parent);

protected:
    void show(const VisitState& state, const text::Phrasebook& phrases) override;

private:
    [[nodiscard]] QList<RowContent> tasks(const VisitState& state, const text::Phrasebook& phrases);
    [[nodiscard]] QList<RowContent> advice(const VisitState& state, const text::Phrasebook& phrases);
    [[nodiscard]] QList<ScreenButton> buttonsFor(const VisitState& state);

    LicenseList* m_licenses;
};

} // namespace activation::ui
