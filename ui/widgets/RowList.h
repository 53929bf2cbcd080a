// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/Row.h"

#include <QScrollArea>

#include <map>

class QVBoxLayout;

namespace activation {

/// Rows in the order of their keys, with hairlines between them; scrolls by itself where they do not fit.
/// Arrow keys, Home, End and the page keys go from row to row.
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
    void changeEvent(QEvent* event) override;

private:
    void moveFocus(int key);

    QVBoxLayout* m_column;
    std::map<int, Row*> m_rows;
};

} // namespace activation
