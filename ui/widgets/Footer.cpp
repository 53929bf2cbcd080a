// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Footer.h"

#include "ui/theme/Sizes.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CommandButton.h"
#include "ui/widgets/Discard.h"
#include "ui/widgets/FlowLayout.h"

#include <QBoxLayout>
#include <QEvent>

namespace activation::ui {

Footer::Footer(QWidget* parent)
    : QWidget(parent)
    , m_buttonPlace(new QWidget(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_flow(new FlowLayout(Qt::AlignRight, m_buttonPlace))
{
    m_halves->setContentsMargins(kSizes.margin, kSizes.footerPadding, kSizes.margin, kSizes.footerPadding);
    m_halves->setSpacing(kSizes.spacing);
    m_halves->addWidget(m_buttonPlace, 1);
    setMinimumHeight(kSizes.button + 2 * kSizes.footerPadding);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Footer::setCode(const QString& caption, const QString& code, const QString& copyText)
{
    if (!m_code && code.isEmpty())
        return;
    codeField().setCode(caption, code, copyText);
    codeField().setVisible(!code.isEmpty());
    fit();
}

void Footer::setButtons(const QList<CommandButton*>& buttons)
{
    for (CommandButton* button : m_buttons) {
        m_flow->removeWidget(button);
        if (!buttons.contains(button))
            discard(button);
    }
    m_buttons = buttons;
    for (CommandButton* button : m_buttons)
        m_flow->addWidget(button);
    chain();
    fit();
}

bool Footer::event(QEvent* event)
{
    // A button has other words, or the code has come.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void Footer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Footer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

CodeField& Footer::codeField()
{
    if (!m_code) {
        m_code = new CodeField(this);
        m_halves->insertWidget(0, m_code);
        connect(m_code, &CodeField::copied, this, &Footer::codeCopied);
        chain();
    }
    return *m_code;
}

/// Tab goes from the code to the buttons, from left to right.
void Footer::chain()
{
    QWidget* before = m_code ? m_code->lastInTabOrder() : nullptr;
    for (CommandButton* button : m_buttons) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
}

void Footer::fit()
{
    const int code = !m_code || m_code->isHidden() ? 0 : m_code->sizeHint().width() + kSizes.spacing;
    const bool beside = code + m_flow->sizeHint().width() + 2 * kSizes.margin <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_halves->direction() != direction)
        m_halves->setDirection(direction);
}

} // namespace activation::ui

#include "moc_Footer.cpp"
