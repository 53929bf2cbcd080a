// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/RowContent.h"

#include <QWidget>

class QAbstractButton;

namespace activation::ui {

class IconLabel;
class ToneLabel;

/// One line of a list, with what can be done about it below.
class Row final : public QWidget
{
    Q_OBJECT

public:
    explicit Row(QWidget* parent = nullptr);

    [[nodiscard]] const RowContent& content() const { return m_content; }
    /// In place; tells screen readers what changed.
    void setRow(const RowContent& content);

    /// Below the detail, owned by the row from then on.
    void addButton(QAbstractButton* button);
    /// Deletes them.
    void clearButtons();
    [[nodiscard]] QList<QAbstractButton*> buttons() const { return m_buttons; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();
    void fitWord();

    RowContent m_content;
    ToneLabel* m_number;
    IconLabel* m_icon;
    ToneLabel* m_title;
    ToneLabel* m_word;
    ToneLabel* m_detail;
    QWidget* m_buttonPlace;
    QList<QAbstractButton*> m_buttons;
};

} // namespace activation::ui
