// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/LicenseList.h"

#include "ui/pages/RowTexts.h"

#include <QVBoxLayout>

namespace activation {

LicenseList::LicenseList(QWidget* parent) : QScrollArea(parent), m_column(nullptr)
{
    setObjectName(QStringLiteral("licenses"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void LicenseList::show(const QList<License>& licenses, const QDateTime& now, const Phrasebook& phrases)
{
    while (m_rows.size() > licenses.size())
        delete m_rows.takeLast();
    while (m_rows.size() < licenses.size()) {
        m_rows.append(new LicenseRow);
        m_column->insertWidget(static_cast<int>(m_rows.size()) - 1, m_rows.last());
    }
    for (qsizetype index = 0; index < licenses.size(); ++index)
        m_rows.at(index)->setLicense(licenseContent(licenses.at(index), now, phrases));
    updateGeometry();
}

QSize LicenseList::sizeHint() const
{
    return widget()->sizeHint();
}

} // namespace activation
