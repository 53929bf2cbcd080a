// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Footer.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CommandButton.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ToneLabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>

namespace activation {

Footer::Footer(QWidget* parent)
    : QWidget(parent)
    , m_caption(new ToneLabel(Tone::Soft))
    , m_code(new QLineEdit)
    , m_copy(new QPushButton)
    , m_codePlace(new QWidget(this))
    , m_buttonPlace(new QWidget(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_flow(new FlowLayout(Qt::AlignRight, m_buttonPlace))
{
    m_code->setObjectName(QStringLiteral("supportCode"));
    m_copy->setObjectName(QStringLiteral("copyCode"));
    setLetters(*m_caption, kSizes.smallPoints);
    setDigits(*m_code, kSizes.codePoints);
    m_code->setReadOnly(true);
    m_code->setFrame(false);
    m_code->setMinimumHeight(kSizes.smallTarget);
    m_copy->setFixedSize(kSizes.smallTarget, kSizes.smallTarget);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &Footer::copyCode);

    auto* code = new QHBoxLayout(m_codePlace);
    code->setContentsMargins(0, 0, 0, 0);
    code->setSpacing(kSizes.tightSpacing);
    for (QWidget* part :
         {static_cast<QWidget*>(m_caption), static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_copy)})
        code->addWidget(part);
    code->addStretch(1);
    m_codePlace->setVisible(false);
    m_halves->setContentsMargins(kSizes.margin, kSizes.footerPadding, kSizes.margin, kSizes.footerPadding);
    m_halves->setSpacing(kSizes.spacing);
    m_halves->addWidget(m_codePlace);
    m_halves->addWidget(m_buttonPlace, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    dress();
}

void Footer::setCode(const QString& caption, const QString& code, const QString& copyText)
{
    m_caption->setText(caption);
    m_code->setText(code);
    m_code->setAccessibleName(caption);
    m_copy->setToolTip(copyText);
    m_copy->setAccessibleName(copyText);
    m_codePlace->setVisible(!code.isEmpty());
    fit();
}

void Footer::setButtons(const QList<CommandButton*>& buttons)
{
    for (CommandButton* button : m_buttons) {
        m_flow->removeWidget(button);
        if (!buttons.contains(button)) {
            button->setVisible(false);
            button->deleteLater(); // it may be the one that was pressed just now
        }
    }
    m_buttons = buttons;
    QWidget* before = m_copy;
    for (CommandButton* button : m_buttons) {
        m_flow->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    fit();
}

void Footer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Footer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void Footer::copyCode()
{
    QGuiApplication::clipboard()->setText(m_code->text());
    Q_EMIT codeCopied();
}

void Footer::dress()
{
    m_copy->setIcon(icon(Icon::Copy, colorsOf(palette())));
    m_copy->setIconSize({kSizes.icon - 4, kSizes.icon - 4});
    QPalette clear; // the code stands on the page, not in a field
    clear.setColor(QPalette::Base, Qt::transparent);
    m_code->setPalette(clear);
    fit();
}

void Footer::fit()
{
    m_code->setFixedWidth(m_code->fontMetrics().horizontalAdvance(m_code->text()) + kSizes.spacing);
    const int code = m_codePlace->isHidden() ? 0 : m_codePlace->sizeHint().width() + kSizes.spacing;
    const bool beside = code + m_flow->sizeHint().width() + 2 * kSizes.margin <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_halves->direction() != direction)
        m_halves->setDirection(direction);
}

} // namespace activation
