// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ScreenPage.h"

class QDateEdit;

namespace activation::ui {

class RowList;

/// 1-0: who somebody is here, and where the license depends on it, since when no longer.
class RolePage final : public ScreenPage
{
    Q_OBJECT

public:
    RolePage(WizardModel& model, QWidget* parent);

protected:
    void show(const VisitState& state, const text::Phrasebook& phrases) override;

private:
    void showRoles(const VisitState& state, const text::Phrasebook& phrases);
    void askForDay(const VisitState& state, const text::Phrasebook& phrases);

    RowList* m_roles;
    QDateEdit* m_lastDay;
    QDateTime m_asked; ///< the machine's time for which the day was preset
};

} // namespace activation::ui
