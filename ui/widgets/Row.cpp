// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Row.h"

#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/Discard.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/ToneLabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace activation::ui {
namespace {

constexpr int kNumberWidth = 26;
constexpr double kWordShare = 0.45; // a longer word is broken, so that the title keeps its room

void tell(QObject* object, QAccessible::Event what)
{
    QAccessibleEvent event(object, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Row::Row(QWidget* parent)
    : QWidget(parent)
    , m_number(new ToneLabel(Tone::Soft, this))
    , m_icon(new IconLabel(this))
    , m_title(new ToneLabel(Tone::Plain, this))
    , m_word(new ToneLabel(Tone::Soft, this))
    , m_detail(new ToneLabel(Tone::Soft, this))
    , m_buttonPlace(new QWidget(this))
{
    provideRoles();
    setFocusPolicy(Qt::StrongFocus);
    m_number->setFixedWidth(kNumberWidth);
    setDigits(*m_number, kSizes.smallPoints, false);
    m_number->setMinimumHeight(kSizes.rowMinimum - 2 * kSizes.rowPadding);
    m_title->setWordWrap(true);
    m_word->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_detail->setWordWrap(true);
    setLetters(*m_detail, kSizes.smallPoints);
    m_detail->setVisible(false);
    m_number->setVisible(false);
    m_buttonPlace->setVisible(false);
    m_buttonPlace->setLayout(new FlowLayout(Qt::AlignLeft));
    m_buttonPlace->setContentsMargins(0, kSizes.tightSpacing, 0, kSizes.tightSpacing);
    arrange();
}

void Row::arrange()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kSizes.spacing);
    line->addWidget(m_title, 1, Qt::AlignTop);
    line->addWidget(m_word, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_detail);
    column->addWidget(m_buttonPlace);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(kSizes.tightSpacing, kSizes.rowPadding, kSizes.tightSpacing, kSizes.rowPadding);
    all->setSpacing(0);
    all->addWidget(m_number, 0, Qt::AlignTop);
    all->addWidget(m_icon, 0, Qt::AlignTop);
    all->addSpacing(kSizes.spacing);
    all->addLayout(column, 1);
    setMinimumHeight(kSizes.rowMinimum);
}

void Row::setRow(const RowContent& content)
{
    if (content == m_content)
        return;
    const RowContent before = std::exchange(m_content, content);
    m_number->setText(content.number ? QString::number(*content.number) : QString());
    m_number->setVisible(content.number.has_value());
    m_icon->setIcon(content.icon);
    m_title->setText(content.title);
    m_word->setText(content.word);
    m_word->setTone(content.tone);
    setLetters(*m_word, kSizes.smallPoints, content.tone == Tone::Bad);
    m_detail->setText(content.detail);
    m_detail->setVisible(!content.detail.isEmpty());
    fitWord();
    setAccessibleName(content.accessibleName);
    setAccessibleDescription(content.detail);
    if (before.accessibleName != content.accessibleName)
        tell(this, QAccessible::NameChanged);
    if (before.detail != content.detail)
        tell(this, QAccessible::DescriptionChanged);
}

void Row::addButton(QAbstractButton* button)
{
    QWidget* before = m_buttons.isEmpty() ? static_cast<QWidget*>(this) : m_buttons.last();
    m_buttons.append(button);
    m_buttonPlace->layout()->addWidget(button);
    m_buttonPlace->setVisible(true);
    setTabOrder(before, button);
}

void Row::clearButtons()
{
    for (QAbstractButton* button : std::exchange(m_buttons, {})) {
        m_buttonPlace->layout()->removeWidget(button);
        discard(button);
    }
    m_buttonPlace->setVisible(false);
}

void Row::paintEvent(QPaintEvent* /*event*/)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocus(painter, rect(), palette());
}

void Row::resizeEvent(QResizeEvent* event)
{
    fitWord();
    QWidget::resizeEvent(event);
}

void Row::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        fitWord();
    QWidget::changeEvent(event);
}

void Row::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Row::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Row::fitWord()
{
    const int most = qMax(kSizes.smallTarget, static_cast<int>(width() * kWordShare));
    const int wanted = m_word->fontMetrics().boundingRect(QRect(), Qt::AlignLeft, m_word->text()).width() + 2;
    m_word->setWordWrap(wanted > most);
    m_word->setFixedWidth(m_word->text().isEmpty() ? 0 : qMin(wanted, most));
}

} // namespace activation::ui

#include "moc_Row.cpp"
