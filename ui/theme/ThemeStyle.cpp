// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/ThemeStyle.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Sizes.h"

#include <QPainter>
#include <QStyleOption>

namespace activation {
namespace {

void paintProgress(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const Colors& colors = colorsOf(option.palette);
    const QRectF groove = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = groove.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.frame);
    painter.setBrush(colors.ringTrack);
    painter.drawRoundedRect(groove, radius, radius);
    const int range = option.maximum - option.minimum;
    const double part = range > 0 ? double(option.progress - option.minimum) / range : 0;
    if (part > 0) {
        QRectF done = groove;
        done.setWidth(qMax(groove.height(), groove.width() * part));
        if (option.direction == Qt::RightToLeft)
            done.moveRight(groove.right());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(done, radius, radius);
    }
    painter.restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        paintFocus(*painter, option->rect, option->palette);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        element == CE_ProgressBar && bar != nullptr)
        paintProgress(*bar, *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const
{
    // No timers for looks, and the focus is always shown.
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

void paintFocus(QPainter& painter, const QRectF& place, const QPalette& palette)
{
    constexpr double kHalf = kSizes.focus / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette).focus, kSizes.focus));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(kHalf, kHalf, -kHalf, -kHalf), kSizes.radius, kSizes.radius);
    painter.restore();
}

} // namespace activation
