// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/RunView.h"

#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ToneLabel.h"

#include <QBoxLayout>
#include <QProgressBar>

#include <algorithm>

namespace activation::ui {
namespace {

constexpr int kBarHeight = 8;

} // namespace

RunView::RunView(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_elapsed(new ToneLabel(Tone::Soft, this))
    , m_steps(new RowList(this))
{
    m_bar->setObjectName(QStringLiteral("progress"));
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_bar->setRange(0, kFull);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    setLetters(*m_elapsed, kSizes.smallPoints);
    m_elapsed->setAlignment(Qt::AlignRight);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSizes.spacing + kSizes.tightSpacing, 0, 0);
    column->setSpacing(kSizes.tightSpacing);
    column->addWidget(m_bar);
    column->addWidget(m_elapsed);
    column->addWidget(m_steps, 1);
}

void RunView::setProgress(int permille, const QString& accessibleName)
{
    m_bar->setValue(std::clamp(permille, 0, kFull));
    m_bar->setAccessibleName(accessibleName);
}

void RunView::setElapsed(const QString& text)
{
    m_elapsed->setText(text);
}

void RunView::setSteps(const QList<RowContent>& steps)
{
    for (int key = 0; key < steps.size(); ++key)
        m_steps->row(key).setRow(steps.at(key));
    for (const int key : m_steps->keys())
        if (key >= steps.size())
            m_steps->removeRow(key);
}

} // namespace activation::ui

#include "moc_RunView.cpp"
