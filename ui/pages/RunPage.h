// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ScreenPage.h"

#include <QElapsedTimer>
#include <QTimer>

namespace activation::ui {

class RunView;

/// 3-3 and 4-2: what is being done, and for how long.
class RunPage final : public ScreenPage
{
    Q_OBJECT

public:
    RunPage(WizardModel& model, QWidget* parent);

protected:
    void show(const VisitState& state, const text::Phrasebook& phrases) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showElapsed();

    RunView* m_run;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace activation::ui
