// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/ScreenFrame.h"

#include "ui/theme/Sizes.h"
#include "ui/widgets/CommandButton.h"
#include "ui/widgets/Footer.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ScreenHeader.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace activation::ui {

ScreenFrame::ScreenFrame(QWidget* parent)
    : QWidget(parent)
    , m_header(new ScreenHeader(this))
    , m_notice(new Notice(this))
    , m_footer(new Footer(this))
    , m_middle(new QVBoxLayout)
{
    m_notice->setObjectName(QStringLiteral("notice"));
    m_middle->setContentsMargins(kSizes.margin, kSizes.headerTop, kSizes.margin, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_header);
    m_middle->addSpacing(kSizes.spacing);
    m_middle->addWidget(new Hairline(this));
    m_middle->addWidget(m_notice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_middle, 1);
    column->addWidget(new Hairline(this));
    column->addWidget(m_footer);
}

void ScreenFrame::setBody(QWidget* body)
{
    delete m_body;
    m_body = body;
    m_middle->addWidget(body, 1);
    setTabOrder(m_notice, body);
}

void ScreenFrame::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        for (CommandButton* button : findChildren<CommandButton*>())
            if (button->emphasis() == CommandButton::Emphasis::Primary && button->isVisible() &&
                button->isEnabled())
                return button->click();
    }
    QWidget::keyPressEvent(event);
}

} // namespace activation::ui

#include "moc_ScreenFrame.cpp"
