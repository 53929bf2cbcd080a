// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

class QShortcut;

namespace activation::ui {

/// A button that can also be pressed by the digit it shows ("press 2"), and may be the screen's one colored
/// button.
class CommandButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Emphasis { Normal, Primary };

    explicit CommandButton(QWidget* parent = nullptr);
    explicit CommandButton(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] Emphasis emphasis() const { return m_emphasis; }
    /// The primary one is colored, and Enter presses it.
    void setEmphasis(Emphasis emphasis);

    [[nodiscard]] bool shield() const { return m_shield; }
    /// Windows will ask for permission when this is pressed.
    void setShield(bool shield);

    [[nodiscard]] int digit() const { return m_digit; }
    /// 1 to 9; 0 for none.
    void setDigit(int digit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] int signsWidth() const;
    void paintDigit(QPainter& painter, const QRectF& place, const QColor& ink) const;

    Emphasis m_emphasis = Emphasis::Normal;
    bool m_shield = false;
    int m_digit = 0;
    QShortcut* m_shortcut;
};

} // namespace activation::ui
