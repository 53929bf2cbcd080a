// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace activation::ui {

class ToneLabel;

/// The code for the telephone: what it is called, the code itself, which can be selected, and a small button
/// that copies it.
class CodeField final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeField(QWidget* parent = nullptr);

    /// "Support code", "2047 1183 6051", and what the small button is called.
    void setCode(const QString& caption, const QString& code, const QString& copyText);

    /// Where Tab leaves it.
    [[nodiscard]] QWidget* lastInTabOrder() const;

Q_SIGNALS:
    /// The code is on the clipboard.
    void copied();

protected:
    void changeEvent(QEvent* event) override;

private:
    void copy();
    void setAppearance();
    void fit();

    ToneLabel* m_caption;
    QLineEdit* m_code;
    QPushButton* m_copy;
};

} // namespace activation::ui
