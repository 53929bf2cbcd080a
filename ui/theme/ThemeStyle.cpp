// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/ThemeStyle.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Sizes.h"

#include <QPainter>
#include <QStyleOption>

namespace activation::ui {
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

/// The handle is as long as what is seen of the whole.
QRect handleOf(const QStyleOptionSlider& bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const double whole = double(bar.maximum) - bar.minimum + bar.pageStep;
    const int seen = whole > 0 ? qRound(length * (bar.pageStep / whole)) : length;
    const int handle = qMin(qMax(seen, kSizes.smallTarget), length);
    const int begin = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    return upright ? QRect(bar.rect.left(), bar.rect.top() + begin, bar.rect.width(), handle)
                   : QRect(bar.rect.left() + begin, bar.rect.top(), handle, bar.rect.height());
}

/// It has no arrows: its groove is all of it.
QRect partOf(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect handle = handleOf(bar);
    const bool upright = bar.orientation == Qt::Vertical;
    QRect rect = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarSubPage:
        upright ? rect.setBottom(handle.top() - 1) : rect.setRight(handle.left() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        upright ? rect.setTop(handle.bottom() + 1) : rect.setLeft(handle.right() + 1);
        return rect;
    default:
        return {};
    }
}

void paintScrollBar(const QStyleOptionSlider& bar, QPainter& painter)
{
    const Colors& colors = colorsOf(bar.palette);
    const bool touched = bar.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    const auto paint = [&](const QRect& place, const QColor& color) {
        const int gap = (qMin(bar.rect.width(), bar.rect.height()) - kSizes.scrollBar) / 2;
        const bool upright = bar.orientation == Qt::Vertical;
        painter.setBrush(color);
        painter.drawRoundedRect(upright ? place.adjusted(gap, 0, -gap, 0) : place.adjusted(0, gap, 0, -gap),
                                kSizes.scrollBar / 2.0, kSizes.scrollBar / 2.0);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    paint(bar.rect, colors.ringTrack);
    paint(handleOf(bar), touched ? colors.textSoft : colors.frame);
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

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr)
        paintScrollBar(*bar, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    return control == CC_ScrollBar && bar != nullptr
               ? partOf(*bar, part)
               : QProxyStyle::subControlRect(control, option, part, widget);
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

} // namespace activation::ui

#include "moc_ThemeStyle.cpp"
