// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/ToneLabel.h"

#include <QEvent>

namespace activation {

ToneLabel::ToneLabel(Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    color();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    color();
}

QSize ToneLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    const QMargins margins = contentsMargins();
    const int width = fontMetrics().size(0, text()).width() + margins.left() + margins.right() + 1;
    return {width, QLabel::heightForWidth(width)};
}

void ToneLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        color();
    QLabel::changeEvent(event);
}

void ToneLabel::color()
{
    const QColor ink = inkOf(m_tone, colorsOf(palette()));
    if (palette().color(QPalette::WindowText) == ink)
        return;
    QPalette own; // the rest goes on coming from the window
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

} // namespace activation
