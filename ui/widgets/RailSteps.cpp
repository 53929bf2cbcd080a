// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/RailSteps.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Sizes.h"

#include <QEvent>
#include <QPainter>

namespace activation::ui {
namespace {

constexpr int kLeft = 16;
constexpr int kBesideCircle = 10;
constexpr int kTitleLeft = kLeft + kSizes.railCircle + kBesideCircle;
constexpr int kTitleWidth = kSizes.railWidth - kTitleLeft - 8;
constexpr int kBar = 3;
constexpr int kWrap = Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

RailSteps::RailSteps(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailSteps::setTitles(const QStringList& titles)
{
    m_titles = titles;
    updateGeometry();
    update();
}

void RailSteps::setStates(const RailStates& states)
{
    m_states = states;
    updateGeometry();
    update();
}

QSize RailSteps::sizeHint() const
{
    int height = 0;
    for (int step = 0; step < kRailSteps; ++step)
        height += heightOf(step);
    return {kSizes.railWidth, height};
}

void RailSteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void RailSteps::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int y = 0;
    for (int step = 0; step < kRailSteps; ++step) {
        paintStep(painter, step, QRect(0, y, width(), heightOf(step)));
        y += heightOf(step);
    }
}

QFont RailSteps::fontOf(int step) const
{
    QFont letters = font();
    letters.setBold(m_states.at(static_cast<std::size_t>(step)) == RailState::Current);
    return letters;
}

int RailSteps::heightOf(int step) const
{
    const QRect text =
        QFontMetrics(fontOf(step)).boundingRect(QRect(0, 0, kTitleWidth, 1000), kWrap, m_titles.value(step));
    return qMax(kSizes.railStep, text.height() + kSizes.spacing);
}

void RailSteps::paintStep(QPainter& painter, int step, const QRect& place) const
{
    const Colors& colors = colorsOf(palette());
    const RailState state = m_states.at(static_cast<std::size_t>(step));
    const bool current = state == RailState::Current;
    if (current) {
        painter.fillRect(place, colors.window);
        painter.fillRect(QRect(place.topLeft(), QSize(kBar, place.height())), colors.accent);
    }
    const QRectF circle(kLeft, place.center().y() - kSizes.railCircle / 2.0 + 0.5, kSizes.railCircle,
                        kSizes.railCircle);
    paintCircle(painter, step, circle);
    painter.setFont(fontOf(step));
    painter.setPen(current ? colors.text : state == RailState::Skipped ? colors.textPale : colors.textSoft);
    painter.drawText(QRect(kTitleLeft, place.top(), kTitleWidth, place.height()), kWrap,
                     m_titles.value(step));
}

void RailSteps::paintCircle(QPainter& painter, int step, const QRectF& circle) const
{
    const Colors& colors = colorsOf(palette());
    const RailState state = m_states.at(static_cast<std::size_t>(step));
    if (state == RailState::Done)
        return paint(painter, Icon::Passed, circle, colors);
    const bool current = state == RailState::Current;
    const bool skipped = state == RailState::Skipped;
    QFont digits = fontOf(step);
    if (!current)
        digits.setPointSizeF(kSizes.smallPoints);
    painter.setFont(digits);
    painter.setPen(QPen(current ? colors.accent : skipped ? colors.line : colors.frame, 1.2));
    painter.setBrush(current ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle.adjusted(0.6, 0.6, -0.6, -0.6));
    painter.setPen(current ? colors.onAccent : skipped ? colors.textPale : colors.textSoft);
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
}

} // namespace activation::ui

#include "moc_RailSteps.cpp"
