// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "ui/text/Phrasebook.h"
#include "ui/widgets/LicenseRow.h"

#include <QScrollArea>

class QVBoxLayout;

namespace activation {

/// The products of this computer, one below the other; scrolls by itself where they do not fit.
class LicenseList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LicenseList(QWidget* parent = nullptr);

    void show(const QList<License>& licenses, const QDateTime& now, const Phrasebook& phrases);

    [[nodiscard]] QSize sizeHint() const override;

private:
    QVBoxLayout* m_column;
    QList<LicenseRow*> m_rows;
};

} // namespace activation
