// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "ui/text/Phrasebook.h"
#include "ui/widgets/LicenseRow.h"
#include "ui/widgets/RowContent.h"

#include <QScrollArea>

class QVBoxLayout;

namespace activation::ui {

class Row;

/// The products of this computer, one below the other; scrolls by itself where they do not fit.
class LicenseList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LicenseList(QWidget* parent = nullptr);

    void show(const QList<License>& licenses, const QDateTime& now, const text::Phrasebook& phrases);

    /// What there is to be said before the products: advice, tasks. Scrolls with them.
    void setAbove(const QList<RowContent>& rows);

    [[nodiscard]] QSize sizeHint() const override;

private:
    template <typename Widget> void fit(QList<Widget*>& widgets, qsizetype count, qsizetype first);

    QVBoxLayout* m_column;
    QList<Row*> m_above;
    QList<LicenseRow*> m_rows;
};

} // namespace activation::ui
