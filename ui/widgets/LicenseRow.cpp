// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LicenseRow.h"

#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DayRing.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Roles.h"

#include <QBoxLayout>
#include <QPainter>

namespace activation::ui {

LicenseRow::LicenseRow(QWidget* parent)
    : QWidget(parent)
    , m_ring(new DayRing(this))
    , m_product(new ToneLabel(Tone::Plain, this))
    , m_chip(new Chip(this))
    , m_sentence(new ToneLabel(Tone::Soft, this))
{
    provideRoles();
    setFocusPolicy(Qt::StrongFocus);
    setLetters(*m_product, kSizes.bodyPoints, true);
    m_product->setWordWrap(true);
    m_sentence->setWordWrap(true);

    auto* names = new FlowLayout(Qt::AlignLeft); // a long product name has the chip below it
    names->addWidget(m_product);
    names->addWidget(m_chip);
    auto* column = new QVBoxLayout;
    column->setSpacing(kSizes.tightSpacing);
    column->addStretch(1);
    column->addLayout(names);
    column->addWidget(m_sentence);
    column->addStretch(1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(kSizes.tightSpacing, kSizes.spacing, kSizes.tightSpacing, kSizes.spacing);
    all->setSpacing(kSizes.margin);
    all->addWidget(m_ring);
    all->addLayout(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void LicenseRow::setLicense(const LicenseContent& content)
{
    m_content = content;
    m_ring->setVisible(content.days.has_value());
    m_ring->setDays(content.days, content.ofDays, content.tone);
    m_ring->setUnit(content.unit);
    m_product->setText(content.product);
    m_chip->setChip(content.chip, content.tone);
    m_sentence->setText(content.sentence);
    setAccessibleName(content.accessibleName);
    setAccessibleDescription(content.sentence);
}

void LicenseRow::paintEvent(QPaintEvent* /*event*/)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocus(painter, rect(), palette());
}

void LicenseRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void LicenseRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace activation::ui

#include "moc_LicenseRow.cpp"
