// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/ScreenHeader.h"

#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/ToneLabel.h"

#include <QBoxLayout>

namespace activation::ui {

ScreenHeader::ScreenHeader(QWidget* parent)
    : QWidget(parent)
    , m_heading(new Heading(this))
    , m_lead(new ToneLabel(Tone::Soft, this))
    , m_caption(new ToneLabel(Tone::Soft, this))
    , m_number(new ToneLabel(Tone::Plain, this))
{
    m_heading->setObjectName(QStringLiteral("heading"));
    m_lead->setObjectName(QStringLiteral("lead"));
    m_number->setObjectName(QStringLiteral("screenNumber"));
    m_lead->setWordWrap(true);
    setLetters(*m_caption, kSizes.smallPoints);
    m_caption->setAlignment(Qt::AlignRight);
    setDigits(*m_number, kSizes.headingPoints);
    m_number->setAlignment(Qt::AlignRight);

    auto* number = new QVBoxLayout;
    number->setSpacing(0);
    number->addWidget(m_caption);
    number->addWidget(m_number);
    number->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(kSizes.margin);
    top->addWidget(m_heading, 1);
    top->addLayout(number);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSizes.tightSpacing);
    column->addLayout(top);
    column->addWidget(m_lead);
    m_lead->setVisible(false);
}

void ScreenHeader::setHeading(const QString& text)
{
    m_heading->setText(text);
    m_heading->setAccessibleName(text);
}

void ScreenHeader::setLead(const QString& text)
{
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
    m_heading->setAccessibleDescription(text);
}

void ScreenHeader::setNumber(const QString& caption, const QString& number)
{
    m_caption->setText(caption);
    m_number->setText(number);
    m_number->setAccessibleName(caption + QLatin1Char(' ') + number);
}

void ScreenHeader::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace activation::ui

#include "moc_ScreenHeader.cpp"
