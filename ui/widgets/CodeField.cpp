// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/CodeField.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ToneLabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace activation::ui {

CodeField::CodeField(QWidget* parent)
    : QWidget(parent)
    , m_caption(new ToneLabel(Tone::Soft, this))
    , m_code(new QLineEdit(this))
    , m_copy(new QPushButton(this))
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
    connect(m_copy, &QPushButton::clicked, this, &CodeField::copy);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSizes.tightSpacing);
    line->addWidget(m_caption);
    line->addWidget(m_code);
    line->addWidget(m_copy);
    line->addStretch(1);
    setAppearance();
}

void CodeField::setCode(const QString& caption, const QString& code, const QString& copyText)
{
    m_caption->setText(caption);
    m_code->setText(code);
    m_code->setAccessibleName(caption);
    m_copy->setToolTip(copyText);
    m_copy->setAccessibleName(copyText);
    fit();
}

QWidget* CodeField::lastInTabOrder() const
{
    return m_copy;
}

void CodeField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setAppearance();
    QWidget::changeEvent(event);
}

void CodeField::copy()
{
    QGuiApplication::clipboard()->setText(m_code->text());
    Q_EMIT copied();
}

void CodeField::setAppearance()
{
    m_copy->setIcon(icon(Icon::Copy, colorsOf(palette())));
    m_copy->setIconSize({kSizes.icon - 4, kSizes.icon - 4});
    QPalette clear; // the code stands on the page, not in a field
    clear.setColor(QPalette::Base, Qt::transparent);
    m_code->setPalette(clear);
    fit();
}

void CodeField::fit()
{
    m_code->setFixedWidth(m_code->fontMetrics().horizontalAdvance(m_code->text()) + kSizes.spacing);
}

} // namespace activation::ui

#include "moc_CodeField.cpp"
