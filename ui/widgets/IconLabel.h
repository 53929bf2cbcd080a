// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

#include <optional>

namespace activation::ui {

/// Shows one sign in the colors of its window.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<Icon> icon() const { return m_icon; }
    void setIcon(std::optional<Icon> icon);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Icon> m_icon;
};

} // namespace activation::ui
