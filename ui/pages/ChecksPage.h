// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ListPage.h"

#include <QElapsedTimer>
#include <QTimer>

namespace activation::ui {

/// 1-1, 1-2 and 1-3: the checks, and what each of them needs.
class ChecksPage final : public ListPage
{
    Q_OBJECT

public:
    ChecksPage(WizardModel& model, QWidget* parent);

protected:
    void show(const VisitState& state, const text::Phrasebook& phrases) override;
    void hideEvent(QHideEvent* event) override;

private:
    void countSeconds(bool asking);
    [[nodiscard]] std::chrono::seconds asked() const;
    void showRow(int key, CheckId check, const VisitState& state, const text::Phrasebook& phrases);

    std::optional<CheckId> m_next; ///< whose repair is the next step
    QElapsedTimer m_since;         ///< the look began that is not answered yet
    QTimer m_tick;
};

} // namespace activation::ui
