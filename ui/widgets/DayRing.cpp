// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/DayRing.h"

#include "ui/theme/Sizes.h"
#include "ui/widgets/Roles.h"

#include <QPainter>

#include <algorithm>

namespace activation::ui {
namespace {

constexpr int kFullTurn = 360 * 16; // Qt counts sixteenths of a degree
constexpr int kTop = 90 * 16;
constexpr double kNumberUp = 8; // of the number from the middle, so that the unit has room below

} // namespace

DayRing::DayRing(QWidget* parent) : QWidget(parent)
{
    provideRoles();
    setFixedSize(sizeHint());
}

void DayRing::setDays(std::optional<int> days, int ofDays, Tone tone)
{
    m_days = days;
    m_ofDays = ofDays;
    m_tone = tone;
    update();
}

void DayRing::setUnit(const QString& unit)
{
    m_unit = unit;
    update();
}

QSize DayRing::sizeHint() const
{
    return {kSizes.ring, kSizes.ring};
}

void DayRing::paintEvent(QPaintEvent* /*event*/)
{
    const Colors& colors = colorsOf(palette());
    constexpr double kInset = kSizes.ringStroke / 2.0 + 1;
    const QRectF circle = QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.ringTrack, kSizes.ringStroke));
    painter.drawEllipse(circle);
    const double part = m_days && m_ofDays > 0 ? std::clamp(double(*m_days) / m_ofDays, 0.0, 1.0) : 0.0;
    painter.setPen(QPen(inkOf(m_tone, colors), kSizes.ringStroke, Qt::SolidLine, Qt::RoundCap));
    if (part > 0)
        painter.drawArc(circle, kTop, -qRound(kFullTurn * part));

    QFont letters = font();
    letters.setPointSizeF(kSizes.ringPoints);
    letters.setBold(true);
    painter.setFont(letters);
    painter.setPen(colors.text);
    const double up = m_unit.isEmpty() ? 0 : kNumberUp;
    painter.drawText(QRectF(rect()).translated(0, -up), Qt::AlignCenter,
                     m_days ? QString::number(*m_days) : QStringLiteral("–"));
    letters.setPointSizeF(kSizes.smallPoints);
    letters.setBold(false);
    painter.setFont(letters);
    painter.setPen(colors.textSoft);
    painter.drawText(QRectF(rect()).translated(0, 2 * kNumberUp), Qt::AlignCenter, m_unit);
}

} // namespace activation::ui

#include "moc_DayRing.cpp"
