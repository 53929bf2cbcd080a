// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/CommandButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ThemeStyle.h"

#include <QPainter>
#include <QShortcut>
#include <QStyleOptionButton>

namespace activation::ui {
namespace {

constexpr int kSign = 16;
constexpr int kGap = 7;
constexpr int kWidestText = 360; // an organization names its pages itself, with up to 200 characters

} // namespace

CommandButton::CommandButton(QWidget* parent) : CommandButton(QString(), parent) {}

CommandButton::CommandButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_shortcut(new QShortcut(this))
{
    setAutoDefault(false); // Enter belongs to the colored one, unless this one has the focus
    setLetters(*this, kSizes.bodyPoints);
    m_shortcut->setAutoRepeat(false);
    connect(m_shortcut, &QShortcut::activated, this, [this] { click(); });
}

void CommandButton::setEmphasis(Emphasis emphasis)
{
    m_emphasis = emphasis;
    setDefault(emphasis == Emphasis::Primary);
    setLetters(*this, kSizes.bodyPoints, emphasis == Emphasis::Primary);
    updateGeometry();
    update();
}

void CommandButton::setShield(bool shield)
{
    m_shield = shield;
    updateGeometry();
    update();
}

void CommandButton::setDigit(int digit)
{
    m_digit = digit;
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit);
    m_shortcut->setKeys(digit == 0 ? QList<QKeySequence>{}
                                   : QList<QKeySequence>{QKeySequence(key), Qt::ALT | key});
    updateGeometry();
    update();
}

QSize CommandButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shownText()) + signsWidth() + 2 * kSizes.buttonPadding,
            kSizes.button};
}

QSize CommandButton::minimumSizeHint() const
{
    return sizeHint();
}

QString CommandButton::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, kWidestText);
}

int CommandButton::signsWidth() const
{
    return (m_shield ? kSign + kGap : 0) + (m_digit != 0 ? kSign + kGap : 0);
}

void CommandButton::paintEvent(QPaintEvent* /*event*/)
{
    const Colors& colors = colorsOf(palette());
    const bool primary = m_emphasis == Emphasis::Primary;
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintButton(painter, option, primary);
    if (hasFocus()) {
        paintFocus(painter, rect(), palette());
        if (primary) { // its own color is close to that of the focus: a gap between them
            painter.setPen(QPen(colors.window, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), kSizes.radius - 2,
                                    kSizes.radius - 2);
        }
    }

    const QColor ink = !isEnabled() ? colors.textPale : primary ? colors.onAccent : colors.text;
    const double side = kSign;
    const QString shown = shownText();
    double x = (width() - fontMetrics().horizontalAdvance(shown) - signsWidth()) / 2.0;
    const double y = (height() - side) / 2;
    if (m_digit != 0) {
        paintDigit(painter, QRectF(x, y, side, side), ink);
        x += side + kGap;
    }
    if (m_shield) {
        paintPlain(painter, Icon::Shield, QRectF(x, y, side, side), ink, {});
        x += side + kGap;
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void CommandButton::paintDigit(QPainter& painter, const QRectF& place, const QColor& ink) const
{
    painter.setFont(digits(kSizes.smallPoints, m_emphasis == Emphasis::Primary));
    painter.setPen(ink);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(place, Qt::AlignCenter, QString::number(m_digit));
}

} // namespace activation::ui

#include "moc_CommandButton.cpp"
