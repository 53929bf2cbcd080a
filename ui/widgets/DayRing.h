// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Colors.h"

#include <QWidget>

#include <optional>

namespace activation::ui {

/// How many days are left of how many, as a ring with the number inside.
class DayRing final : public QWidget
{
    Q_OBJECT

public:
    explicit DayRing(QWidget* parent = nullptr);

    /// Without days the ring is empty and shows a dash.
    void setDays(std::optional<int> days, int ofDays, Tone tone);
    /// "days", below the number.
    void setUnit(const QString& unit);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_days;
    int m_ofDays = 180;
    Tone m_tone = Tone::Good;
    QString m_unit;
};

} // namespace activation::ui
