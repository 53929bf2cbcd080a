// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/StepRail.h"

#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RailSteps.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/ToneLabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace activation::ui {
namespace {

constexpr int kInset = 16;

} // namespace

StepRail::StepRail(QWidget* parent)
    : QWidget(parent)
    , m_organization(new ToneLabel(Tone::Plain, this))
    , m_service(new ToneLabel(Tone::Soft, this))
    , m_steps(new RailSteps(this))
    , m_column(new QVBoxLayout(this))
{
    provideRoles();
    setFixedWidth(kSizes.railWidth);
    m_organization->setWordWrap(true);
    setLetters(*m_organization, kSizes.bodyPoints, true);
    m_service->setWordWrap(true);
    setLetters(*m_service, kSizes.smallPoints);

    auto* names = new QVBoxLayout;
    names->setContentsMargins(kInset, 0, kSizes.spacing, 2 * kSizes.spacing);
    names->setSpacing(0);
    names->addWidget(m_organization);
    names->addWidget(m_service);
    m_column->setContentsMargins(0, kSizes.headerTop + kSizes.tightSpacing, 0,
                                 kSizes.spacing + kSizes.tightSpacing);
    m_column->setSpacing(0);
    m_column->addLayout(names);
    m_column->addWidget(m_steps);
    m_column->addStretch(1);
}

void StepRail::setOrganization(const QString& name, const QString& service)
{
    m_organization->setText(name);
    m_service->setText(service);
    m_service->setVisible(!service.isEmpty());
}

void StepRail::setSteps(const QStringList& titles)
{
    m_steps->setTitles(titles);
}

const RailStates& StepRail::states() const
{
    return m_steps->states();
}

void StepRail::setStates(const RailStates& states)
{
    m_steps->setStates(states);
}

void StepRail::setCorner(QWidget* corner)
{
    auto* place = new QHBoxLayout;
    place->setContentsMargins(kInset, 0, kSizes.spacing, 0);
    place->addWidget(corner, 0, Qt::AlignLeft);
    m_column->addLayout(place);
}

void StepRail::paintEvent(QPaintEvent* /*event*/)
{
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.line);
}

} // namespace activation::ui

#include "moc_StepRail.cpp"
