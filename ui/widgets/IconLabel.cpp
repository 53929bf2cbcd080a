// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/IconLabel.h"

#include "ui/theme/Sizes.h"

#include <QPainter>

namespace activation::ui {

IconLabel::IconLabel(QWidget* parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
    setVisible(false);
}

void IconLabel::setIcon(std::optional<Icon> icon)
{
    m_icon = icon;
    setVisible(icon.has_value());
    update();
}

QSize IconLabel::sizeHint() const
{
    return {kSizes.icon, kSizes.icon};
}

void IconLabel::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_icon)
        return;
    QPainter painter(this);
    paint(painter, *m_icon, rect(), colorsOf(palette()));
}

} // namespace activation::ui

#include "moc_IconLabel.cpp"
