// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/Row.h"

#include <QScrollArea>

#include <map>

class QVBoxLayout;

namespace activation::ui {

class Hairline;

/// Rows in the order of their keys, with hairlines between them; scrolls by itself where they do not fit.
/// The arrow keys, Home and End go from row to row.
class RowList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    /// The one with this key; a new one takes its place in the order.
    [[nodiscard]] Row& row(int key);
    [[nodiscard]] bool contains(int key) const { return m_rows.contains(key); }
    [[nodiscard]] QList<int> keys() const;
    void removeRow(int key);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        Row* row;
        Hairline* line;
    };
    using Rows = std::map<int, Entry>;

    void moveFocus(Rows::const_iterator place);

    QVBoxLayout* m_column;
    Rows m_rows;
};

} // namespace activation::ui
