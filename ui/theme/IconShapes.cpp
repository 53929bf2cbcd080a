// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/IconShapes.h"

#include <QPainter>
#include <QPainterPath>

namespace activation::ui {
namespace {

QPen pen(const QColor& color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void fill(QPainter& painter, const QPainterPath& path, const QColor& color)
{
    painter.fillPath(path, color);
}

void stroke(QPainter& painter, const QPainterPath& path, const QColor& color, double width)
{
    painter.strokePath(path, pen(color, width));
}

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
    return path;
}

QPainterPath circle(double radius, QPointF middle = {12, 12})
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

QPainterPath shieldShape()
{
    QPainterPath path({12, 1.5});
    path.cubicTo(15, 3.6, 18, 4.4, 21, 4.5);
    path.lineTo(21, 11);
    path.cubicTo(21, 17, 17, 20.8, 12, 22.5);
    path.cubicTo(7, 20.8, 3, 17, 3, 11);
    path.lineTo(3, 4.5);
    path.cubicTo(6, 4.4, 9, 3.6, 12, 1.5);
    return path;
}

void check(QPainter& painter, const QColor& color)
{
    stroke(painter, lines({{7.2, 12.5}, {10.6, 16}, {16.8, 8.4}}), color, 2.2);
}

void dash(QPainter& painter, const QColor& color)
{
    stroke(painter, lines({{8, 12}, {16, 12}}), color, 2.4);
}

void exclamation(QPainter& painter, const QColor& color, double top, double bottom)
{
    stroke(painter, lines({{12, top}, {12, bottom - 4.2}}), color, 2.4);
    fill(painter, circle(1.5, {12, bottom}), color);
}

void paintPassed(QPainter& painter, const Inks& inks)
{
    fill(painter, circle(11), inks.shape);
    check(painter, inks.sign);
}

void paintAdvice(QPainter& painter, const Inks& inks)
{
    const QPainterPath triangle = lines({{12, 3}, {22, 20.5}, {2, 20.5}, {12, 3}});
    fill(painter, triangle, inks.shape);
    stroke(painter, triangle, inks.shape, 2.4);
    exclamation(painter, inks.sign, 9, 18.2);
}

void paintBlocking(QPainter& painter, const Inks& inks)
{
    QPainterPath square;
    square.addRoundedRect(QRectF(1, 1, 22, 22), 3.5, 3.5);
    fill(painter, square, inks.shape);
    exclamation(painter, inks.sign, 6, 17.6);
}

void paintUnknown(QPainter& painter, const Inks& inks)
{
    fill(painter, circle(11), inks.shape);
    QPainterPath hook;
    hook.arcMoveTo(QRectF(8.6, 5.6, 6.8, 6.8), 170);
    hook.arcTo(QRectF(8.6, 5.6, 6.8, 6.8), 170, -230);
    hook.quadTo(12, 12.6, 12, 14.2);
    stroke(painter, hook, inks.sign, 2.1);
    fill(painter, circle(1.4, {12, 17.9}), inks.sign);
}

void paintSkipped(QPainter& painter, const Inks& inks)
{
    stroke(painter, circle(9.8), inks.shape, 1.6);
    dash(painter, inks.shape);
}

void paintWaiting(QPainter& painter, const Inks& inks)
{
    QPen dashes = pen(inks.shape, 2);
    dashes.setCapStyle(Qt::FlatCap);
    dashes.setDashPattern({1.96, 1.96}); // eight of them, all the same
    painter.strokePath(circle(10), dashes);
}

void paintRunning(QPainter& painter, const Inks& inks)
{
    stroke(painter, circle(9.8), inks.shape, 2.2);
    fill(painter, circle(4.4), inks.shape);
}

void paintRemove(QPainter& painter, const Inks& inks)
{
    fill(painter, shieldShape(), inks.shape);
    dash(painter, inks.sign);
}

void paintKeep(QPainter& painter, const Inks& inks)
{
    fill(painter, shieldShape(), inks.shape);
    check(painter, inks.sign);
}

void paintInfo(QPainter& painter, const Inks& inks)
{
    fill(painter, circle(11), inks.shape);
    fill(painter, circle(1.6, {12, 7}), inks.sign);
    stroke(painter, lines({{12, 11.4}, {12, 17.4}}), inks.sign, 2.4);
}

void paintShield(QPainter& painter, const Inks& inks)
{
    const QPainterPath shape = shieldShape();
    stroke(painter, shape, inks.shape, 2);
    painter.save();
    painter.setClipRect(QRectF(0, 0, 12, kIconGrid));
    fill(painter, shape, inks.shape);
    painter.restore();
}

void paintCalendar(QPainter& painter, const Inks& inks)
{
    QPainterPath page;
    page.addRoundedRect(QRectF(3, 5, 18, 16), 2, 2);
    stroke(painter, page, inks.shape, 2);
    stroke(painter, lines({{3, 10.5}, {21, 10.5}}), inks.shape, 2);
    stroke(painter, lines({{8, 2.5}, {8, 6.5}}), inks.shape, 2);
    stroke(painter, lines({{16, 2.5}, {16, 6.5}}), inks.shape, 2);
}

void paintCopy(QPainter& painter, const Inks& inks)
{
    QPainterPath front;
    front.addRoundedRect(QRectF(8.5, 8.5, 12.5, 13), 2, 2);
    stroke(painter, front, inks.shape, 2);
    stroke(painter, lines({{5, 15.5}, {3, 15.5}, {3, 2.5}, {15.5, 2.5}, {15.5, 5}}), inks.shape, 2);
}

void paintSave(QPainter& painter, const Inks& inks)
{
    stroke(painter, lines({{12, 3}, {12, 15}}), inks.shape, 2);
    stroke(painter, lines({{7, 10.5}, {12, 15.5}, {17, 10.5}}), inks.shape, 2);
    stroke(painter, lines({{3, 16}, {3, 21}, {21, 21}, {21, 16}}), inks.shape, 2);
}

void paintLanguage(QPainter& painter, const Inks& inks)
{
    stroke(painter, circle(9.8), inks.shape, 1.8);
    QPainterPath meridian;
    meridian.addEllipse(QPointF(12, 12), 4.2, 9.8);
    stroke(painter, meridian, inks.shape, 1.8);
    stroke(painter, lines({{2.2, 12}, {21.8, 12}}), inks.shape, 1.8);
}

void paintNext(QPainter& painter, const Inks& inks)
{
    stroke(painter, lines({{4, 12}, {19.5, 12}}), inks.shape, 2.2);
    stroke(painter, lines({{13, 5.5}, {19.5, 12}, {13, 18.5}}), inks.shape, 2.2);
}

} // namespace

void paintSign(QPainter& painter, Icon icon, const Inks& inks)
{
    switch (icon) {
    case Icon::Passed:
        return paintPassed(painter, inks);
    case Icon::Advice:
        return paintAdvice(painter, inks);
    case Icon::Blocking:
        return paintBlocking(painter, inks);
    case Icon::Unknown:
        return paintUnknown(painter, inks);
    case Icon::Skipped:
        return paintSkipped(painter, inks);
    case Icon::Waiting:
        return paintWaiting(painter, inks);
    case Icon::Running:
        return paintRunning(painter, inks);
    case Icon::Remove:
        return paintRemove(painter, inks);
    case Icon::Keep:
        return paintKeep(painter, inks);
    case Icon::Info:
        return paintInfo(painter, inks);
    case Icon::Shield:
        return paintShield(painter, inks);
    case Icon::Calendar:
        return paintCalendar(painter, inks);
    case Icon::Copy:
        return paintCopy(painter, inks);
    case Icon::Save:
        return paintSave(painter, inks);
    case Icon::Language:
        return paintLanguage(painter, inks);
    case Icon::Next:
        return paintNext(painter, inks);
    }
}

void paintProgram(QPainter& painter)
{
    const Colors& colors = colorsOf(Appearance::Light);
    QPainterPath ground;
    ground.addRoundedRect(QRectF(0, 0, kIconGrid, kIconGrid), 5, 5);
    fill(painter, ground, colors.accent);
    painter.translate(3, 3);
    painter.scale(0.75, 0.75);
    fill(painter, shieldShape(), colors.onAccent);
    stroke(painter, lines({{7.2, 12.5}, {10.6, 16}, {16.8, 8.4}}), colors.accent, 2.8);
}

} // namespace activation::ui
