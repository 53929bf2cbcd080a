// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/Icons.h"

#include "ui/theme/IconShapes.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <functional>

namespace activation::ui {
namespace {

Inks inksOf(Icon icon, const Colors& colors)
{
    switch (icon) {
    case Icon::Passed:
    case Icon::Keep:
        return {colors.good, colors.onTone};
    case Icon::Advice:
    case Icon::Remove:
        return {colors.warn, colors.onTone};
    case Icon::Blocking:
        return {colors.bad, colors.onTone};
    case Icon::Unknown:
        return {colors.textSoft, colors.onTone};
    case Icon::Skipped:
        return {colors.textPale, colors.onTone};
    case Icon::Waiting:
    case Icon::Running:
        return {colors.accent, colors.onTone};
    case Icon::Info:
        return {colors.info, colors.onTone};
    case Icon::Shield:
    case Icon::Calendar:
    case Icon::Copy:
    case Icon::Save:
    case Icon::Language:
    case Icon::Next:
        return {colors.text, colors.window};
    }
    return {};
}

void paintOnGrid(QPainter& painter, const QRectF& place, const std::function<void(QPainter&)>& draw)
{
    const double side = qMin(place.width(), place.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(side / 2, side / 2));
    painter.scale(side / kIconGrid, side / kIconGrid);
    draw(painter);
    painter.restore();
}

/// Draws anew for every size that is asked for.
class PathEngine final : public QIconEngine
{
public:
    explicit PathEngine(std::function<void(QPainter&)> draw) : m_draw(std::move(draw)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1);
        paintOnGrid(*painter, rect, m_draw);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}};
    }

    [[nodiscard]] QIconEngine* clone() const override { return new PathEngine(m_draw); }

private:
    std::function<void(QPainter&)> m_draw;
};

} // namespace

void paint(QPainter& painter, Icon icon, const QRectF& place, const Colors& colors)
{
    paintOnGrid(painter, place, [&](QPainter& grid) { paintSign(grid, icon, inksOf(icon, colors)); });
}

void paintPlain(QPainter& painter, Icon icon, const QRectF& place, const QColor& ink, const QColor& paper)
{
    paintOnGrid(painter, place, [&](QPainter& grid) { paintSign(grid, icon, {ink, paper}); });
}

QIcon icon(Icon icon, const Colors& colors)
{
    return QIcon(
        new PathEngine([icon, inks = inksOf(icon, colors)](QPainter& grid) { paintSign(grid, icon, inks); }));
}

QIcon applicationIcon()
{
    return QIcon(new PathEngine(paintProgram));
}

} // namespace activation::ui
