// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/ThemeStyle.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Sizes.h"

#include <QPainter>
#include <QStyleOption>
#include <QWizard>

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
    else if (element == PE_PanelButtonCommand)
        paintButton(*painter, *option, false);
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

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    return element == SE_PushButtonFocusRect ? option->rect
                                             : QProxyStyle::subElementRect(element, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const
{
    // A window at rest is at rest.
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // A wizard's pages have margins of their own, and its side widget reaches to the edge of the window.
    // QWizard asks for those around its pages without saying for whom.
    const bool margin = metric == PM_LayoutLeftMargin || metric == PM_LayoutTopMargin ||
                        metric == PM_LayoutRightMargin || metric == PM_LayoutBottomMargin ||
                        metric == PM_LayoutHorizontalSpacing || metric == PM_LayoutVerticalSpacing;
    if (margin && (!widget || qobject_cast<const QWizard*>(widget)))
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void paintButton(QPainter& painter, const QStyleOption& option, bool primary)
{
    const Colors& colors = colorsOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool touched = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor ground = touched && enabled ? colors.rail : colors.surface;
    QColor edge = enabled ? colors.frame : colors.line;
    if (primary && enabled)
        ground = edge = touched ? colors.accentHover : colors.accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kSizes.radius, kSizes.radius);
    painter.restore();
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
