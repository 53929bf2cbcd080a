// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/RowList.h"

#include "ui/theme/Sizes.h"
#include "ui/widgets/Discard.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/Roles.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace activation::ui {
namespace {

constexpr int kLeastRows = 3;

bool holdsFocus(const Row& row)
{
    const QWidget* focused = row.window()->focusWidget();
    return focused != nullptr && (focused == &row || row.isAncestorOf(focused));
}

QWidget* lastInTabOrder(Row& row)
{
    if (row.buttons().isEmpty())
        return &row;
    return row.buttons().last();
}

} // namespace

RowList::RowList(QWidget* parent) : QScrollArea(parent)
{
    provideRoles();
    auto* rows = new QWidget(this);
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(rows);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its rows have it
    viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
}

Row& RowList::row(int key)
{
    if (const auto known = m_rows.find(key); known != m_rows.end())
        return *known->second.row;
    const auto place = m_rows.emplace(key, Entry{new Row(widget()), new Hairline(widget())}).first;
    const auto& [row, line] = place->second;
    // Most come one after the other; the stretch stays last.
    const bool isLast = std::next(place) == m_rows.end();
    const int index =
        isLast ? m_column->count() - 1 : 2 * static_cast<int>(std::distance(m_rows.begin(), place));
    m_column->insertWidget(index, row);
    m_column->insertWidget(index + 1, line);
    row->installEventFilter(this);
    if (place != m_rows.begin())
        setTabOrder(lastInTabOrder(*std::prev(place)->second.row), row);
    else if (const auto next = std::next(place); next != m_rows.end())
        setTabOrder(row, next->second.row);
    return *row;
}

QList<int> RowList::keys() const
{
    QList<int> keys;
    for (const auto& [key, entry] : m_rows)
        keys.append(key);
    return keys;
}

void RowList::removeRow(int key)
{
    const auto found = m_rows.find(key);
    if (found == m_rows.end())
        return;
    for (QWidget* gone :
         {static_cast<QWidget*>(found->second.row), static_cast<QWidget*>(found->second.line)}) {
        m_column->removeWidget(gone);
        discard(gone);
    }
    m_rows.erase(found);
}

void RowList::clear()
{
    for (const int key : keys())
        removeRow(key);
}

QSize RowList::sizeHint() const
{
    return {kSizes.contentWidth, widget()->sizeHint().height()};
}

QSize RowList::minimumSizeHint() const
{
    return {kSizes.contentWidth / 2, kLeastRows * kSizes.rowMinimum};
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const auto here =
        std::ranges::find_if(m_rows, [](const auto& entry) { return holdsFocus(*entry.second.row); });
    if (here == m_rows.end())
        return QScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveFocus(here == m_rows.begin() ? here : std::prev(here));
    case Qt::Key_Down:
        return moveFocus(std::next(here) == m_rows.end() ? here : std::next(here));
    case Qt::Key_Home:
        return moveFocus(m_rows.begin());
    case Qt::Key_End:
        return moveFocus(std::prev(m_rows.end()));
    default:
        QScrollArea::keyPressEvent(event);
    }
}

bool RowList::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* row = qobject_cast<Row*>(watched); row != nullptr && event->type() == QEvent::FocusIn)
        ensureWidgetVisible(row, 0, 1);
    return QScrollArea::eventFilter(watched, event);
}

void RowList::moveFocus(Rows::const_iterator place)
{
    place->second.row->setFocus(Qt::TabFocusReason);
}

} // namespace activation::ui

#include "moc_RowList.cpp"
