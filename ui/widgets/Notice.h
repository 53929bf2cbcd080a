// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Colors.h"

#include <QList>
#include <QWidget>

namespace activation::ui {

class CommandButton;
class IconLabel;
class ToneLabel;

/// Says something inside the page, where other programs open a box in front of it. Hidden until it has
/// something to say.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Problem };

    explicit Notice(QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

    /// Appears and takes the focus; the buttons are owned by the notice from then on, former ones are
    /// deleted.
    void say(Kind kind, const QString& text, const QList<CommandButton*>& buttons = {});
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setButtons(const QList<CommandButton*>& buttons);

    Kind m_kind = Kind::Info;
    IconLabel* m_icon;
    ToneLabel* m_text;
    QWidget* m_buttonPlace;
    QList<CommandButton*> m_buttons;
};

} // namespace activation::ui
