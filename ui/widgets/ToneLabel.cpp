// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/ToneLabel.h"

#include <QEvent>

namespace activation::ui {

namespace {

constexpr int kUnbroken = QWIDGETSIZE_MAX;

} // namespace

ToneLabel::ToneLabel(Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a wizard's page it would be another
    color();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    color();
}

QSize ToneLabel::sizeHint() const
{
    return sizeFor(kUnbroken);
}

QSize ToneLabel::minimumSizeHint() const
{
    const QSize line = sizeHint();
    return wordWrap() ? QSize(sizeFor(0).width(), line.height()) : line;
}

int ToneLabel::heightForWidth(int width) const
{
    const QSize line = sizeHint();
    return width >= line.width() || !wordWrap() ? line.height() : sizeFor(width).height();
}

void ToneLabel::changeEvent(QEvent* event)
{
    m_sizes.clear();
    if (event->type() == QEvent::PaletteChange)
        color();
    QLabel::changeEvent(event);
}

/// With the margins. Where there is no width at all: that of the longest word.
QSize ToneLabel::sizeFor(int width) const
{
    if (m_measured != text())
        m_sizes.clear();
    m_measured = text();
    const auto [known, isNew] = m_sizes.try_emplace(width);
    if (isNew) {
        const QMargins margins = contentsMargins();
        const QRect room(0, 0, width - margins.left() - margins.right(), kUnbroken);
        const int flags = width == kUnbroken ? 0 : Qt::TextWordWrap;
        known->second = fontMetrics().boundingRect(room, flags, text()).size().grownBy(margins);
    }
    return known->second;
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

} // namespace activation::ui

#include "moc_ToneLabel.cpp"
