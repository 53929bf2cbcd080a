// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Chip.h"

#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace activation::ui {

Chip::Chip(QWidget* parent) : ToneLabel(Tone::Good, parent)
{
    setLetters(*this, kSizes.chipPoints, true);
    setContentsMargins(kSizes.spacing, 1, kSizes.spacing, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setChip(const QString& text, Tone tone)
{
    setText(text);
    setTone(tone);
    setVisible(!text.isEmpty());
}

void Chip::paintEvent(QPaintEvent* event)
{
    const Colors& colors = colorsOf(palette());
    const QColor paper = paperOf(tone(), colors);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Where the ground is that of the window, the edge makes the chip.
    painter.setPen(paper == colors.window ? inkOf(tone(), colors) : paper);
    painter.setBrush(paper);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
    painter.end();
    ToneLabel::paintEvent(event);
}

} // namespace activation::ui

#include "moc_Chip.cpp"
