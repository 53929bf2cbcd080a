// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/ListPage.h"

namespace activation::ui {

ListPage::ListPage(WizardModel& model, QWidget* parent) : ScreenPage(model, parent), m_rows(new RowList(this))
{
    m_rows->setObjectName(QStringLiteral("rows"));
    setBody(m_rows);
}

} // namespace activation::ui

#include "moc_ListPage.cpp"
