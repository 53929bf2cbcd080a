// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/FlowLayout.h"

#include "ui/theme/Sizes.h"

#include <QWidget>

#include <utility>

namespace activation::ui {
namespace {

QSize sizeOf(const QLayoutItem& item, int most)
{
    const QSize wanted = item.sizeHint();
    if (wanted.width() <= most)
        return wanted;
    return {most, item.hasHeightForWidth() ? item.heightForWidth(most) : wanted.height()};
}

int widthOf(const QList<QLayoutItem*>& line, int spacing)
{
    int width = -spacing;
    for (const QLayoutItem* item : line)
        width += item->sizeHint().width() + spacing;
    return qMax(width, 0);
}

int heightOf(const QList<QLayoutItem*>& line, int most)
{
    int height = 0;
    for (const QLayoutItem* item : line)
        height = qMax(height, sizeOf(*item, most).height());
    return height;
}

} // namespace

FlowLayout::FlowLayout(Qt::Alignment side, QWidget* parent) : QLayout(parent), m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(kSizes.spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    Line visible;
    for (QLayoutItem* item : m_items)
        if (!item->isEmpty())
            visible.append(item);
    return {widthOf(visible, spacing()), heightOf(visible, QLAYOUTSIZE_MAX)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = -spacing();
    for (const Line& line : linesFor(width))
        height += heightOf(line, width) + spacing();
    return qMax(height, 0);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const bool right =
        m_side.testFlag(Qt::AlignRight) != (parentWidget()->layoutDirection() == Qt::RightToLeft);
    int y = rect.top();
    for (const Line& line : linesFor(rect.width())) {
        int x = right ? rect.right() + 1 - widthOf(line, spacing()) : rect.left();
        const int height = heightOf(line, rect.width());
        for (QLayoutItem* item : line) {
            const QSize size = sizeOf(*item, rect.width());
            item->setGeometry(QRect(QPoint(qMax(x, rect.left()), y + (height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        y += height + spacing();
    }
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        if (lines.isEmpty() || widthOf(lines.last() + Line{item}, spacing()) > width)
            lines.append(Line{});
        lines.last().append(item);
    }
    return lines;
}

} // namespace activation::ui

#include "moc_FlowLayout.cpp"
