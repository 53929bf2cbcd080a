// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/LicenseList.h"

#include "ui/pages/RowTexts.h"
#include "ui/widgets/Row.h"

#include <QVBoxLayout>

namespace activation::ui {

LicenseList::LicenseList(QWidget* parent) : QScrollArea(parent), m_column(nullptr)
{
    setObjectName(QStringLiteral("licenses"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void LicenseList::show(const QList<License>& licenses, const QDateTime& now, const text::Phrasebook& phrases)
{
    fit(m_rows, licenses.size(), m_above.size());
    for (qsizetype index = 0; index < licenses.size(); ++index)
        m_rows.at(index)->setLicense(licenseContent(licenses.at(index), now, phrases));
    updateGeometry();
}

void LicenseList::setAbove(const QList<RowContent>& rows)
{
    fit(m_above, rows.size(), 0);
    for (qsizetype index = 0; index < rows.size(); ++index)
        m_above.at(index)->setRow(rows.at(index));
    updateGeometry();
}

/// As many widgets as are needed, in the column from `first` on.
template <typename Widget> void LicenseList::fit(QList<Widget*>& widgets, qsizetype count, qsizetype first)
{
    while (widgets.size() > count)
        delete widgets.takeLast();
    while (widgets.size() < count) {
        widgets.append(new Widget(widget()));
        m_column->insertWidget(static_cast<int>(first + widgets.size()) - 1, widgets.last());
    }
}

QSize LicenseList::sizeHint() const
{
    return widget()->sizeHint();
}

} // namespace activation::ui

#include "moc_LicenseList.cpp"
