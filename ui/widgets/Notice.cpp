// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Notice.h"

#include "ui/theme/Sizes.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/CommandButton.h"
#include "ui/widgets/Discard.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/ToneLabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

#include <utility>

namespace activation::ui {
namespace {

constexpr int kApart = 6; // from what is above and below
constexpr int kSideMargin = 10;

Icon iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return Icon::Info;
    case Notice::Kind::Warning:
        return Icon::Advice;
    case Notice::Kind::Problem:
        return Icon::Blocking;
    }
    return Icon::Info;
}

Tone toneOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return Tone::Info;
    case Notice::Kind::Warning:
        return Tone::Warn;
    case Notice::Kind::Problem:
        return Tone::Bad;
    }
    return Tone::Info;
}

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new ToneLabel(Tone::Plain, this))
    , m_buttonPlace(new QWidget(this))
{
    provideRoles();
    setFocusPolicy(Qt::ClickFocus);
    m_text->setWordWrap(true);
    m_buttonPlace->setLayout(new FlowLayout(Qt::AlignLeft));
    auto* column = new QVBoxLayout;
    column->setSpacing(kSizes.tightSpacing);
    column->addWidget(m_text);
    column->addWidget(m_buttonPlace);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(kSideMargin, kApart + kSizes.spacing, kSideMargin, kApart + kSizes.spacing);
    all->setSpacing(kSizes.spacing);
    all->addWidget(m_icon, 0, Qt::AlignTop);
    all->addLayout(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setVisible(false);
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::say(Kind kind, const QString& text, const QList<CommandButton*>& buttons)
{
    m_kind = kind;
    m_icon->setIcon(iconOf(kind));
    m_text->setText(text);
    setAccessibleName(text);
    setButtons(buttons);
    setVisible(true);
    update();
    setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::dismiss()
{
    setVisible(false);
    setButtons({});
}

void Notice::paintEvent(QPaintEvent* /*event*/)
{
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(inkOf(toneOf(m_kind), colors));
    painter.setBrush(paperOf(toneOf(m_kind), colors));
    const QRectF ground = QRectF(rect()).adjusted(0, kApart, 0, -kApart);
    painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), kSizes.radius, kSizes.radius);
    if (hasFocus())
        paintFocus(painter, ground, palette());
}

void Notice::setButtons(const QList<CommandButton*>& buttons)
{
    for (CommandButton* button : std::exchange(m_buttons, buttons)) {
        m_buttonPlace->layout()->removeWidget(button);
        if (!buttons.contains(button))
            discard(button);
    }
    for (CommandButton* button : buttons)
        m_buttonPlace->layout()->addWidget(button);
    m_buttonPlace->setVisible(!buttons.isEmpty());
}

} // namespace activation::ui

#include "moc_Notice.cpp"
