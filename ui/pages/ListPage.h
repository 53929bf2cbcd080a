// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/ScreenPage.h"
#include "ui/widgets/RowList.h"

namespace activation::ui {

/// A screen whose body is one list of rows.
class ListPage : public ScreenPage
{
    Q_OBJECT

public:
    ListPage(WizardModel& model, QWidget* parent);

protected:
    [[nodiscard]] RowList& rows() { return *m_rows; }

private:
    RowList* m_rows;
};

} // namespace activation::ui
