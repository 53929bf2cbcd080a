// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Hairline.h"

#include "ui/theme/Colors.h"

#include <QPainter>

namespace activation::ui {

Hairline::Hairline(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), colorsOf(palette()).line);
}

} // namespace activation::ui

#include "moc_Hairline.cpp"
