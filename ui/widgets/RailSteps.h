// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/RailState.h"

#include <QStringList>
#include <QWidget>

namespace activation::ui {

/// The five steps inside the rail.
class RailSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit RailSteps(QWidget* parent = nullptr);

    void setTitles(const QStringList& titles);
    [[nodiscard]] const RailStates& states() const { return m_states; }
    void setStates(const RailStates& states);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont fontOf(int step) const;
    [[nodiscard]] int heightOf(int step) const;
    void paintStep(QPainter& painter, int step, const QRect& place) const;
    void paintCircle(QPainter& painter, int step, const QRectF& circle) const;

    QStringList m_titles;
    RailStates m_states{RailState::Ahead, RailState::Ahead, RailState::Ahead, RailState::Ahead,
                        RailState::Ahead};
};

} // namespace activation::ui
