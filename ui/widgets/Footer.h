// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace activation::ui {

class CodeField;
class CommandButton;
class FlowLayout;

/// The bottom of a screen: the code for the telephone, and the buttons.
class Footer final : public QWidget
{
    Q_OBJECT

public:
    explicit Footer(QWidget* parent = nullptr);

    /// "Support code", "2047 1183 6051", and what the small button beside it is called. No code, no button.
    void setCode(const QString& caption, const QString& code, const QString& copyText);

    /// From left to right; owned by the footer from then on. Those that are not named any more are deleted.
    void setButtons(const QList<CommandButton*>& buttons);
    [[nodiscard]] const QList<CommandButton*>& buttons() const { return m_buttons; }

Q_SIGNALS:
    /// The code is on the clipboard.
    void codeCopied();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] CodeField& codeField();
    void chain();
    void fit();

    CodeField* m_code = nullptr; ///< once there is a code
    QWidget* m_buttonPlace;
    QBoxLayout* m_halves;
    FlowLayout* m_flow;
    QList<CommandButton*> m_buttons;
};

} // namespace activation::ui
